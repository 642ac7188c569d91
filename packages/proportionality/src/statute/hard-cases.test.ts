import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Count } from '../count.js';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts, Part } from './allocation.js';
import { checkTable } from './check-table.js';
import { compareReadings } from './compare-readings.js';
import { poolTotals } from './pool-totals.js';
import type { Readings } from './readings.js';
import type { Row } from './table.js';

/** Every case is of its own shape: its test says what it reads. */
type Json = ReturnType<typeof JSON.parse>;

interface HardCase {
  readonly name: string;
  readonly given: Json;
  readonly expect: Json;
}

const read = (name: string): { readonly cases: readonly HardCase[] } =>
  JSON.parse(readFileSync(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8'));
const { cases } = read('hard-cases');

const usual: Readings = {
  membership: 'in-post',
  rest: 'own-shares',
  ungrouped: { kind: 'remainder' },
  openCoOptees: 'left-out',
};

/** Facts of a case: all bodies in one pool. */
function factsOf(
  given: {
    members: Count[];
    ungrouped?: number;
    vacancies?: number;
    bodies: { id: string; seats: number }[];
  },
  readings: Partial<Readings> = {},
): AllocationFacts {
  const { members, ungrouped = 0, vacancies = 0, bodies } = given;
  const inPost = members.reduce((sum, { count }) => sum + count, ungrouped);
  return {
    on: '2026-05-21',
    council: {
      size: inPost + vacancies,
      vacancies,
      ungrouped,
      groups: members.map(({ id, count }) => ({ id, members: count })),
    },
    bodies: bodies.map((body) => ({ ...body, standing: { kind: 'pooled', pool: 'all' } })),
    readings: { ...usual, ...readings },
  };
}

function partOf(facts: AllocationFacts): Part {
  const { value } = allocateSeats(facts);
  if (value.kind === 'undetermined' || !value.parts[0]) throw new Error('One part was expected.');
  return value.parts[0].value;
}

const counts = ({ seats }: Row): number[] => seats.map(({ count }) => count);
const rowsOf = (part: Part): number[][][] => part.equallyGood.tables.map((table) => table.map(counts));
const sorted = <T>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const ends = (from: { least: number; most: number }): number | string =>
  from.least === from.most ? from.least : `${from.least} to ${from.most}`;
const totalsOf = ({
  totals,
  ungrouped,
}: Pick<Part, 'totals' | 'ungrouped'>): Record<string, number | string> => ({
  ...Object.fromEntries(totals.map((each) => [each.id, ends(each)])),
  ungrouped: ends(ungrouped),
});
const asCounts = (record: Record<string, number>): Count[] =>
  Object.entries(record).map(([id, count]) => ({ id, count }));

/** One body of so many seats. */
const alone = (
  given: { members: Count[]; ungrouped?: number; vacancies?: number },
  seats: number,
  readings?: Partial<Readings>,
) => partOf(factsOf({ ...given, bodies: [{ id: 'body', seats }] }, readings));

const tests: Readonly<Record<string, (given: Json, expected: Json) => void>> = {
  'Rows within rounding and columns by largest remainder cannot both be had': (given, expected) => {
    const part = partOf(factsOf(given));
    expect(part.totals.map(({ id, least, most }) => ({ id, count: least, most }))).toEqual(
      expected.aggregate.seats.map((each: Count) => ({ ...each, most: each.count })),
    );
    expect(part.deviation.bodies.exact).toBe(expected.bestWithThatAggregate.sumOfSquares);
    const matrices = expected.bestWithThatAggregate.matrices.map((each: Record<string, number[]>) =>
      Object.values(each),
    );
    expect(sorted(rowsOf(part))).toEqual(sorted(matrices));
  },

  'Fifty seats: the least deviation is reached by four matrices and the council used a fifth': (
    given,
    expected,
  ) => {
    const facts = factsOf({ ...given, ungrouped: 1, vacancies: 1 }, { membership: 'council-size' });
    const part = partOf(facts);
    expect(part.totals.map(({ least }) => least)).toEqual(given.columns);
    expect(part.deviation.bodies).toEqual({
      exact: expected.leastSumOfSquares.fraction,
      decimal: expected.leastSumOfSquares.decimal,
    });
    expect(part.equallyGood).toMatchObject({ number: '4', counted: 'all', listed: 'all' });
    expect(sorted(rowsOf(part))).toEqual(
      sorted(expected.optima.map(({ rows }: { rows: number[][] }) => rows)),
    );
    expect(part.equallyGood.swaps).toHaveLength(3);
    const inPost = partOf({ ...facts, readings: usual });
    expect(inPost.deviation.bodies.exact).toBe(expected.onMembersInPost.leastSumOfSquares);
    expect(sorted(rowsOf(inPost))).toEqual(sorted(rowsOf(part)));
    const table = facts.bodies.map(({ id: body }, place) => ({
      body,
      seats: facts.council.groups.map(({ id }, j) => ({ id, count: expected.published.rows[place][j] })),
      ungrouped: 0,
    }));
    const { parts, section17 } = checkTable({ facts, table, underSection17: [] }).value;
    expect(section17).toBe('undetermined');
    expect(parts[0]?.deviation.bodies.exact).toBe(expected.published.sumOfSquares.fraction);
    expect(parts[0]?.findings).toMatchObject([
      { kind: 'bodies', principle: 'd', least: { decimal: '6.8016' } },
    ]);
    expect(parts[0]?.nearest.moves.length).toBeGreaterThan(0);
  },

  'After a forced majority, the rest can be shared in three ways': (given, expected) => {
    const { council } = factsOf({ ...given, bodies: [] });
    const totals = (rest: Readings['rest']) =>
      totalsOf(
        poolTotals({
          on: '2026-05-21',
          council,
          seats: given.seats,
          majoritySeats: given.forced.Conservative,
          readings: { ...usual, rest },
        }).value as unknown as Part,
      );
    expect(totals('own-shares')).toEqual({ ...given.forced, ...expected.ownShares });
    expect(totals('pro-rata-groups')).toEqual({ ...given.forced, ...expected.proRataGroupsOnly });
    expect(totals('pro-rata-all')).toEqual({ ...given.forced, ...expected.proRataUngroupedAsUnit });
    expect(totals('own-shares')).toEqual({ ...given.forced, ...expected.published });
  },

  'After a forced majority, the three ways give three answers': (given, expected) => {
    expect(totalsOf(partOf(factsOf(given)))).toEqual(expected.ownShares);
    expect(totalsOf(partOf(factsOf(given, { rest: 'pro-rata-groups' })))).toEqual(expected.proRataGroupsOnly);
    expect(totalsOf(partOf(factsOf(given, { rest: 'pro-rata-all' })))).toEqual(
      expected.proRataUngroupedAsUnit,
    );
    const { council } = factsOf(given);
    const free = poolTotals({
      on: '2026-05-21',
      council,
      seats: 24,
      majoritySeats: 0,
      readings: usual,
    }).value;
    expect(totalsOf(free as unknown as Part)).toEqual(expected.withoutMajorityRule);
    expect(compareReadings(factsOf(given))).toHaveLength(3);
  },

  'On a body of two a majority and a second group cannot both be had': (given, expected) => {
    const facts = factsOf({ members: given.members, bodies: [{ id: 'body', seats: given.body.seats }] });
    const { value } = allocateSeats(facts);
    if (value.kind !== 'undetermined') throw new Error('A clash was expected.');
    expect(value.clashes).toHaveLength(1);
    expect(value.clashes[0]?.principles).toEqual(expected.principles);
    const candidates = value.clashes[0]?.candidates.map(({ breaks, groups }) => ({
      seats: groups.map(({ id, least }) => ({ id, count: least })),
      breaks,
    }));
    expect(candidates).toEqual(expected.candidates);
    const settled = {
      ...facts,
      bodies: facts.bodies.map((body) => ({ ...body, whereTheyClash: 'b' as const })),
    };
    expect(partOf(settled).forced).toContainEqual({
      kind: 'unmet',
      principle: 'a',
      body: 'body',
      why: 'council-chose-b',
    });
  },

  'A body of one cannot avoid giving all its seats to one group': (given, expected) => {
    const { forced } = alone(given, given.body.seats);
    expect(forced).toContainEqual({
      kind: 'unmet',
      principle: expected.principles[0],
      body: 'body',
      why: 'one-seat',
    });
  },

  'Exactly half of the council is not a majority': (given, expected) => {
    for (const { id, seats } of given.bodies) {
      const facts = factsOf({ ...given, bodies: [{ id, seats }] });
      const { value } = allocateSeats(facts);
      expect(value).toMatchObject({ kind: 'settled', majorityGroup: expected.majorityGroup });
      expect(partOf(facts).equallyGood.tables[0][0]?.seats).toEqual(expected[id].seats);
    }
  },

  'A vacancy makes a majority': (given, expected) => {
    for (const [membership, of] of [
      ['in-post', expected.onMembersInPost],
      ['council-size', expected.onCouncilSize],
    ] as const) {
      const facts = factsOf({ ...given, bodies: [{ id: 'body', seats: given.body.seats }] }, { membership });
      const { value } = allocateSeats(facts);
      expect(value).toMatchObject({
        majorityGroup: of.majorityGroup,
        membership: { majority: of.denominator },
      });
      expect(partOf(facts).equallyGood.tables[0][0]?.seats).toEqual(asCounts(of.seats));
      expect(compareReadings(facts).map(({ isTaken }) => isTaken)).toEqual([true, false]);
    }
  },

  'The ungrouped as a unit, or as the remainder': (given, expected) => {
    const { council } = factsOf({ ...given, bodies: [] });
    for (const seats of given.pools) {
      const totals = (kind: 'unit' | 'remainder') =>
        totalsOf(
          poolTotals({
            on: '2026-05-21',
            council,
            seats,
            majoritySeats: 0,
            readings: { ...usual, ungrouped: { kind } },
          }).value as unknown as Part,
        );
      expect(totals('unit')).toEqual(expected[seats].asUnit);
      expect(totals('remainder')).toEqual(expected[seats].remainder);
    }
  },

  'The remainder rule fails when nobody is ungrouped': (given, expected) => {
    const { council } = factsOf({ ...given, bodies: [] });
    const { totals } = poolTotals({
      on: '2026-05-21',
      council,
      seats: given.seats,
      majoritySeats: 0,
      readings: usual,
    }).value;
    const { seats, left } = expected.largestRemainder;
    expect(totals.map(({ id, least }) => ({ id, count: least }))).toEqual(seats);
    expect(totals.map(({ most }) => most)).toEqual(seats.map(({ count }: Count) => count + left));
  },

  'A tie that the choice of denominator hides': (given, expected) => {
    const part = alone(given, given.seats);
    const open = part.bodies[0]?.groups.filter(({ least, most }) => least !== most).map(({ id }) => id);
    expect(open).toEqual(expected.onMembersInPost.between);
    expect(part.equallyGood.number).toBe('2');
    const published = asCounts(expected.published);
    expect(part.equallyGood.tables.map(([row]) => row?.seats)).toContainEqual(published);
    const ofSize = alone(given, given.seats, { membership: 'council-size' });
    expect(ofSize.equallyGood.tables.map(([row]) => row?.seats)).toEqual([
      asCounts(expected.onCouncilSize.seats),
    ]);
  },

  'The vacancy changes a rounding': (given, expected) => {
    for (const [membership, of] of [
      ['council-size', expected.of50],
      ['in-post', expected.of49],
    ] as const) {
      const council = {
        size: 50,
        vacancies: 1,
        ungrouped: 38,
        groups: [{ id: given.member, members: given.count }],
      };
      const { totals } = poolTotals({
        on: '2026-05-21',
        council,
        seats: given.seats,
        majoritySeats: 0,
        readings: { ...usual, membership },
      }).value;
      expect([totals[0]?.least, totals[0]?.most]).toEqual([of.nearest, of.nearest]);
      expect([totals[0]?.exact, totals[0]?.decimal.replace(/0+$/, '')]).toContain(of.exact);
    }
  },

  'A smaller body can be harder to balance': (given, expected) => {
    for (const seats of given.sizes) {
      const of = expected[seats];
      expect(rowsOf(alone(given, seats))).toEqual([[of.ownShares]]);
      expect(rowsOf(alone(given, seats, { rest: 'pro-rata-groups' }))).toEqual([[of.proRata]]);
    }
  },

  'A published reckoner row that tells the ways of sharing the rest apart': (given, expected) => {
    const row = (rest: Readings['rest']) => totalsOf(alone(given, given.seats, { rest }));
    expect(row('own-shares')).toEqual({ ...given.forced, ...expected.ownShares });
    expect(row('own-shares')).toEqual({ ...given.forced, ...expected.published });
    expect(row('pro-rata-groups')).toEqual({ ...given.forced, ...expected.proRataGroupsOnly });
  },

  'A slim majority is over-represented on every even size from 4 to 14': (given, expected) => {
    for (const { majority, members } of given.councils) {
      const [from, to] = given.sizes;
      const sizes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const over = sizes.filter((seats) => {
        const groups = [
          { id: 'A', count: majority },
          { id: 'B', count: members - majority },
        ];
        return alone({ members: groups }, seats).forced.some(({ kind }) => kind === 'majority');
      });
      expect(over).toEqual(expected.sizesWhereBareMajorityExceedsRoundedShare);
    }
  },
};

/** A case about the boards of the LGA, which `lga/balance.test.ts` answers. */
const elsewhere = 'A guaranteed seat, and three readings of who pays for it';

describe('hard cases', () => {
  test('are sixteen, each with a test', () => {
    expect(cases).toHaveLength(16);
    expect(cases.map(({ name }) => name).sort()).toEqual([...Object.keys(tests), elsewhere].sort());
  });

  test.each(cases.filter(({ name }) => name !== elsewhere))('$name', ({ name, given, expect: expected }) => {
    tests[name]?.(given, expected);
  });
});

describe('paradoxes', () => {
  const { cases: paradoxes } = read('paradoxes');
  test('are four', () => expect(paradoxes).toHaveLength(4));

  test.each(paradoxes)('$name', ({ given, expect: expected }) => {
    for (const when of ['before', 'after']) {
      const { members, seats } = given[when];
      const { council } = factsOf({ members, bodies: [] });
      const { totals } = poolTotals({
        on: '2026-05-21',
        council,
        seats,
        majoritySeats: 0,
        readings: usual,
      }).value;
      expect(totals.map(({ id, least }) => ({ id, count: least }))).toEqual(expected[when].seats);
      expect(totals.map(({ least, most }) => most - least)).toEqual(members.map(() => 0));
    }
  });
});
