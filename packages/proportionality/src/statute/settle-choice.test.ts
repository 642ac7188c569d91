import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts } from './allocation.js';
import { checkTable } from './check-table.js';
import { councilCase, factsOf } from './council-case.fixture.js';
import { deviations, plainTable } from './plain-table.fixture.js';
import { randomFacts } from './random-facts.fixture.js';
import { settleChoice } from './settle-choice.js';
import type { Row } from './table.js';

const facts = factsOf(councilCase('east-sussex-2023-07'));
const record = 'Minute 12';
const tables = (of: AllocationFacts) => {
  const { value } = allocateSeats(of);
  return value.kind === 'undetermined' ? [] : (value.parts[0]?.value.equallyGood.tables ?? []);
};
const green = (table: readonly Row[]) =>
  table
    .filter(({ body, seats }) => /Planning|Standards|Audit|Health/.test(body) && seats[3]?.count === 1)
    .map(({ body }) => body);

describe('one of four equally good tables', () => {
  test('by agreement: the group leaders name one body, and one table is left', () => {
    const cells = [{ body: 'Planning', group: 'Green', seats: 1 }];
    const { value, because } = settleChoice({ facts, by: { kind: 'agreement', cells }, record });
    expect(value).toMatchObject({ kind: 'settled', by: 'agreement', left: '1', counted: 'all' });
    expect(green(value.table)).toEqual(['Planning']);
    expect(because).toMatchObject([
      { says: 'The seats that were agreed leaves one table.', facts: { record } },
    ]);
  });

  test('by agreement that leaves some open', () => {
    const cells = [{ body: 'Planning', group: 'Green', seats: 0 }];
    expect(settleChoice({ facts, by: { kind: 'agreement', cells }, record }).value).toMatchObject({
      kind: 'choice',
      left: '3',
    });
  });

  test('by a vote for a whole table', () => {
    const [, , third = []] = tables(facts);
    const { value } = settleChoice({ facts, by: { kind: 'vote', table: third }, record });
    expect(value).toMatchObject({ kind: 'settled', by: 'vote', table: third });
  });

  test.each([
    ['0', 0],
    ['1', 1],
    ['2', 2],
    ['7', 3],
    ['123456789012345678901234567890123', 3],
  ])('by lot: the number %s falls on table %i', (seed, place) => {
    const { value, because } = settleChoice({ facts, by: { kind: 'lot', seed }, record });
    expect(value.table).toEqual(tables(facts)[place]);
    expect(because[0]?.facts).toEqual({ record, seed, of: '4', place: `${place + 1}` });
  });

  test('by fewest changes from the seats in force', () => {
    for (const table of tables(facts)) {
      const { value } = settleChoice({ facts, by: { kind: 'fewest-changes', present: table }, record });
      expect(value).toEqual({ kind: 'settled', by: 'fewest-changes', table, left: '1', counted: 'all' });
    }
    const none = settleChoice({ facts, by: { kind: 'fewest-changes', present: [] }, record }).value;
    expect(none).toMatchObject({ kind: 'choice', counted: 'at-least' });
  });
});

