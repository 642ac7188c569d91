import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Apportionment } from './apportionment.js';
import type { Count } from './count.js';
import { largestRemainder } from './largest-remainder.js';

/** A second way to the same answer: bigint throughout, seats handed out one by one. */
function handedOutOneByOne(members: readonly Count[], seats: number): Apportionment {
  const total = members.reduce((sum, { count }) => sum + BigInt(count), 0n);
  const claims = members.map(({ id, count }) => ({ id, owed: BigInt(count) * BigInt(seats), has: 0n }));
  for (const claim of claims) claim.has = claim.owed / total;
  let left = BigInt(seats) - claims.reduce((sum, { has }) => sum + has, 0n);
  const served = new Set<string>();
  while (left > 0n) {
    const waiting = claims.filter(({ id }) => !served.has(id));
    const best = waiting.map(({ owed }) => owed % total).sort((a, b) => (a < b ? 1 : -1))[0];
    const equal = waiting.filter(({ owed }) => owed % total === best);
    if (BigInt(equal.length) > left) {
      return {
        kind: 'tied',
        seats: settledSeats(claims),
        between: equal.map(({ id }) => id),
        left: Number(left),
      };
    }
    for (const claim of equal) {
      claim.has += 1n;
      served.add(claim.id);
    }
    left -= BigInt(equal.length);
  }
  return { kind: 'settled', seats: settledSeats(claims) };
}

function settledSeats(claims: readonly { id: string; has: bigint }[]): Count[] {
  return claims.map(({ id, has }) => ({ id, count: Number(has) }));
}

const councils = (largest: number) =>
  fc
    .array(fc.integer({ min: 0, max: largest }), { minLength: 1, maxLength: 12 })
    .filter((counts) => counts.some((count) => count > 0))
    .map((counts) => counts.map((count, index) => ({ id: `g${index}`, count })));

describe('largest remainder', () => {
  test('equal remainders are left for the council to settle', () => {
    const members = [
      { id: 'A', count: 1 },
      { id: 'B', count: 1 },
    ];
    expect(largestRemainder({ members, seats: 3 })).toEqual({
      kind: 'tied',
      seats: [
        { id: 'A', count: 1 },
        { id: 'B', count: 1 },
      ],
      between: ['A', 'B'],
      left: 1,
    });
  });

  test('agrees with seats handed out one by one, small councils', () => {
    fc.assert(
      fc.property(councils(40), fc.integer({ min: 0, max: 60 }), (members, seats) => {
        expect(largestRemainder({ members, seats })).toEqual(handedOutOneByOne(members, seats));
      }),
      { numRuns: 3000 },
    );
  });

  test('agrees with seats handed out one by one where products pass 2^53', () => {
    const seats = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(councils(2 ** 49), seats, (members, places) => {
        expect(largestRemainder({ members, seats: places })).toEqual(handedOutOneByOne(members, places));
      }),
      { numRuns: 1000 },
    );
  });

  test('every group keeps quota, and seats with what is left add up', () => {
    fc.assert(
      fc.property(councils(120), fc.integer({ min: 0, max: 300 }), (members, seats) => {
        const total = members.reduce((sum, { count }) => sum + count, 0);
        const result = largestRemainder({ members, seats });
        const given = result.seats.reduce((sum, { count }) => sum + count, 0);
        expect(given + (result.kind === 'tied' ? result.left : 0)).toBe(seats);
        result.seats.forEach(({ count }, index) => {
          const owed = (members[index]?.count ?? 0) * seats;
          expect(count).toBeGreaterThanOrEqual(Math.floor(owed / total));
          expect(count).toBeLessThanOrEqual(Math.ceil(owed / total));
        });
      }),
    );
  });

  test('the order of the groups changes nothing', () => {
    fc.assert(
      fc.property(councils(60), fc.integer({ min: 0, max: 60 }), (members, seats) => {
        const there = largestRemainder({ members, seats });
        const back = largestRemainder({ members: [...members].reverse(), seats });
        expect([...back.seats].reverse()).toEqual(there.seats);
        expect(back.kind).toBe(there.kind);
      }),
    );
  });

  test('a hostile id is an id like any other', () => {
    const ids = ['__proto__', 'constructor', '\u202Egnal', 'x'.repeat(100_000), ''];
    const members = ids.map((id) => ({ id, count: 2 }));
    expect(largestRemainder({ members, seats: 10 }).seats).toEqual(members);
  });
});

describe('what largest remainder refuses', () => {
  const A = { id: 'A', count: 1 };
  test.each([
    ['no groups', []],
    ['an id that comes twice', [A, A]],
    ['a negative count', [A, { id: 'B', count: -1 }]],
    ['half a member', [A, { id: 'B', count: 0.5 }]],
    ['not a number', [A, { id: 'B', count: Number.NaN }]],
    ['only empty groups', [{ id: 'A', count: 0 }]],
    ['more members than can be counted exactly', [A, { id: 'B', count: Number.MAX_SAFE_INTEGER }]],
  ])('%s', (_, members) => {
    expect(() => largestRemainder({ members, seats: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid-members' }),
    );
  });

  test.each([-1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('%s seats', (seats) => {
    expect(() => largestRemainder({ members: [A], seats })).toThrow(
      expect.objectContaining({ code: 'invalid-seats' }),
    );
  });
});

test('all 26,771 ties among the 559,640 councils of three groups, 20 to 100 members, 1 to 20 seats, are reported', () => {
  let cases = 0;
  let ties = 0;
  for (let total = 20; total <= 100; total += 1) {
    for (let a = Math.ceil(total / 3); a <= total - 2; a += 1) {
      for (let b = Math.ceil((total - a) / 2); b <= Math.min(a, total - a - 1); b += 1) {
        const members = [
          { id: 'a', count: a },
          { id: 'b', count: b },
          { id: 'c', count: total - a - b },
        ];
        for (let seats = 1; seats <= 20; seats += 1) {
          cases += 1;
          if (largestRemainder({ members, seats }).kind === 'tied') ties += 1;
        }
      }
    }
  }
  expect([cases, ties]).toEqual([559_640, 26_771]);
});
