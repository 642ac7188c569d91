import type { Citation, Confidence, Text } from '@lga/rules';
import * as z from 'zod';
import { greatestLevelValue, mostLevels } from '../level.js';
import { BandDefinition } from './band.js';
import { schemaOf } from './schema-of.js';
import { Known, name, Source, Wording, words } from './wording.js';

const wholeNumber = z.int().min(0);

/**
 * Which situation a rating describes.
 *
 * @example
 * ```ts
 * import { Stage } from '@lga/risk-assessment/schema';
 *
 * Stage.parse('residual'); // => 'residual'
 * ```
 */
export const Stage = z
  .enum(['inherent', 'current', 'residual'])
  .describe(
    'inherent: without any control. current: with the controls confirmed in place. ' +
      'residual: the target, with controls that are still to come.',
  );
export type Stage = z.infer<typeof Stage>;

/** One level of a scale, as it is stored. */
export interface LevelDefinition {
  readonly value: number;
  readonly word: Text | null;
  readonly means?: Text;
}

const LevelDefinition = z.strictObject({
  value: wholeNumber
    .max(greatestLevelValue)
    .describe('The number of the level, as published; steps may be uneven.'),
  word: Wording.nullable().describe(
    'The word of the level; null where the source gives none or it was not read.',
  ),
  means: Wording.exactOptional().describe('What the source says the level stands for.'),
});

const CutOff = z.strictObject({
  band: name.describe('Id of the band.'),
  from: wholeNumber.describe('Lowest score of the band.'),
  to: wholeNumber.describe('Highest score of the band, itself included.'),
});

const ProductRule = z.strictObject({
  kind: z
    .literal('product')
    .describe('The score is likelihood times severity, and cut-offs on it give the band.'),
  cutOffs: z
    .array(CutOff)
    .min(1)
    .max(100)
    .nullable()
    .describe('The range of scores of each band; null where scores are published and bands are not.'),
});

const TableRule = z.strictObject({
  kind: z.literal('table').describe('Every cell is stated; there is no score.'),
  cells: z
    .array(z.array(name).max(mostLevels))
    .max(mostLevels)
    .describe('Band ids; rows are likelihood and columns severity, both lowest first.'),
});

const levels = z.array(LevelDefinition).min(1).max(mostLevels);

/**
 * A risk matrix as it is stored and published. The shape alone is judged here: `matrixFaults` says whether
 * the cells are sound, and `riskMatrix` makes a matrix of the definition.
 *
 * @example
 * ```ts
 * import { MatrixDefinition } from '@lga/risk-assessment/schema';
 *
 * MatrixDefinition.safeParse({ id: 'ours', version: '1' }).success; // => false
 * ```
 */
export const MatrixDefinition: z.ZodType<MatrixDefinition> = schemaOf<MatrixDefinition>()(
  z
    .strictObject({
      id: name.describe('Id of the matrix, permanent.'),
      version: name.describe(
        'Version of this definition: a new one whenever a level, a band or a cell changes.',
      ),
      title: Wording.describe('Whose matrix it is, and what for.'),
      stage: Stage.nullable().describe(
        'The only stage that the source rates with it; null where it names none.',
      ),
      source: Source.describe('Where the matrix was read.'),
      confidence: Known.describe('How the matrix is known; "seen" is read in the source.'),
      likelihood: levels.describe('Levels of likelihood, lowest first.'),
      severity: levels.describe('Levels of severity, lowest first.'),
      bands: z
        .array(BandDefinition)
        .max(100)
        .describe('Bands, lowest first; empty where none are published.'),
      rule: z
        .discriminatedUnion('kind', [ProductRule, TableRule])
        .describe('How a pair of levels gives a band.'),
      notes: z.array(words).max(50).describe('What a reader of the matrix would otherwise get wrong.'),
    })
    .meta({ title: 'Risk matrix', description: 'A risk matrix as it is stored and published.' }),
);
export interface MatrixDefinition {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly stage: Stage | null;
  readonly source: Citation;
  readonly confidence: Confidence;
  readonly likelihood: readonly LevelDefinition[];
  readonly severity: readonly LevelDefinition[];
  readonly bands: readonly BandDefinition[];
  readonly rule:
    | {
        readonly kind: 'product';
        readonly cutOffs:
          | readonly { readonly band: string; readonly from: number; readonly to: number }[]
          | null;
      }
    | { readonly kind: 'table'; readonly cells: readonly (readonly string[])[] };
  readonly notes: readonly string[];
}
