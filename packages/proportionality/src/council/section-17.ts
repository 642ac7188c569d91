import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { otherArrangements } from '../statute/principles.js';
import type { ReviewAnswer } from './review-answer.js';
import { section17Ends, section17Notice } from './review-rules.js';

/** Arrangements outside proportion, as the council's record has them. */
export interface Section17Arrangement {
  /** Ids of the bodies that they are for. */
  readonly bodies: readonly string[];
  readonly approvedOn: string;
  /** Whether notice, or an agenda saying that they were to be considered, was sent to every member. */
  readonly noticeToEveryMember: boolean;
  readonly votesAgainst: number;
  readonly abstentions: number;
}

/**
 * How arrangements under section 17 stand on a day.
 *
 * `in-effect`. `not-approved`: never took effect, `why`. `not-yet`. `ceased`: on the day `on`, when the duty in
 * `reason` arose. `undetermined`: an event may have ended them, and a question about it is open.
 */
export type Section17Standing =
  | { readonly kind: 'in-effect' | 'not-yet' }
  | { readonly kind: 'not-approved'; readonly why: readonly ('votes-against' | 'no-notice')[] }
  | { readonly kind: 'ceased'; readonly on: string; readonly reason: ReviewAnswer['reason'] }
  | { readonly kind: 'undetermined'; readonly on: string; readonly question: string };

/**
 * Whether arrangements outside proportion are in effect on a day, and when they ceased.
 *
 * The annual review alone does not end them; any other duty to review does, on the day on which it arises.
 *
 * @param arrangement - As recorded.
 * @param answers - What events meant for reviews: `open` and `dealtWith` of `reviewsDue`.
 * @param on - The day, `YYYY-MM-DD`.
 * @param appointers - Which committee appoints each body that the council itself does not, so that the committee's
 *   own duty under section 15(2) ends arrangements for it alone.
 * @throws {DomainError} `invalid-date`; `invalid-votes` when votes are not whole numbers from 0; `not-in-force`.
 * @see Local Government and Housing Act 1989, s. 17(1) and (2); SI 1990/1553, reg. 20
 * @example
 * ```ts
 * import { section17Standing } from '@lga/proportionality/reviews';
 *
 * const arrangement = {
 *   bodies: ['urgency'],
 *   approvedOn: '2026-05-20',
 *   noticeToEveryMember: true,
 *   votesAgainst: 0,
 *   abstentions: 3,
 * };
 * section17Standing({ arrangement, answers: [], on: '2026-06-01' }).value; // => { kind: 'in-effect' }
 * ```
 */
export function section17Standing({
  arrangement,
  answers,
  on,
  appointers = new Map(),
}: {
  readonly arrangement: Section17Arrangement;
  readonly answers: readonly ReviewAnswer[];
  readonly on: string;
  readonly appointers?: ReadonlyMap<string, string>;
}): Explained<Section17Standing> {
  const day = isoDate(on);
  checkVotes(arrangement);
  const relevant = answers
    .filter((answer) => reaches(answer, arrangement, appointers))
    .filter((answer) => answer.on >= arrangement.approvedOn && answer.on <= day)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const value = standing(arrangement, relevant, day);
  const rules = [otherArrangements, section17Notice, section17Ends].flatMap(
    (rule) => inForce<unknown>(rule, day).because,
  );
  return { value, because: [standingStep(value, arrangement), ...rules] };
}

function standing(
  { approvedOn, noticeToEveryMember, votesAgainst }: Section17Arrangement,
  relevant: readonly ReviewAnswer[],
  on: string,
): Section17Standing {
  const why = [
    ...(votesAgainst > 0 ? ['votes-against' as const] : []),
    ...(noticeToEveryMember ? [] : ['no-notice' as const]),
  ];
  if (why.length > 0) return { kind: 'not-approved', why };
  if (isoDate(approvedOn) > on) return { kind: 'not-yet' };
  const [first] = relevant;
  if (!first) return { kind: 'in-effect' };
  if (first.on === approvedOn)
    return {
      kind: 'undetermined',
      on: first.on,
      question: 'Did the duty to review arise before the approval of that day, or after it?',
    };
  if (first.endsSection17 === 'yes') return { kind: 'ceased', on: first.on, reason: first.reason };
  const certain = relevant.find(({ endsSection17 }) => endsSection17 === 'yes');
  const question = `${first.question ?? ''}${certain ? ` They ceased on ${certain.on} at the latest.` : ''}`;
  return { kind: 'undetermined', on: first.on, question };
}

/** The authority's own duties reach every body; a committee's, those that it appoints. */
function reaches(
  { by, endsSection17 }: ReviewAnswer,
  { bodies }: Section17Arrangement,
  appointers: ReadonlyMap<string, string>,
): boolean {
  return endsSection17 !== 'no' && (by === null || bodies.some((body) => appointers.get(body) === by));
}

function standingStep(value: Section17Standing, { votesAgainst, abstentions }: Section17Arrangement): Step {
  const facts = { ...value, votesAgainst, abstentions };
  switch (value.kind) {
    case 'in-effect':
      return { says: 'The arrangements under section 17 are in effect.', facts };
    case 'not-yet':
      return { says: 'The arrangements were approved after this day.', facts };
    case 'not-approved':
      return {
        says: `The arrangements did not take effect: ${value.why.join(', ').replaceAll('-', ' ')}.`,
        facts,
      };
    case 'ceased':
      return { says: `The arrangements ceased on ${value.on}: ${value.reason.replaceAll('-', ' ')}.`, facts };
    case 'undetermined':
      return { says: `Whether the arrangements ceased on ${value.on} is open: ${value.question}`, facts };
  }
}

function checkVotes({ votesAgainst, abstentions }: Section17Arrangement): void {
  if (![votesAgainst, abstentions].every((votes) => Number.isSafeInteger(votes) && votes >= 0))
    throw new DomainError(
      'invalid-votes',
      'Votes against and abstentions were expected as whole numbers from 0.',
    );
}
