import {
  addDays,
  type DaysOff,
  DomainError,
  type Explained,
  isoDate,
  type Step,
  workingDaysAfter,
} from '@lga/rules';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import { orderedByCodePoint } from '../text-order.js';
import { occasionsOfDecision, occasionsOfReport, type UpdateOccasion } from './update-occasions.js';
import type { UpdateKind, UpdateSchedule, Within } from './update-schedule.js';

/** An update that went to the councillor. */
export interface UpdateSent {
  readonly what: UpdateKind;
  /** Id of the record that it is about: the report or the decision. */
  readonly about: string;
  readonly on: string;
}

/** Where an update stands on a day. */
export interface UpdateOwed extends UpdateOccasion {
  /** The last day; `null` where the council has set no time. */
  readonly by: string | null;
  /** `to-come`: its occasion is yet to happen. `owed`: no day is set, and it has not been sent. */
  readonly state: 'sent' | 'sent-late' | 'due' | 'overdue' | 'owed' | 'to-come';
  readonly sentOn: string | null;
}

/** The records of one incident, what was sent, and the council's times. */
export interface UpdatesGiven extends DaysOff {
  readonly report: Pick<IncidentReport, 'id' | 'reportedAt' | 'policeReference'>;
  /** Every decision on it that holds. */
  readonly decisions: readonly Pick<
    IncidentDecision,
    'id' | 'decidedAt' | 'police' | 'reviewOn' | 'restriction' | 'marker'
  >[];
  readonly sent: readonly UpdateSent[];
  readonly schedule: UpdateSchedule;
  /** The day on which the case was closed; `null` while it is open. */
  readonly closedOn: string | null;
  /** The day to look at, `YYYY-MM-DD`; what happened after it is yet to come. */
  readonly on: string;
}

/**
 * The updates that a councillor is owed, by when, and which were sent, as of a day.
 *
 * No statute and no published norm of a council sets these times; they are the council's own. A day is a day in London.
 * A regular update is due so long after the last update of any kind, until the case is closed.
 *
 * @returns By last day, those without one at the end; each reason says from which day it was counted.
 * @throws {DomainError} `invalid-date`; `invalid-instant` for a time of a record; `invalid-count` for a time that is no
 *   whole number from 1 to 10,000; as `workingDaysAfter`.
 * @see LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life
 * @example
 * ```ts
 * import { updatesOwed } from '@lga/incident-schema/aftercare';
 *
 * const { value } = updatesOwed({
 *   report: { id: 'r', reportedAt: '2026-03-02T09:15:00Z' }, closedOn: null, on: '2026-03-12',
 *   decisions: [{ id: 'd', decidedAt: '2026-03-04T12:00:00Z', reviewOn: '2026-06-01' }],
 *   sent: [{ what: 'acknowledgement', about: 'r', on: '2026-03-03' }],
 *   schedule: {
 *     acknowledgement: { workingDays: 1 }, decision: { workingDays: 2 }, 'police-reference': { workingDays: 1 },
 *     outcome: { workingDays: 5 }, review: { workingDays: 5 }, end: null, regular: { days: 28 },
 *   },
 * });
 * value.map(({ what, by, state }) => `${what} by ${by}: ${state}`);
 * // => ['acknowledgement by 2026-03-03: sent', 'decision by 2026-03-06: overdue', 'regular by 2026-03-31: due', 'review by 2026-06-08: to-come']
 * ```
 */
export function updatesOwed(given: UpdatesGiven): Explained<readonly UpdateOwed[]> {
  const on = isoDate(given.on);
  const { report, decisions, schedule, added = [] } = given;
  const known = [...occasionsOfReport(report), ...decisions.flatMap(occasionsOfDecision)];
  const occasions = [...known, ...regular(given, on)];
  const due = occasions.map((occasion) => dated(occasion, schedule[occasion.what], added));
  const owed = due.map(({ by, step, occasion }) => ({ update: stateOf(occasion, by, given, on), step }));
  owed.sort(({ update: a }, { update: b }) => inOrder(a, b));
  return { value: owed.map(({ update }) => update), because: owed.map(({ step }) => step) };
}

/** From the last that the councillor heard, while the case is open and there is a time for it. */
function regular({ report, sent, schedule, closedOn }: UpdatesGiven, on: string): UpdateOccasion[] {
  if (schedule.regular === null || (closedOn !== null && isoDate(closedOn) <= on)) return [];
  const heard = sent.map((each) => isoDate(each.on)).filter((day) => day <= on);
  const last = heard.sort(orderedByCodePoint).at(-1);
  const [first] = occasionsOfReport(report);
  return [{ what: 'regular', about: report.id, day: last ?? first?.day ?? on }];
}

function dated(occasion: UpdateOccasion, within: Within | null, added: readonly string[]) {
  const { what, day } = occasion;
  const facts = { what, day, within };
  if (within === null) {
    const step: Step = { says: `${what}: the council has set no time, counted from ${day}.`, facts };
    return { occasion, by: null, step };
  }
  const by = after(day, within, added);
  const length = 'days' in within ? `${within.days} days` : `${within.workingDays} working days`;
  return { occasion, by, step: { says: `${what}: ${length} after ${day} is ${by}.`, facts } };
}

function after(day: string, within: Within, added: readonly string[]): string {
  if ('workingDays' in within) return workingDaysAfter({ start: day, days: within.workingDays, added }).value;
  if (Number.isSafeInteger(within.days) && within.days >= 1 && within.days <= 10_000)
    return addDays(day, within.days);
  throw new DomainError('invalid-count', 'Days were expected as a whole number from 1 to 10,000.');
}

function stateOf(
  occasion: UpdateOccasion,
  by: string | null,
  { sent }: UpdatesGiven,
  on: string,
): UpdateOwed {
  const { what, about, day } = occasion;
  const days = sent
    .filter((each) => each.what === what && each.about === about && each.on >= day && each.on <= on)
    .map((each) => isoDate(each.on));
  // A regular update that was sent is the start of the next one.
  const sentOn = what === 'regular' ? null : (days.sort(orderedByCodePoint)[0] ?? null);
  const open = by === null ? 'owed' : on > by ? 'overdue' : 'due';
  const done = by !== null && sentOn !== null && sentOn > by ? 'sent-late' : 'sent';
  return { ...occasion, by, sentOn, state: sentOn !== null ? done : day > on ? 'to-come' : open };
}

const kinds: readonly UpdateKind[] = [
  'acknowledgement',
  'police-reference',
  'decision',
  'outcome',
  'review',
  'end',
  'regular',
];

function inOrder(a: UpdateOwed, b: UpdateOwed): number {
  return (
    orderedByCodePoint(a.by ?? '~', b.by ?? '~') ||
    orderedByCodePoint(a.day, b.day) ||
    kinds.indexOf(a.what) - kinds.indexOf(b.what) ||
    orderedByCodePoint(a.about, b.about)
  );
}
