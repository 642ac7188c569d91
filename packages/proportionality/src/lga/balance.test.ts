import { readFileSync } from 'node:fs';
import type { Explained } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import type { Count } from '../count.js';
import { LgaBalanceFacts } from '../schema.js';
import { type LgaBalance, lgaBalance } from './balance.js';
import { publishedRowFinding } from './published-row.js';
import type { LgaRow } from './row.js';
import type { PrintedShare } from './shares.js';

interface PublishedRow {
  readonly structure: string;
  readonly places: number;
  readonly marks: readonly string[];
  readonly sharesFrom: string;
  readonly shares: Readonly<Record<string, string>> | null;
  readonly entitlements: Readonly<Record<string, string>> | null;
  readonly printedEntitlements: Readonly<Record<string, string>> | null;
  readonly seats: Readonly<Record<string, number>>;
  readonly exercises: readonly string[];
}

interface PublishedYear {
  readonly shares: {
    readonly oneDecimal: Record<string, string>;
    readonly oneDecimalSum: string;
    readonly twoDecimals?: Record<string, string>;
  };
  readonly rows: readonly PublishedRow[];
}

const ids: Readonly<Record<string, string>> = {
  'LGA Board': 'lga-board',
  'Chairs (nine boards + FSMC)': 'chairs',
  'Vice-Chairs': 'vice-chairs',
  'Executive Advisory Board sub-total': 'executive-advisory-board',
  'Policy Boards (7, each)': 'policy-boards',
  'City Regions Board': 'city-regions',
  'People & Places Board': 'people-and-places',
  'Fire Services Management Committee': 'fire-services-management-committee',
};

