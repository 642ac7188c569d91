import { type Explained, inForce, type Step } from '@lga/rules';
import type { NotificationFacts } from '../schema/notification.js';
import { actDayCount } from './disclosure-rules.js';
import { lastDay } from './last-day.js';
import { type NotifiedInterests, type StartedDuty, startedBy } from './notification-events.js';
import { actWorkingDayRule, codeDayCount } from './rules.js';
import { modelCodePublished } from './sources.js';

/** One duty to notify or register, and the last day for it. */
export interface NotificationDuty {
  readonly interests: NotifiedInterests;
  readonly obligation: 'must' | 'should';
  /** The day to report: the earlier of the two below. */
  readonly deadline: string;
  /** What `deadline` rests on. */
  readonly authority: 'statute' | 'model-code';
  /** The last day under the Act; `null` where the Act sets none. */
  readonly statutoryDeadline: string | null;
  /** The last day under the Model Code, where the council has adopted it; `null` where the Code sets none. */
  readonly codeDeadline: string | null;
}

/**
 * The last days for notifying interests to the monitoring officer in England, one entry for each duty that
 * the event starts.
 *
 * The Act counts the day of the event as day one, and the Code, on a reading that is still to be checked, leaves
 * it out: so the Act's day comes first. All days are calendar days, and none is moved on to a working day. After
 * re-election the Act asks only for what is not yet entered, while the Code's duty starts anew. Whether a gift
 * has to be registered at all is not decided here; a gift refused has no deadline.
 *
 * @param event - What happened.
 * @param on - The day on which it happened, `YYYY-MM-DD`; for `took-office` that is not the day of election.
 * @returns Duties in the order Act, then Code; those under the Code alone are left out while there was no Model
 *   Code. Reasons that rest on an inference or an unchecked reading say so.
 * @throws {DomainError} `not-in-force` before 1 July 2012 and, for events that only the Code knows, before 23
 *   December 2020; `invalid-date`; `invalid-count` at the end of the year 9999.
 * @see Localism Act 2011, ss. 30 and 31, https://www.legislation.gov.uk/ukpga/2011/20/section/30
 * @example
 * ```ts
 * import { notificationDeadlines } from '@lga/code-of-conduct';
 *
 * const [dpis, others] = notificationDeadlines({ event: 'took-office', on: '2023-05-01' }).value;
 * [dpis?.deadline, dpis?.authority, dpis?.codeDeadline]; // => ['2023-05-28', 'statute', '2023-05-29']
 * [others?.deadline, others?.obligation]; // => ['2023-05-29', 'should']
 * ```
 */
export function notificationDeadlines({
  event,
  on,
}: NotificationFacts): Explained<readonly NotificationDuty[]> {
  const { act, code, duties } = startedBy[event];
  const underAct = act && lastDay({ period: act, count: actDayCount, on });
  const codeIsSilent = underAct !== undefined && on < modelCodePublished;
  const underCode = code && !codeIsSilent ? lastDay({ period: code, count: codeDayCount, on }) : undefined;
  return {
    value: duties.flatMap((duty) => dated(duty, underAct?.value ?? null, underCode?.value ?? null)),
    because: [
      ...(underAct ? [...underAct.because, ...inForce(actWorkingDayRule, on).because] : []),
      ...(underCode?.because ?? []),
      ...(code && codeIsSilent ? [notYetPublished] : []),
      ...(underAct && underCode ? [earlierIsReported] : []),
    ],
  };
}

const notYetPublished: Step = {
  says: `The Model Code sets no date: it was first published on ${modelCodePublished}.`,
  authority: 'model-code',
};

const earlierIsReported: Step = {
  says: 'Where the Act and the Code both set a last day, the earlier is the one to report.',
};

function dated(
  { interests, obligation, underAct }: StartedDuty,
  actsDay: string | null,
  codeDeadline: string | null,
): readonly NotificationDuty[] {
  const statutoryDeadline = underAct ? actsDay : null;
  const deadline = [statutoryDeadline, codeDeadline].filter((day) => day !== null).sort()[0];
  if (deadline === undefined) return [];
  const authority = deadline === statutoryDeadline ? 'statute' : 'model-code';
  return [{ interests, obligation, deadline, authority, statutoryDeadline, codeDeadline }];
}
