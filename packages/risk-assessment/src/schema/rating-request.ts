import * as z from 'zod';
import { greatestLevelValue } from '../level.js';
import { Stage } from './matrix.js';
import { schemaOf } from './schema-of.js';
import { name, Reference } from './wording.js';

/** A level as a person names it, or `null` while nobody has assessed it. */
export const NamedLevel = z.union([z.int().min(0).max(greatestLevelValue), name, z.null()]);

/**
 * A request for one rating, as it comes from outside; it names the matrix that it means by id and version.
 *
 * @example
 * ```ts
 * import { RatingRequest } from '@lga/risk-assessment/schema';
 *
 * const matrix = { id: 'brighton-hove-2021', version: '1' };
 * RatingRequest.parse({ matrix, stage: 'current', likelihood: 'possible', severity: null }).severity; // => null
 * ```
 */
export const RatingRequest: z.ZodType<RatingRequest> = schemaOf<RatingRequest>()(
  z
    .strictObject({
      matrix: Reference.describe('The matrix to rate with.'),
      stage: Stage.describe('Which situation is rated: inherent, current or residual.'),
      likelihood: NamedLevel.describe(
        'A level by its number or its word; null while nobody has assessed it.',
      ),
      severity: NamedLevel.describe('A level by its number or its word; null while nobody has assessed it.'),
    })
    .meta({ title: 'Rating request', description: 'A request for one rating by a matrix.' }),
);
export interface RatingRequest {
  readonly matrix: { readonly id: string; readonly version: string };
  readonly stage: Stage;
  readonly likelihood: number | string | null;
  readonly severity: number | string | null;
}
