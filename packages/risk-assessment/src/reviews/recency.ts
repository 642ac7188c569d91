import { addDays, DomainError, isoDate } from '@lga/rules';

/** What happened in the last so many days. */
export interface Window {
  readonly days: number;
  /** First and last day that count. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** What is counted: a day, and for a threat to life whether a person has closed it. */
export interface Dated {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Only for a threat to life. */
  readonly threatToLife?: 'open' | 'closed';
}

/** Counts by window; nothing fades by a formula. */
export interface Recency {
  readonly windows: readonly Window[];
  /** Ids of threats to life that nobody has closed, however old. */
  readonly openThreatsToLife: readonly string[];
}

const longestWindow = 36_600;

/**
 * How many events fall into the last so many days, and which threats to life are open. Nothing decays: an event
 * counts in a window or not, and an open threat to life stands until a person closes it.
 *
 * @param events - Those after `on` do not count.
 * @param on - The last day that counts, `YYYY-MM-DD`.
 * @param windows - Lengths in days, whole numbers from 1 to 36,600; 30, 90 and 365 are common, none is prescribed.
 * @throws {DomainError} `invalid-window`; `invalid-date`.
 * @example
 * ```ts
 * import { recency } from '@lga/risk-assessment/reviews';
 *
 * const events = [{ id: 'a', on: '2026-03-01' }, { id: 'b', on: '2026-01-05', threatToLife: 'open' }] as const;
 * const { windows, openThreatsToLife } = recency({ events, on: '2026-03-30', windows: [30, 90] });
 * windows.map(({ from, count }) => [from, count]); // => [['2026-03-01', 1], ['2025-12-31', 2]]
 * openThreatsToLife; // => ['b']
 * ```
 */
export function recency({
  events,
  on,
  windows,
}: {
  readonly events: readonly Dated[];
  readonly on: string;
  readonly windows: readonly number[];
}): Recency {
  const days = events.map((event) => isoDate(event.on));
  const open = events.filter((event) => event.threatToLife === 'open' && event.on <= on);
  return {
    windows: windows.map((length) => window(days, on, length)),
    openThreatsToLife: open.map(({ id }) => id),
  };
}

function window(days: readonly string[], to: string, length: number): Window {
  if (!Number.isInteger(length) || length < 1 || length > longestWindow) {
    throw new DomainError('invalid-window', `Whole days from 1 to ${longestWindow} were expected.`);
  }
  const from = addDays(to, 1 - length);
  return { days: length, from, to, count: days.filter((day) => from <= day && day <= to).length };
}

/** Which way events go: the last window against the one before it. */
export interface Direction {
  readonly direction: 'rising' | 'level' | 'falling';
  readonly last: Window;
  readonly before: Window;
}

/**
 * Which way events go, apart from any band: the last so many days against as many before.
 *
 * @param events - As for `recency`.
 * @param on - The last day that counts, `YYYY-MM-DD`.
 * @param days - Length of each of the two windows.
 * @throws {DomainError} `invalid-window`; `invalid-date`.
 * @example
 * ```ts
 * import { direction } from '@lga/risk-assessment/reviews';
 *
 * const events = [{ id: 'a', on: '2026-03-01' }, { id: 'b', on: '2026-03-20' }];
 * direction({ events, on: '2026-03-30', days: 30 }).direction; // => 'rising'
 * ```
 */
export function direction({
  events,
  on,
  days,
}: {
  readonly events: readonly Dated[];
  readonly on: string;
  readonly days: number;
}): Direction {
  const dates = events.map((event) => isoDate(event.on));
  const last = window(dates, on, days);
  const before = window(dates, addDays(last.from, -1), days);
  const change = last.count - before.count;
  return { direction: change > 0 ? 'rising' : change < 0 ? 'falling' : 'level', last, before };
}
