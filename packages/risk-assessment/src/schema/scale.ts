import * as z from 'zod';
import { BandDefinition } from './band.js';
import type { MatrixDefinition } from './matrix.js';
import { schemaOf } from './schema-of.js';
import { Known, name, Source, Wording, words } from './wording.js';

/**
 * A scale of words without any number, as it is stored and published; `wordScale` makes a scale of it.
 *
 * @example
 * ```ts
 * import { ScaleDefinition } from '@lga/risk-assessment/schema';
 *
 * ScaleDefinition.safeParse({ id: 'ours', version: '1', bands: [] }).success; // => false
 * ```
 */
export const ScaleDefinition: z.ZodType<ScaleDefinition> = schemaOf<ScaleDefinition>()(
  z
    .strictObject({
      id: name.describe('Id of the scale, permanent.'),
      version: name.describe('Version of this definition: a new one whenever a band changes.'),
      title: Wording.describe('Whose scale it is, and what for.'),
      source: Source.describe('Where the scale was read.'),
      confidence: Known.describe('How the scale is known; "seen" is read in the source.'),
      bands: z.array(BandDefinition).min(1).max(100).describe('Bands, lowest first.'),
      notes: z.array(words).max(50).describe('What a reader of the scale would otherwise get wrong.'),
    })
    .meta({ title: 'Scale of words', description: 'A scale of words without any number.' }),
);
export type ScaleDefinition = Pick<
  MatrixDefinition,
  'id' | 'version' | 'title' | 'source' | 'confidence' | 'bands' | 'notes'
>;
