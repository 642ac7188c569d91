import { addDays, DomainError, type Explained, inForce, isoDate, type Rule, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import { lastDayOfMonths } from '../last-day-of-months.js';
import {
  appealPeriod,
  furtherDetermination,
  refusedPermission,
  suspensionMonths,
  suspensionStart,
} from './rules.js';
import { sanctionRule } from './sanction-in-power.js';
import type { SanctionPower } from './sanction-power.js';
import type { Waiting, WelshSuspension } from './suspension.js';

/** How an appeal, or a reconsideration after it, stands. */
export type Course<Ended extends string> =
  | { readonly kind: 'none' | 'open' }
  | { readonly kind: Ended; readonly on: string };

/** What is recorded of a suspension that a standards committee determined. */
export interface WelshSuspensionFacts {
  /** The day of the committee's determination, `YYYY-MM-DD`. */
  readonly determinedOn: string;
  /** Its length in whole calendar months, as it stands: after a reconsideration, that of the further determination. */
  readonly months: number;
  /** The day on which the member received notice of the determination; left out while it is not known. */
  readonly noticeReceivedOn?: string;
  /** An appeal, or an application for permission to bring one. */
  readonly appeal: Course<'decided' | 'permission-refused'>;
  /** What the committee does with another penalty that the tribunal recommends. */
  readonly reconsideration: Course<'decided'>;
  /** The last day of the member's term; left out while it is not known. */
  readonly termEndsOn?: string;
}

/**
 * When a suspension by a standards committee in Wales starts and ends: it starts on the day after the time for appeal,
 * the appeal or a reconsideration has ended, whichever is last, and lasts its months or, where it was determined since
 * 1 April 2016, the rest of the term if that is shorter. While one of the three is open there is no first day.
 *
 * @param facts - What is recorded. Where the tribunal overturned the determination there is nothing to ask.
 * @param on - The day of asking, `YYYY-MM-DD`: without an appeal, its time is open until that has passed.
 * @throws {DomainError} `invalid-date`; `invalid-order` for a day before the determination or after `on`;
 *   `not-in-force` before 18 April 2008; `invalid-months` for months that are no whole number from 1 to the most that
 *   a committee could determine.
 * @see SI 2001/2281, reg. 8(6), https://www.legislation.gov.uk/wsi/2001/2281
 * @example
 * ```ts
 * import { welshSuspension } from '@lga/code-of-conduct/decisions';
 *
 * const none = { kind: 'none' } as const;
 * const facts = { determinedOn: '2026-02-02', months: 2, noticeReceivedOn: '2026-02-06', appeal: none, reconsideration: none };
 * welshSuspension({ facts, on: '2026-02-27' }).value;
 * // => { kind: 'undetermined', open: ['time-for-appeal'], notBefore: '2026-02-28' }
 * const { value } = welshSuspension({ facts: { ...facts, termEndsOn: '2027-05-05' }, on: '2026-02-28' });
 * value.kind === 'starts' && [value.firstDay, value.lastDay]; // => ['2026-02-28', '2026-04-27']
 * ```
 */
export function welshSuspension({
  facts,
  on,
}: {
  readonly facts: WelshSuspensionFacts;
  readonly on: string;
}): Explained<WelshSuspension> {
  checkOrder(facts, isoDate(on));
  const power = powerOver(facts);
  const time = timeForAppeal(facts);
  const ends = [time?.value, endOf(facts.appeal), endOf(facts.reconsideration)];
  const last = ends.reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one));
  const next = last === undefined ? null : addDays(last, 1);
  const open = stillOpen(facts, time?.value, on);
  const value =
    open.length > 0 || next === null
      ? ({ kind: 'undetermined', open, notBefore: next } as const)
      : from(next, facts, power.value.restOfTermIfShorter ?? false);
  return { value, because: reasons(facts, value, [...(time?.because ?? []), ...power.because]) };
}

