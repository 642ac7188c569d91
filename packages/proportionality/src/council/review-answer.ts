import type { Rule, Step } from '@lga/rules';
import { inForce } from '@lga/rules';

/** Why a review is due or not. */
export type ReviewReason =
  | 'annual-meeting'
  | 'first-meeting-after-may'
  | 'division'
  | 'new-group'
  | 'joining-with-request'
  | 'by-election-member-joins'
  | 'committee-changed'
  | 'joining-without-request'
  | 'request-alone'
  | 'membership-changed'
  | 'by-election'
  | 'group-ended'
  | 'left-group'
  | 'no-bearing';

/**
 * What one event means for reviews.
 *
 * `required`: the law asks for one, as soon as practicable after `on`. `permitted`: it asks for none and allows one.
 * `not-needed`: the event has no bearing on shares. `undetermined`: a question stands in the way.
 */
export interface ReviewAnswer {
  readonly kind: 'required' | 'permitted' | 'not-needed' | 'undetermined';
  readonly reason: ReviewReason;
  /** The day of the event, after which a required review is due as soon as practicable. */
  readonly on: string;
  /** Places in the list of events, from 0; several where events of one day say the same. */
  readonly events: readonly number[];
  /** The committee whose duty it is; `null` for the authority. */
  readonly by: string | null;
  /** Whether arrangements under section 17 cease; for a committee's duty, those of the bodies that it appoints to. */
  readonly endsSection17: 'yes' | 'no' | 'undetermined';
  /** What has to be known to answer, where the answer is `undetermined`. */
  readonly question?: string;
  readonly because: readonly Step[];
}

/** An answer before its place in the list is known. */
export type Answer = Omit<ReviewAnswer, 'on' | 'events'>;

/** A required review by a rule on its day. */
export function required(
  reason: ReviewReason,
  rule: Rule<string>,
  {
    on,
    by = null,
    ends = 'yes',
  }: { readonly on: string; readonly by?: string | null; readonly ends?: 'yes' | 'no' },
): Answer {
  return { kind: 'required', reason, by, endsSection17: ends, because: inForce(rule, on).because };
}

/** A review that the law allows and does not ask for, with what practice makes of it. */
export function permitted(
  reason: ReviewReason,
  rule: Rule<string>,
  { on, note }: { readonly on: string; readonly note: string },
): Answer {
  const step: Step = { says: note, authority: 'practice', confidence: 'seen' };
  return {
    kind: 'permitted',
    reason,
    by: null,
    endsSection17: 'no',
    because: [...inForce(rule, on).because, step],
  };
}

/** An event that changes no share. */
export function noBearing(): Answer {
  const step = { says: 'It changes nobody’s share of the seats.' };
  return { kind: 'not-needed', reason: 'no-bearing', by: null, endsSection17: 'no', because: [step] };
}

/** An answer that waits for a fact. */
export function undetermined(
  reason: ReviewReason,
  rule: Rule<string>,
  { on, question }: { readonly on: string; readonly question: string },
): Answer {
  const because = [{ says: question, confidence: 'inferred' as const }, ...inForce(rule, on).because];
  return { kind: 'undetermined', reason, by: null, endsSection17: 'undetermined', question, because };
}
