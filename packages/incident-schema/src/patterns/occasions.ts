import type { Act } from './act.js';
import { type BurstRule, beginsOccasion } from './burst-rule.js';
import { londonDay, secondOfAct } from './london-time.js';

/** One act, or one burst of acts close together. */
export interface Occasion {
  /** Ids of its acts, by time. */
  readonly acts: readonly string[];
  /** When its first act was, as it was given. */
  readonly from: string;
  /** When its last act was. */
  readonly to: string;
  /** Calendar days in London since the occasion before began; `null` for the first. */
  readonly daysSince: number | null;
}

/**
 * The occasions of a series of acts, whoever did them and whoever they were aimed at.
 *
 * @param acts - In any order; acts of one moment keep the order in which they were given.
 * @param burst - How messages are told apart from occasions.
 * @returns Occasions by time.
 * @throws {DomainError} `invalid-act`; `invalid-burst-rule`.
 * @example
 * ```ts
 * import { occasionsOf } from '@lga/incident-schema/patterns';
 *
 * const daily = ['01', '02', '03'].map((day) => ({
 *   id: day, actor: null, identity: 'unknown' as const, targets: ['a'], at: `2026-03-${day}T08:00:00Z`,
 * }));
 * occasionsOf(daily, { by: 'hours-from-first', hours: 24 }).length; // => 3
 * occasionsOf(daily, { by: 'hours-from-first', hours: 48 }).map(({ acts }) => acts); // => [['01', '02'], ['03']]
 * ```
 */
export function occasionsOf(acts: readonly Act[], burst: BurstRule): readonly Occasion[] {
  const begins = beginsOccasion(burst);
  const bursts: { readonly first: number; readonly acts: Act[] }[] = [];
  for (const { act, second } of byTime(acts)) {
    const last = bursts.at(-1);
    if (last && !begins(second, last.first)) last.acts.push(act);
    else bursts.push({ first: second, acts: [act] });
  }
  return bursts.map(({ first, acts: own }, index) => {
    const before = bursts[index - 1];
    return {
      acts: own.map(({ id }) => id),
      from: own[0]?.at ?? '',
      to: own.at(-1)?.at ?? '',
      daysSince: before ? londonDay(first) - londonDay(before.first) : null,
    };
  });
}

/** Acts with their seconds, earliest first. */
export function byTime(acts: readonly Act[]): readonly { readonly act: Act; readonly second: number }[] {
  return acts.map((act) => ({ act, second: secondOfAct(act.at) })).sort((a, b) => a.second - b.second);
}
