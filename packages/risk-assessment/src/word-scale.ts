import { DomainError } from '@lga/rules';
import { bandFaults } from './band-faults.js';
import { deepFrozen } from './deep-frozen.js';
import type { Band } from './matrix.js';
import { rankedBands } from './ranked-bands.js';
import type { ScaleDefinition } from './schema.js';

/** A sound scale of words, frozen. It has no number, and an assessment by it is as valid as one by a matrix. */
export interface WordScale {
  readonly definition: ScaleDefinition;
  /** Lowest first. */
  readonly bands: readonly Band[];
}

/**
 * A scale of words, from its definition. It is frozen and shares nothing with the definition that was given.
 *
 * @param definition - As `ScaleDefinition` of `@lga/risk-assessment/schema` takes it.
 * @throws {DomainError} `invalid-scale` when it has no band, or an id or a word is missing or stands twice.
 * @example
 * ```ts
 * import { highMediumLow, wordScale } from '@lga/risk-assessment/assessment';
 *
 * const ours = wordScale({ ...highMediumLow.definition, id: 'ours', version: '2' });
 * ours.bands.map(({ word }) => word.en); // => ['Low', 'Medium', 'High']
 * ours.bands[0]?.matrix; // => { id: 'ours', version: '2' }
 * ```
 */
export function wordScale(definition: ScaleDefinition): WordScale {
  if (definition.bands.length === 0 || bandFaults(definition).length > 0) {
    throw new DomainError(
      'invalid-scale',
      'A scale was expected with an id, a version and at least one band, each band with an id and a word of its own.',
    );
  }
  const own: ScaleDefinition = JSON.parse(JSON.stringify(definition));
  return deepFrozen({ definition: own, bands: rankedBands(own) });
}
