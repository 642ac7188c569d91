import type { CouncilIdentity } from './council.js';
import type { CouncilEvent, GroupFormed, TookOffice } from './events.js';

/** A district of so many seats, for tests. */
export function districtOf(seats: number): CouncilIdentity {
  return {
    id: 'E00',
    name: { en: 'Example District Council' },
    nation: 'england',
    kind: 'district',
    from: '1974-04-01',
    sizes: [{ from: '1974-04-01', seats }],
  };
}

/** Everybody elected on one day. */
export function elected(people: readonly string[], on = '2023-05-08'): TookOffice[] {
  return people.map((person) => ({ kind: 'took-office', on, person, by: 'ordinary-election' }));
}

/** A group of these people, led by the first. */
export function formed(group: string, signedBy: readonly string[], on = '2023-05-09'): GroupFormed {
  return { kind: 'group-formed', on, group, name: group, signedBy, leader: signedBy[0] ?? '' };
}

/** `a1` to `a7` for `people('a', 7)`. */
export function people(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** A council of 21: ten in one group, seven in another, two in a third, one in none, one seat vacant. */
export const ordinaryEvents: readonly CouncilEvent[] = [
  ...elected([...people('a', 10), ...people('b', 7), ...people('c', 2), 'u']),
  formed('A', people('a', 10)),
  formed('B', people('b', 7)),
  formed('C', people('c', 2)),
  { kind: 'annual-meeting', on: '2023-05-17' },
  { kind: 'review-held', on: '2023-05-17', annual: true },
];
