import type { Rule } from '@lga/rules';
import { lgaStructures } from './lga/structures.js';
import {
  lgaBalancing,
  lgaChair,
  lgaCouncillorWeight,
  lgaMinimumSeatReading,
  lgaMinimumSeats,
  lgaOfficeThreshold,
  lgaRoundingAsStated,
  lgaRoundingCompletion,
  lgaSeniorViceChair,
  lgaShareDivisor,
  lgaShareFormula,
} from './rules.js';

/** Every rule that this package holds, for the register. */
export const rules: readonly Rule<unknown>[] = [
  lgaRoundingAsStated,
  lgaRoundingCompletion,
  lgaShareDivisor,
  lgaMinimumSeats,
  lgaMinimumSeatReading,
  lgaChair,
  lgaSeniorViceChair,
  lgaOfficeThreshold,
  lgaBalancing,
  lgaCouncillorWeight,
  lgaShareFormula,
  lgaStructures,
];
