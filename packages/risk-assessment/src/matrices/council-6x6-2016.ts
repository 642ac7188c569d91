import definition from '../../matrices/council-6x6-2016.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of an unnamed council for all its activities, 2016: 6×6 with uneven steps, three bands. Its first score
 * leaves out every control.
 *
 * @see https://docsbay.net/this-matrix-is-suitable-for-all-the-activities-that-the-council-undertakes
 * @example
 * ```ts
 * import { council6x6In2016 } from '@lga/risk-assessment';
 *
 * council6x6In2016.likelihood.map(({ value }) => value); // => [1, 2, 4, 6, 8, 10]
 * ```
 */
export const council6x6In2016: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
