import definition from '../../matrices/east-devon-review-interval.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix by which East Devon District Council says how often a risk is reviewed: 4×4, four intervals, chosen by
 * the inherent score.
 *
 * @see https://eastdevon.gov.uk/council-and-democracy/council-business/our-key-policies/risk-management-policy/reviewing-our-risk/
 * @example
 * ```ts
 * import { eastDevonReviewInterval } from '@lga/risk-assessment';
 *
 * eastDevonReviewInterval.cells[2]?.[3]?.band?.reviewEvery; // => 'P3M'
 * ```
 */
export const eastDevonReviewInterval: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
