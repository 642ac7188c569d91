import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from './count.js';
import { type DivisorMethod, highestAverages } from './highest-averages.js';
import { largestRemainder } from './largest-remainder.js';
import { largestRemainderByQuota } from './quota-methods.js';

const lettered = (counts: readonly number[]): Count[] =>
  counts.map((count, index) => ({ id: `g${index}`, count }));
const numbers = (seats: readonly Count[]) => seats.map(({ count }) => count);

/** Every way to share seats among up to four groups. */
function* everyRow(groups: number, seats: number): Generator<number[]> {
  if (groups === 1) {
    yield [seats];
    return;
  }
  for (let first = 0; first <= seats; first += 1) {
    for (const rest of everyRow(groups - 1, seats - first)) yield [first, ...rest];
  }
}

const nth: Readonly<Record<DivisorMethod, (seat: number) => number>> = {
  'sainte-lague': (seat) => 2 * seat - 1,
  dhondt: (seat) => seat,
  adams: (seat) => seat - 1,
};

/** A row fits a divisor method when no group's next seat beats a seat that another holds. */
function fits(method: DivisorMethod, members: readonly number[], row: readonly number[]): boolean {
  return members.every((claim, taker) =>
    members.every((other, holder) => {
      const seat = row[holder] ?? 0;
      if (seat === 0 || taker === holder) return true;
      if (claim === 0) return true;
      if (other === 0) return false;
      return claim * nth[method](seat) <= other * nth[method]((row[taker] ?? 0) + 1);
    }),
  );
}

describe('highest averages against every possible row', () => {
  test.each(['sainte-lague', 'dhondt', 'adams'] as const)('%s', (method) => {
    const councils = fc
      .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 })
      .filter((counts) => counts.some(Boolean));
    fc.assert(
      fc.property(councils, fc.integer({ min: 0, max: 9 }), (counts, seats) => {
        const result = highestAverages({ method, members: lettered(counts), seats });
        const rows = [...everyRow(counts.length, seats)].filter((row) => fits(method, counts, row));
        const least = counts.map((_, group) => Math.min(...rows.map((row) => row[group] ?? 0)));
        expect(numbers(result.seats)).toEqual(least);
        expect(result.kind === 'settled').toBe(rows.length === 1);
      }),
      { numRuns: 1500 },
    );
  });

  test('Adams gives every group a seat before any gets two, and cannot part too many', () => {
    expect(highestAverages({ method: 'adams', members: lettered([90, 5, 5]), seats: 3 })).toMatchObject({
      kind: 'settled',
      seats: lettered([1, 1, 1]),
    });
    expect(highestAverages({ method: 'adams', members: lettered([90, 5, 5]), seats: 2 })).toMatchObject({
      kind: 'tied',
      left: 2,
      between: ['g0', 'g1', 'g2'],
    });
  });

  test('a thousand groups and 2^53 − 1 seats are shared exactly; more groups are refused', () => {
    const members = lettered(Array.from({ length: 1000 }, (_, index) => index + 1));
    const result = highestAverages({ method: 'dhondt', members, seats: Number.MAX_SAFE_INTEGER });
    const given = result.seats.reduce((sum, { count }) => sum + BigInt(count), 0n);
    expect(given + BigInt(result.kind === 'tied' ? result.left : 0)).toBe(BigInt(Number.MAX_SAFE_INTEGER));
    expect(() =>
      highestAverages({ method: 'dhondt', members: lettered(Array(1001).fill(1)), seats: 1 }),
    ).toThrow(expect.objectContaining({ code: 'invalid-members' }));
  });
});

describe('other quotas', () => {
  test('Droop and Imperiali by hand', () => {
    expect(largestRemainderByQuota({ quota: 'droop', members: lettered([60, 40]), seats: 3 })).toMatchObject({
      kind: 'settled',
      seats: lettered([2, 1]),
    });
    expect(largestRemainderByQuota({ quota: 'imperiali', members: lettered([60, 40]), seats: 3 })).toEqual({
      kind: 'does-not-fit',
      seats: lettered([3, 2]),
      over: 2,
    });
    expect(largestRemainderByQuota({ quota: 'droop', members: lettered([1, 1, 1]), seats: 10 })).toEqual({
      kind: 'does-not-fit',
      seats: lettered([1, 1, 1]),
      over: -7,
    });
  });

  test('seats add up whenever the quota fits', () => {
    const councils = fc
      .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 8 })
      .filter((counts) => counts.some(Boolean));
    fc.assert(
      fc.property(
        councils,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('droop' as const, 'imperiali' as const),
        (counts, seats, quota) => {
          const result = largestRemainderByQuota({ quota, members: lettered(counts), seats });
          const given = numbers(result.seats).reduce((a, b) => a + b, 0);
          const open =
            result.kind === 'tied' ? result.left : result.kind === 'does-not-fit' ? -result.over : 0;
          expect(given + open).toBe(seats);
        },
      ),
    );
  });
});

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), 'utf8'));

describe('paradoxes of largest remainder', () => {
  const { cases } = read('paradoxes');
  test('there are four', () => expect(cases.length).toBe(4));
  test.each(
    cases as {
      name: string;
      given: Record<string, { members: Count[]; seats: number }>;
      expect: Record<string, unknown>;
    }[],
  )('$name', ({ given, expect: expected }) => {
    for (const [when, facts] of Object.entries(given))
      expect(largestRemainder(facts)).toEqual(expected[when]);
  });
});

test('rounding to the nearest would hand out a seat that is not there; largest remainder leaves a tie', () => {
  const found = read('hard-cases').cases.find(
    ({ name }: { name: string }) => name === 'The remainder rule fails when nobody is ungrouped',
  );
  expect(largestRemainder(found.given)).toEqual(found.expect.largestRemainder);
});
