import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '../count.js';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts } from './allocation.js';
import { compareAllocations } from './compare-allocations.js';
import type { Body } from './council.js';
import { usual } from './council-case.fixture.js';
import { randomFacts } from './random-facts.fixture.js';
import type { Table } from './table.js';

const pooled = (id: string, seats: number): Body => ({
  id,
  seats,
  standing: { kind: 'pooled', pool: 'ordinary' },
});
const council = (
  members: Readonly<Record<string, number>>,
  { ungrouped = 0, vacancies = 0 } = {},
): AllocationFacts['council'] => ({
  size: Object.values(members).reduce((sum, count) => sum + count, ungrouped + vacancies),
  vacancies,
  ungrouped,
  groups: Object.entries(members).map(([id, count]) => ({ id, members: count })),
});
const facts = (of: AllocationFacts['council'], bodies: readonly Body[]): AllocationFacts => ({
  on: '2026-05-21',
  council: of,
  bodies,
  readings: usual,
});
/** The first of the nearest tables, as the table in force. */
const inForce = (of: AllocationFacts): Table => {
  const { value } = allocateSeats(of);
  if (value.kind === 'undetermined') throw new Error('A table was expected.');
  return value.parts.flatMap((part) => part.value.equallyGood.tables[0]);
};
const changed = (before: AllocationFacts, after: AllocationFacts) =>
  compareAllocations({ before, after, present: inForce(before) }).value;

const bodies = [pooled('Planning', 11), pooled('Licensing', 10), pooled('Audit', 7)];

describe('what a change does to the seats', () => {
  test('nothing, when nothing changes', () => {
    const of = facts(council({ A: 20, B: 15, C: 5 }), bodies);
    const { fewest, majority, cells, groups } = changed(of, of);
    expect([fewest.seats, fewest.moves, majority.kind]).toEqual([0, [], 'none']);
    expect(cells.every(({ must }) => must === 0)).toBe(true);
    expect(groups.map(({ paradox, isThirdParty }) => [paradox, isThirdParty])).toEqual([
      [null, false],
      [null, false],
      [null, false],
    ]);
  });

  test('a by-election wins a majority, and with it a majority of every body', () => {
    const before = facts(council({ A: 20, B: 15, C: 4 }, { vacancies: 1 }), bodies);
    const after = facts(council({ A: 21, B: 15, C: 4 }), bodies);
    const { majority, cells, fewest, groups } = compareAllocations({
      before: { ...before, readings: { ...usual, membership: 'council-size' } },
      after,
      present: inForce({ ...before, readings: { ...usual, membership: 'council-size' } }),
    }).value;
    expect(majority).toEqual({ kind: 'won', before: null, after: 'A' });
    expect(groups[0]?.members).toEqual({ before: 20, after: 21 });
    expect(fewest.seats).toBeGreaterThan(0);
    const gained = cells.filter(({ group }) => group === 'A').reduce((sum, { must }) => sum + must, 0);
    expect(gained).toBeGreaterThan(0);
    for (const { seats } of fewest.table) {
      const size = seats.reduce((sum, { count }) => sum + count, 0);
      expect(2 * (seats[0]?.count ?? 0)).toBeGreaterThan(size);
    }
  });

  test('a member who leaves to sit alone: the group gives up what the ungrouped are left', () => {
    const before = facts(council({ A: 18, B: 17, C: 5 }), bodies);
    const after = facts(council({ A: 18, B: 16, C: 5 }, { ungrouped: 1 }), bodies);
    const { groups, fewest } = changed(before, after);
    expect(groups[1]).toMatchObject({
      id: 'B',
      members: { before: 17, after: 16 },
      seats: { before: 12, after: { least: 11, most: 11 } },
    });
    expect(fewest.moves.filter(({ from }) => from === 'B').length).toBeGreaterThan(0);
  });

  test('groups that merge and end, bodies that come, go and change their size', () => {
    const before = facts(council({ A: 18, B: 12, C: 6, D: 4 }), bodies);
    const after = facts(council({ A: 18, B: 18, D: 4 }), [
      pooled('Planning', 13),
      pooled('Licensing', 10),
      pooled('Scrutiny', 9),
    ]);
    const result = changed(before, after);
    expect(result.bodies).toEqual([
      { body: 'Planning', kind: 'resized', seats: { before: 11, after: 13 } },
      { body: 'Licensing', kind: 'kept', seats: { before: 10, after: 10 } },
      { body: 'Audit', kind: 'removed', seats: { before: 7, after: 0 } },
      { body: 'Scrutiny', kind: 'added', seats: { before: 0, after: 9 } },
    ]);
    const ended = result.groups.find(({ id }) => id === 'C');
    expect(ended).toMatchObject({
      members: { before: 6, after: null },
      share: { after: null },
      seats: { after: { least: 0, most: 0 } },
    });
    const lost = result.cells.filter(({ group }) => group === 'C');
    expect(lost.every(({ must, before: had }) => must === -had)).toBe(true);
    expect(
      result.fewest.moves
        .filter(({ body, from }) => body === 'Scrutiny' && from === null)
        .reduce((sum, { seats }) => sum + seats, 0),
    ).toBe(9);
  });

  test.each([
    ['lost', { A: 21, B: 19 }, { A: 20, B: 20 }],
    ['kept', { A: 21, B: 19 }, { A: 22, B: 18 }],
    ['passed', { A: 21, B: 19 }, { A: 19, B: 21 }],
    ['won', { A: 20, B: 20 }, { A: 21, B: 19 }],
    ['none', { A: 20, B: 20 }, { A: 20, B: 18, C: 2 }],
  ] as const)('a majority is %s', (kind, was, is) => {
    expect(changed(facts(council(was), bodies), facts(council(is), bodies)).majority.kind).toBe(kind);
  });
});

