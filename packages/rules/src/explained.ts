import type { Authority, Citation, Confidence, Signature } from './citation.js';

/** One reason for a result, in a sentence, with what it rests on. Plain data: store it, send it, print it. */
export interface Step {
  /** A sentence that a clerk could read out. */
  readonly says: string;
  /** The id of the rule that was applied, if it is one of the register. */
  readonly rule?: string;
  readonly source?: Citation;
  readonly authority?: Authority;
  /** How the value that was applied is known. */
  readonly confidence?: Confidence;
  /** The signature of whoever compared the value with its source; `null` until somebody has. */
  readonly checked?: Signature | null;
  /** The facts and figures that the sentence rests on. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A value together with every reason for it, in the order in which they were applied. */
export interface Explained<T> {
  readonly value: T;
  readonly because: readonly Step[];
}

/**
 * The reasons that rest on something nobody has read in a source: what is `inferred` or `unverified`.
 *
 * @param because - The reasons of a result.
 * @returns Those among them that a person should compare with the source first; empty when there are none.
 * @example
 * ```ts
 * import { unsettledSteps } from '@lga/rules';
 *
 * unsettledSteps([{ says: 'Counted from the day after.', confidence: 'unverified' }]).length; // => 1
 * ```
 */
export function unsettledSteps(because: readonly Step[]): readonly Step[] {
  return because.filter((step) => step.confidence === 'inferred' || step.confidence === 'unverified');
}