function checkOrder(
  { determinedOn, noticeReceivedOn, appeal, reconsideration }: WelshSuspensionFacts,
  on: string,
) {
  const days = [noticeReceivedOn, endOf(appeal), endOf(reconsideration)].filter((day) => day !== undefined);
  const first = isoDate(determinedOn);
  if ([first, ...days].every((day) => isoDate(day) >= first && day <= on)) return;
  throw new DomainError(
    'invalid-order',
    'Days were expected from that of the determination to that of asking.',
  );
}

function endOf(course: Course<string>): string | undefined {
  return 'on' in course ? course.on : undefined;
}

/** What the law let the committee determine, on the day of the determination that stands. */
function powerOver({
  determinedOn,
  reconsideration,
  months,
}: WelshSuspensionFacts): Explained<SanctionPower> {
  const rule = sanctionRule('standards-committee', 'suspension') as Rule<SanctionPower>;
  const power = inForce(rule, endOf(reconsideration) ?? determinedOn);
  const most = power.value.mostMonths ?? 0;
  if (Number.isSafeInteger(months) && months >= 1 && months <= most) return power;
  throw new DomainError('invalid-months', `Months were expected as a whole number from 1 to ${most}.`);
}

function timeForAppeal({ noticeReceivedOn }: WelshSuspensionFacts): Explained<string> | undefined {
  if (noticeReceivedOn === undefined) return undefined;
  const days = inForce(appealPeriod, noticeReceivedOn);
  const value = addDays(noticeReceivedOn, days.value);
  return { value, because: applied(days, `The time for appeal ends on ${value}.`, { noticeReceivedOn }) };
}

function stillOpen(
  { appeal, reconsideration }: WelshSuspensionFacts,
  timeEnds: string | undefined,
  on: string,
): readonly Waiting[] {
  const isInTime = timeEnds !== undefined && appeal.kind === 'none' && on <= timeEnds;
  return [
    ...(timeEnds === undefined ? (['notice-of-determination'] as const) : []),
    ...(isInTime ? (['time-for-appeal'] as const) : []),
    ...(appeal.kind === 'open' ? (['appeal'] as const) : []),
    ...(reconsideration.kind === 'open' ? (['reconsideration'] as const) : []),
  ];
}

function from(
  firstDay: string,
  { months, termEndsOn }: WelshSuspensionFacts,
  endsWithTerm: boolean,
): WelshSuspension {
  const atTheLatest = lastDayOfMonths(firstDay, months);
  if (!endsWithTerm) return { kind: 'starts', firstDay, lastDay: atTheLatest, atTheLatest, open: [] };
  if (termEndsOn === undefined) {
    return { kind: 'starts', firstDay, lastDay: null, atTheLatest, open: ['term-ends-on'] };
  }
  if (isoDate(termEndsOn) < firstDay) return { kind: 'term-ends-first', firstDay, termEndsOn };
  const lastDay = termEndsOn < atTheLatest ? termEndsOn : atTheLatest;
  return { kind: 'starts', firstDay, lastDay, atTheLatest, open: [] };
}

function reasons(
  { determinedOn, appeal, reconsideration }: WelshSuspensionFacts,
  value: WelshSuspension,
  rest: readonly Step[],
): readonly Step[] {
  const isSettled = value.kind !== 'undetermined';
  const found = isSettled ? `It starts on ${value.firstDay}.` : 'When it starts is open.';
  return [
    ...applied(inForce(suspensionStart, determinedOn), found, { determinedOn }),
    ...(appeal.kind === 'permission-refused' ? inForce<unknown>(refusedPermission, appeal.on).because : []),
    ...(reconsideration.kind === 'decided'
      ? inForce<unknown>(furtherDetermination, reconsideration.on).because
      : []),
    ...rest,
    ...(isSettled ? inForce<unknown>(suspensionMonths, determinedOn).because : []),
  ];
}
