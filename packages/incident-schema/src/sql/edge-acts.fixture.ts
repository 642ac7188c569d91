import type { Act, ActorIdentity } from '../patterns/act.js';
import { Seeded } from '../synthetic/seeded.js';

const identities: readonly ActorIdentity[] = [
  'unknown',
  'account-known',
  'partial-name',
  'identified',
  'convicted',
];
/** Moments at which something turns: midnights, both changes of the clocks, leap days, leap seconds, ends of years. */
const turns = [
  '2024-02-28T23:30:00Z',
  '2024-02-29',
  '2024-02-29T00:00:00Z',
  '2024-03-01T00:30:00+01:00',
  '2024-03-31',
  '2024-03-31T00:59:59Z',
  '2024-03-31T01:00:00Z',
  '2024-07-01',
  '2024-07-01T22:59:59Z',
  '2024-07-01T23:00:00Z',
  '2024-07-02',
  '2024-07-02T13:00:00+14:00',
  '2024-07-01T11:00:00.999-12:00',
  '2024-10-26T23:00:00Z',
  '2024-10-27',
  '2024-10-27T00:30:00Z',
  '2024-10-27T01:30:00Z',
  '2024-12-31T23:59:60Z',
  '2025-01-01',
  '2016-12-31T23:59:60Z',
  '1969-12-31T23:59:59Z',
  '1970-06-01',
  '1900-02-28',
];
/** Keys that take a wrong step badly. */
const people = [
  'a',
  '__proto__',
  "o'neil",
  'q"uote',
  '\u202eabc',
  'é',
  'e\u0301',
  '$1',
  '\\',
  ' ',
  '{a,b}',
  'NULL',
  '',
];

/** Acts in which everything comes together: ties of time, days, unknown and several actors, groups, help, orders. */
export function edgeActs(seed: string, count: number): Act[] {
  const chance = new Seeded(seed);
  const some = <Item>(items: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: chance.below(most + 1) }, () => chance.one(items))),
  ];
  return Array.from({ length: count }, (_, index): Act => {
    const extra: { -readonly [K in keyof Act]?: Act[K] } = {};
    if (chance.percent(70))
      extra.channels = some(
        ['email', 'phone', 'phone.personal', 'in-person', 'unknown', 'website', 'odd.new'],
        2,
      );
    if (chance.percent(40)) extra.settings = some(['home', 'online', 'surgery', 'not-asked', 'meeting'], 2);
    if (chance.percent(60)) {
      extra.behaviours = some(
        [
          'language.abusive',
          'threat.death',
          'threat.to-family-or-staff',
          'property.damage',
          'physical.assault',
          'contact.followed',
          'contact.silent-calls',
          'criticism.robust',
          'threat',
        ],
        2,
      );
    }
    if (chance.percent(50)) extra.trigger = chance.one(['planning', 'parking', 'unknown', 'not-asked']);
    if (chance.percent(50)) extra.ward = chance.one(['w1', 'w2', '__proto__']);
    if (chance.percent(15)) extra.actorCount = 1 + chance.below(9);
    if (chance.percent(15))
      extra.aidedBy = Array.from({ length: 1 + chance.below(3) }, () => chance.one(people));
    if (chance.percent(40)) extra.toPersuade = chance.one(['yes', 'no', 'no', 'unknown']);
    if (chance.percent(5)) extra.breachOf = chance.one(['order 1', 'order 2']);
    return {
      id: `${seed} ${index}`,
      actor: chance.percent(30) ? null : chance.one(people),
      identity: chance.one(identities),
      targets: some(['t1', 't2', 't3', '__proto__', 'Ω'], 3),
      at: momentOf(chance),
      ...extra,
    };
  });
}

function momentOf(chance: Seeded): string {
  if (chance.percent(40)) return chance.one(turns);
  const two = (below: number, from = 0) => String(from + chance.below(below)).padStart(2, '0');
  const day = `2024-${two(12, 1)}-${two(28, 1)}`;
  return chance.percent(30)
    ? day
    : `${day}T${two(24)}:${two(60)}:${two(60)}${chance.one(['Z', '+01:00', '-05:30'])}`;
}
