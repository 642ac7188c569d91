import type { Text } from '@lga/rules';
import * as z from 'zod';
import { schemaOf } from './schema-of.js';
import { name, Wording } from './wording.js';

/** A band of a matrix or of a scale of words, as it is stored. */
export const BandDefinition: z.ZodType<BandDefinition> = schemaOf<BandDefinition>()(
  z.strictObject({
    id: name.describe('Id of the band inside its matrix, permanent.'),
    word: Wording.describe('The word of the band.'),
    action: Wording.nullable().describe('What the source calls for; null where it calls for nothing.'),
    wordConfidence: z
      .enum(['inferred', 'unverified'])
      .exactOptional()
      .describe('How the word is known, where it was not read in the source.'),
    reviewEvery: z
      .string()
      .regex(/^P[1-9]\d?M$/)
      .exactOptional()
      .describe('How often the source has a risk of this band reviewed, in calendar months: P6M.'),
  }),
);
export interface BandDefinition {
  readonly id: string;
  readonly word: Text;
  /** What the source calls for; `null` where it calls for nothing. */
  readonly action: Text | null;
  /** How the word is known, where it was not read in the source. */
  readonly wordConfidence?: 'inferred' | 'unverified';
  /** How often the source has a risk of this band reviewed, in calendar months: `P6M`. */
  readonly reviewEvery?: string;
}
