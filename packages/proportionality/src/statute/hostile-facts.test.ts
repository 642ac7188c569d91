import { describe, expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts } from './allocation.js';
import { compareReadings } from './compare-readings.js';
import type { Body } from './council.js';
import { usual } from './council-case.fixture.js';
import { poolTotals } from './pool-totals.js';

const body = (id: string, seats: number, more: Partial<Body> = {}): Body => ({
  id,
  seats,
  standing: { kind: 'pooled', pool: 'ordinary' },
  ...more,
});
const good: AllocationFacts = {
  on: '2026-05-21',
  council: {
    size: 20,
    vacancies: 1,
    groups: [
      { id: 'A', members: 9 },
      { id: 'B', members: 8 },
    ],
    ungrouped: 2,
  },
  bodies: [body('Planning', 9), body('Licensing', 7)],
  readings: usual,
};
const council = (more: Partial<AllocationFacts['council']>): AllocationFacts => ({
  ...good,
  council: { ...good.council, ...more },
});
const bodies = (...all: readonly Body[]): AllocationFacts => ({ ...good, bodies: all });
const readings = (more: Partial<AllocationFacts['readings']>): AllocationFacts => ({
  ...good,
  readings: { ...usual, ...more },
});
const groups = (...members: readonly number[]) =>
  members.map((count, index) => ({ id: `g${index}`, members: count }));

describe('contradictory facts are refused, each with its code', () => {
  const secret = 'Councillor Somebody';
  const cases: readonly (readonly [string, string, AllocationFacts])[] = [
    ['a day that is none', 'invalid-date', { ...good, on: '2026-02-30' }],
    ['a day before the Act', 'not-in-force', { ...good, on: '1985-01-01' }],
    ['a council of no seats', 'invalid-council', council({ size: 0 })],
    ['a council too large to be one', 'invalid-council', council({ size: 1001 })],
    ['half a vacancy', 'invalid-council', council({ vacancies: 0.5 })],
    ['ungrouped members that are no number', 'invalid-council', council({ ungrouped: Number.NaN })],
    ['no groups', 'no-groups', council({ groups: [], ungrouped: 19 })],
    [
      'a group twice',
      'duplicate-group',
      council({
        groups: [
          { id: secret, members: 9 },
          { id: secret, members: 8 },
        ],
      }),
    ],
    [
      'a group of one',
      'group-of-one',
      council({
        groups: [
          { id: secret, members: 1 },
          { id: 'B', members: 16 },
        ],
      }),
    ],
    ['a group larger than the council', 'group-of-one', council({ groups: groups(30, 8) })],
    ['members beyond the size', 'members-do-not-add-up', council({ size: 19 })],
    ['members below the size', 'members-do-not-add-up', council({ vacancies: 0 })],
    ['a group that counts as one with nobody', 'invalid-count-as-one', council({ countAsOne: [['A']] })],
    [
      'a group that counts as one twice',
      'invalid-count-as-one',
      council({
        countAsOne: [
          ['A', 'B'],
          ['A', 'B'],
        ],
      }),
    ],
    ['a stranger that counts as one', 'invalid-count-as-one', council({ countAsOne: [['A', secret]] })],
    ['a body with no seats', 'invalid-seats', bodies(body(secret, 0))],
    ['a body of half a seat', 'invalid-seats', bodies(body('b', 0.5))],
    ['a body of infinite seats', 'invalid-seats', bodies(body('b', Number.POSITIVE_INFINITY))],
    ['a body larger than the council', 'invalid-seats', bodies(body('b', 21))],
    ['a body larger than the members in post', 'more-seats-than-members', bodies(body('b', 20))],
    ['a body twice', 'duplicate-body', bodies(body(secret, 3), body(secret, 4))],
    [
      'co-optees below none',
      'invalid-co-optees',
      bodies(body('b', 3, { coOptees: { seats: -1, reach: 'counted' } })),
    ],
    [
      'too many bodies',
      'too-large',
      bodies(...Array.from({ length: 5001 }, (_, index) => body(`b${index}`, 3))),
    ],
    [
      'ids for other than the ungrouped',
      'invalid-ungrouped',
      readings({ ungrouped: { kind: 'column-each', ids: ['x'] } }),
    ],
    [
      'ids of a group',
      'invalid-ungrouped',
      readings({ ungrouped: { kind: 'column-each', ids: ['A', 'x'] } }),
    ],
    [
      'named seats on no body',
      'invalid-ungrouped',
      readings({ ungrouped: { kind: 'named', seats: [{ id: 'c', count: 1 }] } }),
    ],
    [
      'more named seats than people',
      'invalid-ungrouped',
      readings({ ungrouped: { kind: 'named', seats: [{ id: 'Planning', count: 3 }] } }),
    ],
    [
      'named seats that leave no majority',
      'cannot-be-filled',
      {
        ...council({ groups: groups(11, 6) }),
        bodies: [body('Planning', 3, { coOptees: { seats: 1, reach: 'counted' } })],
        readings: { ...usual, ungrouped: { kind: 'named', seats: [{ id: 'Planning', count: 2 }] } },
      },
    ],
  ];

  test.each(cases)('%s: %s', (_, code, facts) => {
    expect(() => allocateSeats(facts)).toThrow(expect.objectContaining({ name: 'DomainError', code }));
    expect(() => allocateSeats(facts)).not.toThrow(secret);
  });

  test('a pool of impossible seats', () => {
    const { council: of, on } = good;
    for (const [seats, majoritySeats] of [
      [-1, 0],
      [1.5, 0],
      [100_001, 0],
      [5, 6],
      [Number.NaN, 0],
    ] as const) {
      expect(() => poolTotals({ on, council: of, seats, majoritySeats, readings: usual })).toThrow(
        expect.objectContaining({ code: 'invalid-seats' }),
      );
    }
  });
});

