import { addDays, addMonths, DomainError, type Explained, isWorkingDay, type Step } from '@lga/rules';
import type { Band } from '../matrix.js';
import type { Stage, SubjectKind } from '../schema.js';
import type { ReviewPolicy, ReviewRule } from './review-policy.js';

/** When a review is due. */
export interface ReviewDue {
  /** The last day on which the assessment is in date. */
  readonly expiresOn: string;
  /** The last working day on which to review it: never after `expiresOn`. */
  readonly reviewBy: string;
}

/**
 * When something is due for review by a policy: its interval in calendar months or weeks, and the last working day
 * within it.
 *
 * @param policy - One of `reviewPolicies`, or the council’s own.
 * @param kind - What is reviewed.
 * @param bands - The band at each stage that is known; a policy by band needs the one that it names.
 * @param on - The day from which the interval runs, `YYYY-MM-DD`.
 * @param closed - Further days on which the council is closed.
 * @throws {DomainError} `no-interval` when no rule of the policy fits; `invalid-interval` when a rule is not `P6M` or
 *   `P6W`; `invalid-date`; `not-in-force` before the table of bank holidays begins.
 * @example
 * ```ts
 * import { reviewDue, reviewPolicies } from '@lga/risk-assessment/reviews';
 *
 * const flags = reviewPolicies.find(({ id }) => id === 'lincolnshire-flags');
 * if (!flags) throw new Error();
 * reviewDue({ policy: flags, kind: 'member-of-the-public', bands: {}, on: '2025-03-06', closed: [] }).value;
 * // => { expiresOn: '2025-09-06', reviewBy: '2025-09-05' }
 * ```
 */
export function reviewDue({
  policy,
  kind,
  bands,
  on,
  closed,
}: {
  readonly policy: ReviewPolicy;
  readonly kind: SubjectKind;
  readonly bands: Readonly<Partial<Record<Stage, Band>>>;
  readonly on: string;
  readonly closed: readonly string[];
}): Explained<ReviewDue> {
  const rule = policy.rules.find((each) => (each.kind ?? kind) === kind && fits(each.band, bands));
  if (!rule) {
    throw new DomainError(
      'no-interval',
      'A policy was expected with an interval for this kind and band; it has none.',
    );
  }
  const expiresOn = intervalEnd(on, rule.every);
  const back = workingDayUpTo(expiresOn, closed);
  const says = `${policy.title.en}: review every ${rule.every}, so by ${expiresOn}, and the last working day is ${back.value}.`;
  const { source, confidence } = policy;
  const step = { says, source, confidence, checked: null, authority: 'practice' } as const;
  return { value: { expiresOn, reviewBy: back.value }, because: [step, ...back.because] };
}

function fits(band: ReviewRule['band'], bands: Readonly<Partial<Record<Stage, Band>>>): boolean {
  if (band === null) return true;
  const known = bands[band.stage];
  if (known === undefined || known.id !== band.id) return false;
  return known.matrix.id === band.scheme && known.matrix.version === band.version;
}

/** The corresponding day months or weeks later: six months from 1 January is 1 July. */
function intervalEnd(on: string, every: string): string {
  const [, count = '', unit] = /^P([1-9]\d{0,2})([MW])$/.exec(every) ?? [];
  if (unit === 'M') return addMonths(on, Number(count));
  if (unit === 'W') return addDays(on, 7 * Number(count));
  throw new DomainError('invalid-interval', 'An interval was expected as P6M or P6W; something else came.');
}

function workingDayUpTo(last: string, closed: readonly string[]): Explained<string> {
  let day = last;
  let known = isWorkingDay(day, { added: closed });
  while (!known.value) {
    day = addDays(day, -1);
    known = isWorkingDay(day, { added: closed });
  }
  const because: readonly Step[] = known.because;
  return { value: day, because };
}
