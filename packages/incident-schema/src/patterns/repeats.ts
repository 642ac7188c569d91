import { orderedByCodePoint } from '../text-order.js';
import { type Act, actorKey } from './act.js';
import { grouped } from './grouped.js';
import { isoDay, londonDay, secondOfAct } from './london-time.js';

/** By what acts are counted: by whom they were aimed at, where, over what, and when, as London has the time. */
export type RepeatFacet = 'target' | 'ward' | 'setting' | 'channel' | 'trigger' | 'weekday' | 'month' | 'day';

/** How often something came. */
export interface Repeat {
  /** The caller's id, a code, `monday` to `sunday`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly key: string;
  readonly acts: number;
  /** Calendar days in London on which there was one. */
  readonly days: number;
  readonly targets: number;
  /** Accounts and people told apart; acts of nobody known are not among them. */
  readonly senders: number;
}

/**
 * Acts counted by one facet, most first, so that wards, issues and times that repeat stand at the top.
 *
 * Counts of a ward or a day can point to a person: they are for those who handle records, not for publication.
 *
 * @param acts - In any order. An act without the facet is in no count; one with several codes is in several.
 * @returns Those of one count by code point of their keys.
 * @throws {DomainError} `invalid-act`.
 * @example
 * ```ts
 * import { repeatsBy } from '@lga/incident-schema/patterns';
 *
 * const act = { actor: null, identity: 'unknown', targets: ['councillor 1'] } as const;
 * repeatsBy('trigger', [
 *   { ...act, id: '1', at: '2026-03-01', trigger: 'parking' },
 *   { ...act, id: '2', at: '2026-03-01', trigger: 'planning' },
 *   { ...act, id: '3', at: '2026-03-02', trigger: 'planning' },
 * ]).map(({ key, acts, days }) => `${key}: ${acts} on ${days} days`); // => ['planning: 2 on 2 days', 'parking: 1 on 1 days']
 * ```
 */
export function repeatsBy(facet: RepeatFacet, acts: readonly Act[]): readonly Repeat[] {
  return [...grouped(acts, facets[facet])]
    .map(([key, own]) => ({
      key,
      acts: own.length,
      days: new Set(own.map(dayOf)).size,
      targets: new Set(own.flatMap(({ targets }) => targets)).size,
      senders: new Set(own.flatMap((act) => actorKey(act) ?? [])).size,
    }))
    .sort((a, b) => b.acts - a.acts || orderedByCodePoint(a.key, b.key));
}

const weekdays = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'];

const facets: Readonly<Record<RepeatFacet, (act: Act) => readonly string[]>> = {
  target: ({ targets }) => targets,
  ward: ({ ward }) => (ward === undefined ? [] : [ward]),
  setting: ({ settings = [] }) => settings,
  channel: ({ channels = [] }) => channels,
  trigger: ({ trigger }) => (trigger === undefined ? [] : [trigger]),
  weekday: (act) => [weekdays[((dayOf(act) % 7) + 7) % 7] as string],
  month: (act) => [isoDay(dayOf(act)).slice(0, 7)],
  day: (act) => [isoDay(dayOf(act))],
};

function dayOf({ at }: Act): number {
  return londonDay(secondOfAct(at));
}
