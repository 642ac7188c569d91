import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import type { CouncilEvent } from './events.js';
import { replay } from './replay.js';
import type { ReviewAnswer } from './review-answer.js';
import { answerTo, type LastReviews } from './review-triggers.js';
import { wishesPeriodRule } from './wishes-rules.js';

/** What a council decides about a review, whatever the law asks for. */
export interface ReviewDecision {
  readonly review: boolean;
  /** The reason, as recorded. */
  readonly reason: string;
}

/** Where a council stands with reviews on a day. */
export interface ReviewsDue {
  readonly on: string;
  /** The most that any open answer asks for, before the council's own decision. */
  readonly inLaw: ReviewAnswer['kind'];
  /** What the council decided; `departs` where the law requires a review and the council decided against one. */
  readonly decision: (ReviewDecision & { readonly departs: boolean }) | null;
  /** Answers to events after the last review, the most pressing first. */
  readonly open: readonly ReviewAnswer[];
  /** Answers to events that a later review has dealt with. */
  readonly dealtWith: readonly ReviewAnswer[];
  /** Days for a group's wishes, beginning with the day of notice that a seat is allocated to it. */
  readonly daysForWishes: number;
}

const urgency = ['required', 'undetermined', 'permitted', 'not-needed'] as const;

/**
 * Whether a review of the allocation of seats is required, permitted or not needed, event by event and in all.
 *
 * No review is due on a fixed day: a required one is due as soon as practicable after the event.
 *
 * @param events - The proper officer's register, as for `groupsOn`, with meetings, requests and reviews held.
 * @param on - The day, `YYYY-MM-DD`; later events do not count.
 * @param decision - What the council decided, if anything; it stands beside the answer in law and never replaces it.
 * @throws {DomainError} As `groupsOn` for events; `invalid-date`; `reason-missing` for a decision without one.
 * @see Local Government and Housing Act 1989, s. 15(1) to (4); SI 1990/1553, reg. 17
 * @example
 * ```ts
 * import type { CouncilEvent } from '@lga/proportionality/council';
 * import { reviewsDue } from '@lga/proportionality/reviews';
 *
 * const took = (person: string) =>
 *   ({ kind: 'took-office', on: '2023-05-08', person, by: 'ordinary-election' }) as const;
 * const events: CouncilEvent[] = [
 *   ...['a', 'b', 'c', 'd', 'e'].map(took),
 *   { kind: 'group-formed', on: '2023-05-09', group: 'G', name: 'Green', signedBy: ['a', 'b'], leader: 'a' },
 *   { kind: 'annual-meeting', on: '2023-05-17' },
 *   { kind: 'review-held', on: '2023-05-17', annual: true },
 *   { kind: 'group-formed', on: '2023-09-01', group: 'I', name: 'Independent', signedBy: ['c', 'd'], leader: 'c' },
 * ];
 * const { value } = reviewsDue({ events, on: '2023-09-04' });
 * value.inLaw; // => 'required'
 * value.open.map(({ reason, endsSection17 }) => [reason, endsSection17]); // => [['new-group', 'yes']]
 * ```
 */
export function reviewsDue({
  events,
  on,
  decision,
}: {
  readonly events: readonly CouncilEvent[];
  readonly on: string;
  readonly decision?: ReviewDecision;
}): Explained<ReviewsDue> {
  const day = isoDate(on);
  if (decision && decision.reason.trim() === '')
    throw new DomainError('reason-missing', 'A decision about a review was expected with its reason.');
  const { open, dealtWith } = answers(events, day);
  open.sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
  const inLaw = open[0]?.kind ?? 'not-needed';
  const departs = inLaw === 'required' && decision?.review === false;
  const wishes = inForce(wishesPeriodRule, day);
  const value: ReviewsDue = {
    on: day,
    inLaw,
    decision: decision ? { ...decision, departs } : null,
    open,
    dealtWith,
    daysForWishes: wishes.value,
  };
  return {
    value,
    because: [
      ...open.flatMap((each) => [saidOf(each), ...each.because]),
      ...decided(value),
      ...wishes.because,
    ],
  };
}

/** An answer to which events are still added. */
interface OpenAnswer extends ReviewAnswer {
  readonly events: number[];
}

interface Standing {
  open: OpenAnswer[];
  dealtWith: ReviewAnswer[];
}

function answers(events: readonly CouncilEvent[], on: string): Standing {
  const standing: Standing = { open: [], dealtWith: [] };
  let last: LastReviews = { annual: null, any: null };
  replay(events, on, (visited) => {
    const { event, index } = visited;
    if (event.kind === 'review-held') {
      const by = event.by ?? null;
      standing.dealtWith.push(...standing.open.filter((each) => each.by === by));
      standing.open = standing.open.filter((each) => each.by !== by);
      if (by === null) last = { annual: event.annual ? event.on : last.annual, any: event.on };
      return;
    }
    add(standing.open, { ...answerTo(visited, last), on: event.on, events: [index] });
  });
  return standing;
}

/** Events of one day that say the same count as one; those of one day stand together at the end. */
function add(open: OpenAnswer[], answer: OpenAnswer): void {
  for (let at = open.length - 1; open[at]?.on === answer.on; at -= 1) {
    const known = open[at];
    if (known?.kind === answer.kind && known.reason === answer.reason && known.by === answer.by) {
      known.events.push(...answer.events);
      return;
    }
  }
  open.push(answer);
}

const inWords: Readonly<Record<ReviewAnswer['kind'], string>> = {
  required: 'a review is required as soon as practicable',
  permitted: 'a review is permitted',
  'not-needed': 'no review is needed',
  undetermined: 'whether a review is required cannot be said yet',
};

function saidOf({ on, kind, reason, by, endsSection17 }: ReviewAnswer): Step {
  const whose = by === null ? '' : ', by the committee for the bodies that it appoints to';
  const ends = endsSection17 === 'yes' ? ' Arrangements under section 17 cease.' : '';
  const says = `${on}, ${reason.replaceAll('-', ' ')}: ${inWords[kind]}${whose}.${ends}`;
  return { says, facts: { on, kind, reason, endsSection17 } };
}

function decided({ decision }: ReviewsDue): Step[] {
  if (!decision) return [];
  const against = decision.departs ? ', although the law requires one' : '';
  const says = `The council decided ${decision.review ? 'for' : 'against'} a review${against}: ${decision.reason}`;
  return [{ says, authority: 'local-code', facts: { ...decision } }];
}
