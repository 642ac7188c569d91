import { type Explained, isoDate, type Step } from '@lga/rules';
import { assess } from '../assessment/assess.js';
import type { AssessmentRequest } from '../assessment/assessment-request.js';
import type { Finding } from '../assessment/finding.js';
import { bandNamed } from '../assessment/scheme.js';
import type { Band } from '../matrix.js';
import type { Assessment, Decision } from '../schema.js';
import { callsForReview, type ReviewEvent } from './review-event.js';
import type { Trigger } from './trigger.js';

/** Where an assessment stands in time, and what may be shown of it. */
export interface ReviewState {
  /** `expired` wins over `stale`; the events stand in the list either way. */
  readonly state: 'current' | 'stale' | 'expired';
  /** The last day on which it is in date; `null` where it has none, for a reason on record. */
  readonly inDateTo: string | null;
  /** Events that no review has answered. */
  readonly unanswered: readonly ReviewEvent[];
  /** What may be shown as the threat, marked with the state; `null` where nothing was rated. */
  readonly shows: {
    readonly atLeast: Band;
    readonly upTo: Band;
    readonly credit: 'kept' | 'none';
  } | null;
  /** What was last decided on the threat; kept on record whatever is shown. */
  readonly decided: Decision | null;
}

/**
 * Where an assessment stands in time: current, stale or expired, and what may be shown of it.
 *
 * The review date itself is the last day in date; no source says so, and it is fixed here. An expired assessment keeps
 * no credit for its controls, so its inherent ratings count where it has them, and never less than its last band.
 * Nothing is reset to low, and nothing is kept in silence.
 *
 * @param request - The assessment and what it is read with.
 * @param events - What has happened; order says nothing.
 * @param known - The kinds of events that call for review.
 * @param on - The day, `YYYY-MM-DD`.
 * @param expiredShows - `without-credit`, or `last` where the council keeps showing the last band, marked expired.
 * @throws {DomainError} As `assess`; `invalid-date`.
 * @example
 * ```ts
 * import { exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 * import { reviewState, triggers } from '@lga/risk-assessment/reviews';
 *
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const request = { assessment: exampleSurgery, scheme: highMediumLow, scales, template: null, floors: [] };
 * const settings = { request, known: triggers, expiredShows: 'without-credit' } as const;
 * const events = [{ id: 'e1', trigger: 'incident', on: '2026-04-01', subject: 'member-17' }];
 *
 * reviewState({ ...settings, events: [], on: '2026-09-02' }).value.state; // => 'current'
 * reviewState({ ...settings, events, on: '2026-04-02' }).value.state; // => 'stale'
 * const expired = reviewState({ ...settings, events, on: '2026-09-03' }).value;
 * expired.state; // => 'expired'
 * expired.shows?.upTo.word.en; // => 'High'
 * ```
 */
export function reviewState({
  request,
  events,
  known,
  on,
  expiredShows,
}: {
  readonly request: AssessmentRequest;
  readonly events: readonly ReviewEvent[];
  readonly known: readonly Trigger[];
  readonly on: string;
  readonly expiredShows: 'without-credit' | 'last';
}): Explained<ReviewState> {
  const { assessment } = request;
  const day = isoDate(on);
  const unanswered = events.filter(
    (event) => isoDate(event.on) <= day && callsForReview(assessment, event, known),
  );
  const inDateTo = assessment.review.on;
  const expired = inDateTo !== null && day > inDateTo;
  const state = expired ? 'expired' : unanswered.length > 0 ? 'stale' : 'current';
  const credit = expired && expiredShows === 'without-credit' ? 'none' : 'kept';
  const decided = assessment.decisions.findLast(({ output }) => output === 'threat') ?? null;
  const shown = credit === 'none' ? { ...request, assessment: withoutCredit(assessment) } : request;
  const shows = shownBands(assess(shown).value.threat.current, decided, request, credit);
  const value: ReviewState = { state, inDateTo, unanswered, shows, decided };
  return { value, because: stateReasons(value, day) };
}

/** The same assessment with no control in place. */
function withoutCredit(assessment: Assessment): Assessment {
  const hazards = assessment.hazards.map((hazard) => ({
    ...hazard,
    controls: hazard.controls.map((control) => ({ ...control, state: 'lapsed' as const })),
  }));
  return { ...assessment, hazards };
}

function shownBands(
  found: Finding,
  decided: Decision | null,
  { scheme }: AssessmentRequest,
  credit: 'kept' | 'none',
): ReviewState['shows'] {
  const band = decided && bandNamed(scheme, decided.band);
  if (band && (credit === 'kept' || found.kind === 'not-rated')) return { atLeast: band, upTo: band, credit };
  if (found.kind === 'not-rated') return null;
  const { atLeast, upTo } = found.kind === 'proposed' ? { atLeast: found.band, upTo: found.band } : found;
  return { atLeast: higher(atLeast, band), upTo: higher(upTo, band), credit };
}

function higher(band: Band, other: Band | null): Band {
  return other && other.rank > band.rank ? other : band;
}

function stateReasons({ state, inDateTo, unanswered, shows }: ReviewState, on: string): Step[] {
  const dated =
    inDateTo === null ? 'has no review date, for a reason on record' : `is in date to ${inDateTo}`;
  const steps: Step[] = [{ says: `On ${on} it is ${state}: it ${dated}.`, confidence: 'inferred' }];
  if (unanswered.length > 0) {
    const kinds = [...new Set(unanswered.map(({ trigger }) => trigger))].join(', ');
    steps.push({
      says: `No review has answered: ${kinds}.`,
      facts: { events: unanswered.map(({ id }) => id) },
    });
  }
  if (state === 'expired' && shows?.credit === 'none') {
    const source = {
      instrument: 'iamcompliant support, how the risk matrix works',
      url: 'https://support.iamcompliant.com/how-does-the-risk-matrix-work',
    };
    const says = 'An expired assessment keeps no credit for its controls; one product does the same.';
    steps.push({ says, source, confidence: 'inferred', checked: null });
  }
  return steps;
}