interface Paradox {
  readonly name: string;
  readonly given: Readonly<
    Record<'before' | 'after', { readonly members: readonly Count[]; readonly seats: number }>
  >;
  readonly expect: Readonly<Record<'before' | 'after', { readonly seats: readonly Count[] }>>;
}

describe('a paradox is named', () => {
  const { cases }: { readonly cases: readonly Paradox[] } = JSON.parse(
    readFileSync(new URL('../../cases/paradoxes.json', import.meta.url), 'utf8'),
  );
  const found: Readonly<Record<string, readonly [string, string]>> = {
    'One seat more on a body and a group loses one': ['C', 'lost-with-larger-share'],
    'One seat more in the pool and a group loses one': ['D', 'lost-with-larger-share'],
    'A member moves between two groups and a third group loses a seat': ['C', 'changed-with-same-share'],
    'A vacancy is filled and a group gains although its share falls': ['C', 'gained-with-smaller-share'],
  };

  test('there are four', () => expect(cases.map(({ name }) => name)).toEqual(Object.keys(found)));

  test.each(cases)('$name', ({ name, given, expect: expected }) => {
    /** As many bodies of ten seats as there are, and one of the rest. */
    const of = ({ members, seats }: Paradox['given']['before']): AllocationFacts => {
      const sizes = [
        ...Array.from({ length: Math.floor((seats - 1) / 10) }, () => 10),
        1 + ((seats - 1) % 10),
      ];
      const record = Object.fromEntries(members.map(({ id, count }) => [id, count]));
      return facts(
        council(record),
        sizes.map((size, index) => pooled(`b${index}`, size)),
      );
    };
    const { groups } = changed(of(given.before), of(given.after));
    const totals = groups.map(({ id, seats }) => ({ id, count: seats.after.least }));
    expect(totals).toEqual(expected.after.seats);
    expect(groups.map(({ seats }) => seats.before)).toEqual(expected.before.seats.map(({ count }) => count));
    const [id, paradox] = found[name] ?? [];
    expect(groups.find((group) => group.id === id)).toMatchObject({ paradox, isThirdParty: true });
  });
});

// Nothing here depends on the zone that the suite runs in: once is enough.
const once = test.skipIf(process.env['TZ'] !== 'UTC');

once(
  'seats that must move are moved by every way to a nearest table, and moves add up',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(randomFacts({ groups: 4, bodies: 5, members: 9, seats: 6 }), fc.nat(3), (before, moved) => {
        const [first, ...others] = before.council.groups;
        fc.pre(first !== undefined && first.members > 2 && before.council.countAsOne === undefined);
        const groups = [
          { ...(first ?? { id: '', members: 0 }), members: (first?.members ?? 0) - 1 },
          ...others,
        ];
        const after = {
          ...before,
          council: { ...before.council, groups, ungrouped: before.council.ungrouped + 1 },
          bodies: before.bodies.slice(
            0,
            before.bodies.length - (moved === 0 && before.bodies.length > 1 ? 1 : 0),
          ),
        };
        fc.pre(after.readings.ungrouped.kind !== 'left-out');
        const present = inForce(before);
        const { fewest, cells } = compareAllocations({ before, after, present }).value;
        for (const { body, group, must } of cells) {
          const by = fewest.moves.reduce((sum, move) => {
            if (move.body !== body) return sum;
            return sum + (move.to === group ? move.seats : 0) - (move.from === group ? move.seats : 0);
          }, 0);
          if (must > 0) expect(by).toBeGreaterThanOrEqual(must);
          if (must < 0) expect(by).toBeLessThanOrEqual(must);
        }
        expect(fewest.seats).toBe(fewest.moves.reduce((sum, { seats }) => sum + seats, 0));
      }),
      { numRuns: 200 },
    );
  },
);