describe('a choice is refused', () => {
  const chosen = (by: Parameters<typeof settleChoice>[0]['by']) => () => settleChoice({ facts, by, record });
  const code = (expected: string) => expect.objectContaining({ code: expected });

  test.each([
    ['(a)', { body: 'Planning', group: 'Liberal Democrat', seats: 7 }],
    ['(b)', { body: 'Planning', group: 'Conservative', seats: 3 }],
    ['(c)', { body: 'Planning', group: 'Conservative', seats: 5 }],
    ['(d)', { body: 'Planning', group: 'Liberal Democrat', seats: 0 }],
  ])('when agreed seats break principle %s, which the message names', (principle, cell) => {
    expect(chosen({ kind: 'agreement', cells: [cell] })).toThrow(code('breaks-principle'));
    expect(chosen({ kind: 'agreement', cells: [cell] })).toThrow(principle);
  });

  test.each([
    ['invalid-seats', { body: 'Planning', group: 'Green', seats: Number.NaN }],
    ['invalid-seats', { body: 'Planning', group: 'Green', seats: 0.5 }],
    ['unknown-body', { body: 'nowhere', group: 'Green', seats: 0 }],
    ['unknown-group', { body: 'Planning', group: 'nobody', seats: 0 }],
  ])('%s', (expected, cell) => {
    expect(chosen({ kind: 'agreement', cells: [cell] })).toThrow(code(expected));
  });

  test('when a voted table is not among the nearest, as the published one is not', () => {
    const table = (tables(facts)[0] ?? []).map((row, index) =>
      index > 0
        ? row
        : {
            ...row,
            seats: row.seats.map((each, j) => ({
              ...each,
              count: each.count + (j === 1 ? 1 : j === 2 ? -1 : 0),
            })),
          },
    );
    expect(chosen({ kind: 'vote', table })).toThrow(code('not-among-the-nearest'));
    expect(chosen({ kind: 'vote', table: [] })).toThrow(code('not-among-the-nearest'));
  });

  test.each(['', '-1', '1.5', '1e9', 'x', '9'.repeat(201), ' 1'])(
    'when a lot is %j and no whole number',
    (seed) => {
      expect(chosen({ kind: 'lot', seed })).toThrow(code('invalid-seed'));
    },
  );

  test('when there are too many tables to draw among', () => {
    const groups = Array.from({ length: 8 }, (_, index) => ({ id: `g${index}`, members: 5 }));
    const bodies = Array.from({ length: 12 }, (_, index) => ({
      id: `b${index}`,
      seats: 9,
      standing: { kind: 'pooled', pool: 'p' } as const,
    }));
    const many = { ...facts, council: { size: 40, vacancies: 0, ungrouped: 0, groups }, bodies };
    expect(() => settleChoice({ facts: many, by: { kind: 'lot', seed: '7' }, record })).toThrow(
      code('too-many-tables'),
    );
  });

  test('while it is open which of (a) and (b) prevails', () => {
    const two = { ...facts, bodies: [{ id: 'two', seats: 2, standing: { kind: 'by-itself' as const } }] };
    expect(() => settleChoice({ facts: two, by: { kind: 'lot', seed: '7' }, record })).toThrow(
      code('open-clash'),
    );
  });
});

// Nothing here depends on the zone that the suite runs in: once is enough.
const once = test.skipIf(process.env['TZ'] !== 'UTC');
const small = randomFacts({ groups: 4, bodies: 5, members: 9, seats: 6 });

once('lots fall on every table alike, and each is among the nearest', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(small, (of) => {
      const { value } = allocateSeats(of);
      if (value.kind === 'undetermined') throw new Error('An allocation was expected.');
      const all = Number(value.parts[0]?.value.equallyGood.number);
      fc.pre(all <= 40);
      const drawn = Array.from({ length: 2 * all }, (_, seed) =>
        JSON.stringify(settleChoice({ facts: of, by: { kind: 'lot', seed: `${seed}` }, record }).value.table),
      );
      expect(new Set(drawn).size).toBe(all);
      for (const each of new Set(drawn)) expect(drawn.filter((one) => one === each)).toHaveLength(2);
      const { parts } = checkTable({
        facts: of,
        table: JSON.parse(drawn[0] ?? ''),
        underSection17: [],
      }).value;
      expect(parts[0]?.isNearest).toBe(true);
    }),
    { numRuns: 60 },
  );
});

once('no other nearest table changes fewer of the present seats', { timeout: 60_000 }, () => {
  let several = 0;
  fc.assert(
    fc.property(small, fc.integer({ min: 0, max: 9 }), (of, seed) => {
      const all = tables(of);
      if (all.length > 1) several += 1;
      const plain = plainTable(of);
      const width = plain.columns.length;
      const cells = (table: readonly Row[]) =>
        table.map(({ seats, ungrouped }) => [...seats.map(({ count }) => count), ungrouped].slice(0, width));
      const present = of.bodies.map(({ id: body, seats }, i) => ({
        body,
        seats: of.council.groups.map(({ id }, j) => ({ id, count: (seed + i * 3 + j * 5) % (seats + 1) })),
        ungrouped: 0,
      }));
      const changed = (table: readonly Row[]) =>
        cells(table)
          .flat()
          .reduce((sum, count, at) => sum + Math.abs(count - (cells(present).flat()[at] ?? 0)), 0);
      const { value } = settleChoice({ facts: of, by: { kind: 'fewest-changes', present }, record });
      expect(deviations(plain, cells(value.table))).toEqual(deviations(plain, cells(all[0] ?? [])));
      const best = Math.min(...all.map(changed));
      if (all.length > 1) expect(changed(value.table)).toBe(best);
      if (all.length > 1)
        expect(value.kind).toBe(
          all.filter((table) => changed(table) === best).length === 1 ? 'settled' : 'choice',
        );
    }),
    { numRuns: 300 },
  );
  expect(several).toBeGreaterThan(40);
});
