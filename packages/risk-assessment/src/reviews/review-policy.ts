import type { Citation, Confidence, Text } from '@lga/rules';
import policies from '../../data/review-policies.json';
import type { Stage, SubjectKind } from '../schema.js';

/** How often something is reviewed. */
export interface ReviewRule {
  /** What is reviewed; `null` for whatever it is. */
  readonly kind: SubjectKind | null;
  /** By which band, of which scheme, at which stage; `null` where the band says nothing. */
  readonly band: {
    readonly scheme: string;
    readonly version: string;
    readonly id: string;
    readonly stage: Stage;
  } | null;
  /** Calendar months or weeks: `P6M`, `P6W`. */
  readonly every: string;
}

/** The intervals of one body. */
export interface ReviewPolicy {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** The first that fits counts. */
  readonly rules: readonly ReviewRule[];
  readonly notes: readonly string[];
}

/**
 * Intervals that bodies publish or that their forms show. None is for the band of a councillor: no council publishes
 * such intervals, so a council borrows one of these or sets its own.
 *
 * @example
 * ```ts
 * import { reviewPolicies } from '@lga/risk-assessment/reviews';
 *
 * reviewPolicies.find(({ id }) => id === 'lincolnshire-flags')?.rules[0]?.every; // => 'P6M'
 * ```
 */
export const reviewPolicies: readonly ReviewPolicy[] = policies as readonly ReviewPolicy[];
