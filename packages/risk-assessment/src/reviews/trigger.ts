import type { Citation, Confidence, Text } from '@lga/rules';
import triggerData from '../../data/triggers.json';

/** What an event of a kind can make stale. */
export type Reach = 'subject' | 'venue' | 'activity' | 'control' | 'all';

/** A kind of event that calls for review before the review date. */
export interface Trigger {
  /** Permanent. */
  readonly id: string;
  readonly title: Text;
  readonly reach: readonly Reach[];
  readonly source: Citation;
  /** How it is known that it calls for review. */
  readonly confidence: Confidence;
}

/**
 * The kinds of events that call for review, each with its source. A council may leave some out or add its own.
 *
 * @example
 * ```ts
 * import { triggers } from '@lga/risk-assessment/reviews';
 *
 * triggers.length; // => 20
 * triggers.find(({ id }) => id === 'new-role')?.confidence; // => 'inferred'
 * ```
 */
export const triggers: readonly Trigger[] = triggerData as readonly Trigger[];
