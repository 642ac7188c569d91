import { isoDate } from '@lga/rules';
import type { Activity, Assessment } from '../schema.js';
import type { Reach, Trigger } from './trigger.js';

/** Something that happened, or is about to, and that may call for review. */
export interface ReviewEvent {
  /** The caller’s id. */
  readonly id: string;
  /** Id of one of the triggers. */
  readonly trigger: string;
  /** The day on which it became known, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it touches, by the ids that assessments use; what is left out is not known. */
  readonly subject?: string;
  readonly venue?: string;
  readonly activity?: Activity;
  readonly control?: string;
}

/**
 * Whether an event calls for review of an assessment: it touches what is assessed, came on its day or later, and is
 * not among what the assessment already considered.
 *
 * An event that names nothing of what its kind can touch may touch everything, so it calls for review of all.
 *
 * @param assessment - The record.
 * @param event - What happened.
 * @param known - The kinds of events that call for review; one that is not among them calls for none.
 * @throws {DomainError} `invalid-date` when the event is on no day.
 * @example
 * ```ts
 * import { exampleSurgery } from '@lga/risk-assessment/assessment';
 * import { callsForReview, triggers } from '@lga/risk-assessment/reviews';
 *
 * const event = { id: 'e1', trigger: 'incident', on: '2026-04-01', subject: 'member-17' };
 * callsForReview(exampleSurgery, event, triggers); // => true
 * callsForReview(exampleSurgery, { ...event, subject: 'member-3' }, triggers); // => false
 * ```
 */
export function callsForReview(
  assessment: Assessment,
  event: ReviewEvent,
  known: readonly Trigger[],
): boolean {
  const trigger = known.find(({ id }) => id === event.trigger);
  if (!trigger || isoDate(event.on) < assessment.on || assessment.considered.includes(event.id)) return false;
  if (trigger.reach.includes('all')) return true;
  const touched = trigger.reach.map((reach) => touches(reach, assessment, event));
  return touched.includes('yes') || touched.every((each) => each === 'not-said');
}

function touches(reach: Reach, assessment: Assessment, event: ReviewEvent): 'yes' | 'no' | 'not-said' {
  const { subject, venue, activity, hazards } = assessment;
  const ids: Readonly<Record<Reach, readonly (string | null)[]>> = {
    subject: [subject.id],
    venue: [venue, subject.id],
    activity: [activity],
    control: hazards.flatMap(({ controls }) => controls.map(({ id }) => id)),
    all: [],
  };
  const named = reach === 'all' ? undefined : event[reach];
  if (named === undefined) return 'not-said';
  return ids[reach].includes(named) ? 'yes' : 'no';
}

/**
 * The assessments that events make stale, each with the events that nobody has answered by a review.
 *
 * @param assessments - Any number.
 * @param events - Any number.
 * @param known - The kinds of events that call for review.
 * @returns In the order of the assessments; those that nothing touches are left out.
 * @throws {DomainError} `invalid-date` when an event is on no day.
 * @example
 * ```ts
 * import { exampleSurgery } from '@lga/risk-assessment/assessment';
 * import { madeStale, triggers } from '@lga/risk-assessment/reviews';
 *
 * const events = [{ id: 'e1', trigger: 'national-incident', on: '2026-04-01' }];
 * madeStale({ assessments: [exampleSurgery], events, known: triggers }).map(({ assessment }) => assessment.id);
 * // => ['example-surgery']
 * ```
 */
export function madeStale({
  assessments,
  events,
  known,
}: {
  readonly assessments: readonly Assessment[];
  readonly events: readonly ReviewEvent[];
  readonly known: readonly Trigger[];
}): readonly { readonly assessment: Assessment; readonly events: readonly ReviewEvent[] }[] {
  return assessments
    .map((assessment) => ({
      assessment,
      events: events.filter((event) => callsForReview(assessment, event, known)),
    }))
    .filter((each) => each.events.length > 0);
}