describe('what is strange and lawful is answered', () => {
  test('hostile ids are ids like any other', () => {
    const ids = ['__proto__', 'constructor', '\u202Epuorg', 'x'.repeat(100_000), ''];
    const facts = {
      ...good,
      council: { size: 20, vacancies: 0, ungrouped: 0, groups: ids.map((id) => ({ id, members: 4 })) },
      bodies: ids.map((id) => body(id, 10)),
    };
    const { value } = allocateSeats(facts);
    if (value.kind === 'undetermined') throw new Error('An allocation was expected.');
    expect(value.kind).toBe('settled');
    for (const row of value.parts[0]?.value.equallyGood.tables[0] ?? []) {
      expect(row.seats).toEqual(ids.map((id) => ({ id, count: 2 })));
    }
  });

  test('pools of hostile names are balanced apart', () => {
    const named = ['__proto__', 'toString', ''].map((pool, index) =>
      body(`b${index}`, 5, { standing: { kind: 'pooled', pool } }),
    );
    const { value } = allocateSeats(bodies(...named));
    expect(value.kind !== 'undetermined' && value.parts.map((part) => part.value.pool)).toEqual([
      '__proto__',
      'toString',
      '',
    ]);
  });

  test('a council of one group alone', () => {
    const { value } = allocateSeats({
      ...council({ size: 5, vacancies: 0, ungrouped: 0, groups: groups(5) }),
      bodies: [body('b', 3)],
    });
    expect(value.kind !== 'undetermined' && value.parts[0]?.value.forced).toContainEqual({
      kind: 'unmet',
      principle: 'a',
      body: 'b',
      why: 'nobody-else',
    });
  });

  test('no bodies at all, and bodies outside section 15', () => {
    expect(allocateSeats(bodies()).value).toMatchObject({ kind: 'settled', parts: [], outside: [] });
    const cabinet = body('Cabinet', 9, { standing: { kind: 'outside' } });
    expect(allocateSeats(bodies(cabinet)).value).toMatchObject({
      kind: 'settled',
      parts: [],
      outside: ['Cabinet'],
    });
  });

  test('co-optees who make a majority impossible: (a) and (b) clash, and both answers are shown', () => {
    const facts = {
      ...council({ groups: groups(12, 5) }),
      bodies: [body('Education', 6, { coOptees: { seats: 4, reach: 'counted' } })],
    };
    const { value } = allocateSeats(facts);
    expect(value).toMatchObject({
      kind: 'undetermined',
      clashes: [{ body: 'Education', candidates: [{ breaks: 'a' }, { breaks: 'b' }] }],
    });
    const open = { ...facts, bodies: [body('Education', 6, { coOptees: { seats: 2, reach: 'open' } })] };
    const answers = compareReadings(open).map(
      ({ readings: all }) => new Set(all.map(({ openCoOptees }) => openCoOptees)),
    );
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.every(({ size }) => size === 1)).toBe(true);
  });

  test('each ungrouped member as a column, and seats that a scheme names, need section 17', () => {
    const each = allocateSeats(readings({ ungrouped: { kind: 'column-each', ids: ['x', 'y'] } })).value;
    if (each.kind === 'undetermined') throw new Error('An allocation was expected.');
    expect(each.needsSection17).toBe(true);
    for (const row of each.parts[0]?.value.equallyGood.tables[0] ?? []) {
      expect(row.each?.map(({ id }) => id)).toEqual(['x', 'y']);
      expect(row.each?.reduce((sum, { count }) => sum + count, 0)).toBe(row.ungrouped);
    }
    const named = allocateSeats(
      readings({ ungrouped: { kind: 'named', seats: [{ id: 'Planning', count: 1 }] } }),
    ).value;
    if (named.kind === 'undetermined') throw new Error('An allocation was expected.');
    expect(named.needsSection17).toBe(true);
    expect(named.parts[0]?.value.equallyGood.tables[0].map(({ ungrouped }) => ungrouped)).toEqual([1, 0]);
  });

  test('the largest council with as many groups and bodies as are taken ends, and counts no further than it may', () => {
    const facts = {
      ...council({
        size: 1000,
        vacancies: 0,
        ungrouped: 0,
        groups: groups(...Array.from({ length: 200 }, () => 5)),
      }),
      bodies: Array.from({ length: 990 }, (_, index) => body(`b${index}`, 3 + (index % 40))),
    };
    const { value } = allocateSeats(facts);
    expect(value).toMatchObject({
      kind: 'choice',
      parts: [{ value: { equallyGood: { counted: 'at-least', listed: 'some' } } }],
    });
  }, 30_000);
});
