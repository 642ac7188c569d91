import {
  addDays,
  addMonths,
  DomainError,
  type Explained,
  inForce,
  isoDate,
  type Rule,
  type Step,
} from '@lga/rules';
import type { RetentionPeriod } from './retention-rules.js';

/** A recorded reason to keep a record past its time. */
export interface Hold {
  readonly reason: string;
  /** Who set it. */
  readonly by: { readonly role: string };
  readonly from: string;
  /** Its last day; `null` until somebody lifts it. */
  readonly to: string | null;
}

/** Days of a record from which a period may run; what there is not is `null`. */
export interface RetentionDays {
  /** The last day of this incident and of all that are linked to it by a confirmed link. */
  readonly lastLinkedIncident: string;
  readonly decision: string | null;
  readonly endOfOrder: string | null;
  readonly removal: string | null;
}

/** What is to become of a record on a day. */
export type Retention =
  /** Kept through `to`, its last day. */
  | { readonly kind: 'keep'; readonly to: string }
  /** Its time has come or will, but a hold keeps it. */
  | { readonly kind: 'held'; readonly holds: readonly Hold[] }
  /** It is linked to a matter that is open, and its time does not run. */
  | { readonly kind: 'live' }
  /** Its time has passed: `atEnd` says whether it goes or a person looks again. */
  | { readonly kind: 'due'; readonly since: string; readonly atEnd: RetentionPeriod['atEnd'] }
  /** The day from which its time runs is not there yet. */
  | { readonly kind: 'not-started'; readonly missing: RetentionPeriod['from'] };

/**
 * What is to become of a record on a day, and why. Nothing is deleted here.
 *
 * A hold always extends and never shortens; a record outlives its own time while it is linked to a live matter.
 *
 * @param rule - A published schedule, or the council’s own.
 * @param months - The council’s choice within the schedule.
 * @param days - Days of the record, `YYYY-MM-DD`.
 * @param live - Whether it is linked to a matter that is open.
 * @param holds - All that were ever set.
 * @param on - The day on which it is asked, `YYYY-MM-DD`.
 * @throws {DomainError} `outside-schedule` when the months are no whole number within it; `invalid-date`; `not-in-force`.
 * @example
 * ```ts
 * import { proposedNoFurtherAction, retention } from '@lga/incident-schema/privacy';
 *
 * const record = {
 *   rule: proposedNoFurtherAction, months: 24, live: false, holds: [], on: '2028-12-01',
 *   days: { lastLinkedIncident: '2026-11-30', decision: '2026-12-02', endOfOrder: null, removal: null },
 * };
 * retention(record).value; // => { kind: 'due', since: '2028-12-01', atEnd: 'delete' }
 * retention({ ...record, live: true }).value; // => { kind: 'live' }
 * ```
 */
export function retention({
  rule,
  months,
  days,
  live,
  holds,
  on,
}: {
  readonly rule: Rule<RetentionPeriod>;
  readonly months: number;
  readonly days: RetentionDays;
  readonly live: boolean;
  readonly holds: readonly Hold[];
  readonly on: string;
}): Explained<Retention> {
  const { value: period, because } = inForce(rule, isoDate(on));
  if (!Number.isSafeInteger(months) || months < period.least || months > (period.most ?? 1200)) {
    throw new DomainError(
      'outside-schedule',
      'The months were expected to be a whole number within the schedule.',
    );
  }
  const start = startOf(days, period);
  const held = holds.filter(({ from, to }) => isoDate(from) <= on && (to === null || isoDate(to) >= on));
  const explained = (value: Retention, says: string): Explained<Retention> => ({
    value,
    because: [...because, reason(says, { months, from: period.from, start })],
  });
  if (held.length > 0) return explained({ kind: 'held', holds: held }, 'A hold keeps it, whatever its time.');
  if (live) return explained({ kind: 'live' }, 'It is linked to a matter that is open.');
  if (start === null)
    return explained(
      { kind: 'not-started', missing: period.from },
      'The day from which its time runs is not there.',
    );
  const to = addMonths(isoDate(start), months);
  if (on <= to) return explained({ kind: 'keep', to }, 'Its time has not passed.');
  return explained(
    { kind: 'due', since: addDays(to, 1), atEnd: period.atEnd },
    'Its time has passed, and nothing holds it.',
  );
}

function startOf(days: RetentionDays, { from }: RetentionPeriod): string | null {
  const own = {
    'last-linked-incident': days.lastLinkedIncident,
    decision: days.decision,
    'end-of-order': days.endOfOrder,
    removal: days.removal,
  }[from];
  // What is linked keeps it: no time runs out before that of the last linked incident.
  return own !== null && from !== 'removal' && days.lastLinkedIncident > own ? days.lastLinkedIncident : own;
}

function reason(says: string, facts: Readonly<Record<string, unknown>>): Step {
  return { says, confidence: 'computed', checked: null, facts };
}