function readCase<Case>(name: string): Case {
  return JSON.parse(readFileSync(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8'));
}

const printed = (shares: Readonly<Record<string, string>>): PrintedShare[] =>
  Object.entries(shares).map(([id, percent]) => ({ id, percent }));
const counts = (seats: Readonly<Record<string, number>>): Count[] =>
  Object.entries(seats).map(([id, count]) => ({ id, count }));

function balanceOf(year: PublishedYear, on: string, shares = year.shares.oneDecimal): LgaBalance {
  const ownShares = year.rows.flatMap(({ structure, sharesFrom, shares: own }) =>
    sharesFrom === 'own' && own ? [{ structure: ids[structure] ?? '', shares: printed(own) }] : [],
  );
  return lgaBalance({ on, shares: printed(shares), ownShares });
}

function rowOf(balance: LgaBalance, id: string | undefined): Explained<LgaRow> {
  const row = balance.rows.find(({ value }) => value.structure === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

const years = [
  { name: 'lga-2022-23', on: '2022-09-01' },
  { name: 'lga-2023-24', on: '2023-09-01' },
].map((year) => ({ ...year, published: readCase<PublishedYear>(year.name) }));

describe('every published row of the LGA', () => {
  const rows = years.flatMap(({ published, on, name }) =>
    published.rows.map((row) => ({ ...row, on, year: name, published })),
  );

  test('there are sixteen, of which two were published without their shares', () => {
    expect(rows.length).toBe(16);
    expect(rows.filter(({ marks }) => marks.includes('matchesRule')).length).toBe(14);
    expect(rows.filter(({ marks }) => marks.includes('notCheckable')).length).toBe(2);
  });

  test.each(rows)('$year, $structure', ({ published, on, structure, seats, marks, places, entitlements }) => {
    const { value: row, because } = rowOf(balanceOf(published, on), ids[structure]);
    const finding = publishedRowFinding({ row, published: counts(seats) }).value;
    if (marks.includes('notCheckable')) {
      expect(finding.kind).toBe('cannot-be-checked');
      return;
    }
    expect(finding).toEqual({ kind: 'follows-the-rule' });
    if (row.kind !== 'settled') throw new Error('not settled');
    expect(row.places).toBe(places);
    expect(row.seats.length).toBe(4);
    for (const { id, count } of row.seats) {
      expect(because.some(({ says }) => says.startsWith(`${id}: `) && says.includes(`${count}.`))).toBe(true);
    }
    for (const { id, decimal } of row.entitlements) expect(Number(decimal)).toBe(Number(entitlements?.[id]));
  });

  test('one-decimal entitlements are those printed in the paper', () => {
    let seen = 0;
    for (const { published, on, structure, printedEntitlements } of rows) {
      const { value } = rowOf(balanceOf(published, on), ids[structure]);
      if (!printedEntitlements || value.kind !== 'settled') continue;
      for (const { id, decimal } of value.entitlements) {
        seen += 1;
        expect(Number(decimal).toFixed(1)).toBe(printedEntitlements[id]);
      }
    }
    expect(seen).toBe(16);
  });

  test.each(['hundred', 'sum'] as const)(
    'comes out the same on two-decimal shares divided by %s',
    (dividedBy) => {
      const { published, on } = years[1] ?? {};
      const two = published?.shares.twoDecimals;
      if (!two || !on) throw new Error('no two-decimal shares');
      const fine = lgaBalance({ on, shares: printed(two), dividedBy });
      for (const { structure, seats, sharesFrom } of published.rows.filter(
        ({ sharesFrom }) => sharesFrom === 'general',
      )) {
        const { value: row } = rowOf(fine, ids[structure]);
        expect(
          publishedRowFinding({ row, published: counts(seats) }).value,
          `${structure} ${sharesFrom}`,
        ).toEqual({ kind: 'follows-the-rule' });
      }
    },
  );

  test('only the stated exception is needed for a row that is one too large', () => {
    const { because } = rowOf(balanceOf(years[1]?.published ?? never(), '2023-09-01'), 'vice-chairs');
    expect(because.some(({ rule }) => rule === 'lga.balance.rounding-as-stated')).toBe(true);
    expect(because.some(({ rule }) => rule === 'lga.balance.rounding-completion')).toBe(false);
  });

  test('a row that rests on the completion says that no source states it', () => {
    const completed = rows.filter(
      ({ exercises }) => exercises.includes('short-by-one') || exercises.includes('tie-at-half'),
    );
    expect(completed.length).toBe(3);
    for (const { published, on, structure } of completed) {
      const { because } = rowOf(balanceOf(published, on), ids[structure]);
      expect(because.find(({ rule }) => rule === 'lga.balance.rounding-completion')?.confidence).toBe(
        'inferred',
      );
    }
  });

  test('shares that add up to 100.1 are said to, and the other divisor is compared', () => {
    const balance = balanceOf(years[1]?.published ?? never(), '2023-09-01');
    expect(balance.sharesAddUpTo).toBe('100.1');
    const { because } = rowOf(balance, 'lga-board');
    expect(because.some(({ says }) => says.includes('100.1') && says.includes('the same row'))).toBe(true);
  });
});

function never(): never {
  throw new Error('missing case');
}

interface GuaranteeCase {
  readonly name: string;
  readonly given: { readonly shares: Record<string, string> };
  readonly expect: Record<
    | 'withoutMinimum'
    | 'lastSeatGivenUp'
    | 'fixedSeatThenLargestRemainderAmongTheOthers'
    | 'oneEachThenLargestRemainderOnTheRest',
    Record<string, number>
  >;
}

const shares2025 = printed({
  Lab: '35.9',
  Con: '24.1',
  LD: '17.0',
  Ind: '10.2',
  Ref: '7.8',
  Grn: '4.6',
  PC: '0.4',
});

describe('seven groups', () => {
  const balance = lgaBalance({ on: '2025-09-01', shares: shares2025 });

  test('a guaranteed seat names its reading, who paid, and the other readings', () => {
    const { given, expect: expected } =
      readCase<{ cases: GuaranteeCase[] }>('hard-cases').cases.find(
        ({ name }) => name === 'A guaranteed seat, and three readings of who pays for it',
      ) ?? never();
    expect(printed(given.shares)).toEqual(shares2025);
    const { value: row, because } = rowOf(balance, 'policy-boards');
    if (row.kind !== 'settled') throw new Error('not settled');
    expect(row.seats).toEqual(counts(expected.fixedSeatThenLargestRemainderAmongTheOthers));
    expect(row.minimumSeats).toEqual({
      reading: 'guaranteed-seats-first',
      guaranteed: ['PC'],
      paidBy: [{ id: 'Lab', count: 1 }],
      withoutGuarantee: { kind: 'settled', seats: counts(expected.withoutMinimum) },
      otherReadings: [
        {
          reading: 'last-seat-given-up',
          outcome: { kind: 'settled', seats: counts(expected.lastSeatGivenUp) },
        },
        {
          reading: 'one-each-first',
          outcome: { kind: 'settled', seats: counts(expected.oneEachThenLargestRemainderOnTheRest) },
        },
      ],
    });
    expect(because.some(({ confidence, says }) => confidence === 'inferred' && says.includes('PC'))).toBe(
      true,
    );
  });

  test('a body of four with one member a group is an open question', () => {
    expect(rowOf(balance, 'audit-committee').value.kind).toBe('undetermined');
  });

  test('a board with fewer places than groups cannot guarantee a seat to each', () => {
    const structures = [
      {
        kind: 'shared' as const,
        id: 'small',
        name: { en: 'Small' },
        places: 6,
        shares: 'general' as const,
        seatForEveryGroup: true,
        bodies: [],
      },
    ];
    expect(lgaBalance({ on: '2025-09-01', shares: shares2025, structures }).rows[0]?.value.kind).toBe(
      'undetermined',
    );
  });

  test('five groups where two sit with the independents: largest remainder fills the board', () => {
    const shares = printed({ Lab: '35.9', Con: '24.1', LD: '17.0', Ind: '15.2', Ref: '7.8' });
    const row = rowOf(lgaBalance({ on: '2025-09-01', shares }), 'policy-boards').value;
    expect(row.kind === 'settled' && row.seats.map(({ count }) => count)).toEqual([7, 4, 3, 3, 1]);
  });
});

describe('ties and agreements', () => {
  const even = printed({ A: '50.0', B: '50.0' });
  const odd = [
    {
      kind: 'shared' as const,
      id: 'board',
      name: { en: 'Board' },
      places: 3,
      shares: 'general' as const,
      seatForEveryGroup: false,
      bodies: [],
    },
  ];
  const facts = { on: '2023-09-01', shares: even, structures: odd };

  test('a tie is left to the groups, and a sum of it waits', () => {
    const structures = [...odd, { kind: 'sum' as const, id: 'total', name: { en: 'Total' }, of: ['board'] }];
    const [board, total] = lgaBalance({ ...facts, structures }).rows;
    expect(board?.value).toMatchObject({ kind: 'tied', between: ['A', 'B'], left: 1 });
    expect(total?.value.kind).toBe('undetermined');
  });

  test('an agreement settles a tie and says so', () => {
    const agreements = [{ structure: 'board', seats: counts({ A: 1, B: 2 }), reason: 'Lot drawn on 3 July' }];
    const row = lgaBalance({ ...facts, agreements }).rows[0]?.value;
    expect(row).toMatchObject({
      kind: 'settled',
      departure: { kind: 'tie-settled', by: [{ id: 'B', count: 1 }] },
    });
  });

  test('a negotiated row keeps its difference from the rule', () => {
    const shares = printed({ Lab: '38.7', Con: '33.8', LD: '15.0', Ind: '12.6' });
    const agreements = [
      {
        structure: 'lga-board',
        seats: counts({ Lab: 5, Con: 4, LD: 3, Ind: 2 }),
        reason: 'One place more a group',
      },
    ];
    const balance = lgaBalance({ on: '2023-09-01', shares, agreements });
    const row = rowOf(balance, 'lga-board').value;
    expect(row.kind === 'settled' && row.departure).toEqual({
      kind: 'negotiated',
      by: [
        { id: 'Con', count: -1 },
        { id: 'LD', count: 1 },
      ],
      reason: 'One place more a group',
    });
    const total = rowOf(balance, 'executive-advisory-board').value;
    expect(total.kind === 'settled' && total.seats.map(({ count }) => count)).toEqual([9, 7, 5, 3]);
  });

  test.each([
    ['too few seats', counts({ A: 1, B: 1 })],
    ['a group left out', counts({ A: 3 })],
    ['a group that is not there', counts({ A: 1, C: 2 })],
    ['half a seat', counts({ A: 1.5, B: 1.5 })],
    ['a seat less than none', counts({ A: 4, B: -1 })],
  ])('an agreement with %s is refused', (_, seats) => {
    const agreements = [{ structure: 'board', seats, reason: 'x' }];
    expect(() => lgaBalance({ ...facts, agreements })).toThrow(
      expect.objectContaining({ code: 'invalid-agreement' }),
    );
  });
});

describe('what a balance refuses', () => {
  const on = '2023-09-01';
  test.each([
    ['no groups', {}, 'no-groups'],
    ['shares far from 100', { A: '60.0', B: '30.0' }, 'shares-do-not-add-up'],
    ['shares off by more than print rounding', { A: '60.0', B: '40.2' }, 'shares-do-not-add-up'],
    ['a negative share', { A: '-10', B: '110' }, 'invalid-share'],
    ['a share above 100', { A: '100.05', B: '0' }, 'invalid-share'],
    ['scientific notation', { A: '1e2' }, 'invalid-share'],
    ['words', { A: 'half', B: 'half' }, 'invalid-share'],
    ['a very long share', { A: '9'.repeat(100_000) }, 'invalid-share'],
    ['other digits', { A: '١٠٠' }, 'invalid-share'],
  ])('%s', (_, shares, code) => {
    expect(() => lgaBalance({ on, shares: printed(shares) })).toThrow(expect.objectContaining({ code }));
  });

  test('a group that comes twice', () => {
    const twice = [...printed({ A: '50.0' }), ...printed({ A: '50.0' })];
    expect(() => lgaBalance({ on, shares: twice })).toThrow(
      expect.objectContaining({ code: 'duplicate-group' }),
    );
  });

  test('a date that is none, and a day before the rule is known to hold', () => {
    const shares = printed({ A: '100' });
    expect(() => lgaBalance({ on: '2023-02-30', shares })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
    expect(() => lgaBalance({ on: '2001-09-01', shares })).toThrow(
      expect.objectContaining({ code: 'not-in-force' }),
    );
  });

  test('own shares of a structure that is not there', () => {
    const shares = printed({ A: '100' });
    const ownShares = [{ structure: 'moon', shares }];
    expect(() => lgaBalance({ on, shares, ownShares })).toThrow(
      expect.objectContaining({ code: 'unknown-structure' }),
    );
  });

  test('more places than 2^53, or than printed shares can settle', () => {
    const board = (places: number) => [
      {
        kind: 'shared' as const,
        id: 'b',
        name: { en: 'B' },
        places,
        shares: 'general' as const,
        seatForEveryGroup: false,
        bodies: [],
      },
    ];
    const shares = printed({ A: '50.0', B: '50.1' });
    expect(() => lgaBalance({ on, shares, structures: board(2 ** 53) })).toThrow(
      expect.objectContaining({ code: 'invalid-seats' }),
    );
    expect(() => lgaBalance({ on, shares, structures: board(1_000_000) })).toThrow(
      expect.objectContaining({ code: 'shares-too-coarse' }),
    );
  });

  test('99.6 is refused until a tolerance is stated', () => {
    const shares = printed({ Con: '39.4', Lab: '38.8', LD: '12.9', Ind: '8.5' });
    expect(() => lgaBalance({ on, shares })).toThrow(/within 0\.20 .* add up to 99\.6/);
    expect(lgaBalance({ on, shares, tolerance: '0.4' }).sharesAddUpTo).toBe('99.6');
    for (const tolerance of ['2', 'x', '-1']) {
      expect(() => lgaBalance({ on, shares, tolerance })).toThrow(
        expect.objectContaining({ code: 'invalid-tolerance' }),
      );
    }
  });

  test('hostile ids are ids like any other', () => {
    const shares = printed({ ['__proto__x']: '10.0', constructor: '40.0' }).concat([
      { id: '__proto__', percent: '50.0' },
    ]);
    const row = lgaBalance({ on, shares }).rows[0]?.value;
    expect(row?.kind === 'settled' && row.seats.map(({ count }) => count)).toEqual([1, 6, 7]);
  });
});

test('facts pass the door as they are, and others are refused there', () => {
  const shares = printed({ A: '60.0', B: '40.0' });
  expect(LgaBalanceFacts.parse({ on: '2023-09-01', shares })).toEqual({ on: '2023-09-01', shares });
  for (const bad of [
    null,
    {},
    { on: '2023-02-30', shares },
    { on: '2023-09-01', shares: [] },
    { on: '2023-09-01', shares: [{ id: 'A', percent: 60 }] },
    { on: '2023-09-01', shares, extra: 1 },
  ]) {
    expect(LgaBalanceFacts.safeParse(bad).success).toBe(false);
  }
});
