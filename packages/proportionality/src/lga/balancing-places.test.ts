import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from '../largest-remainder.js';
import { balancingPlaces } from './balancing-places.js';

const on = '2023-09-01';
const shares = Object.entries({ Lab: '38.7', Con: '33.8', LD: '15.0', Ind: '12.6' }).map(([id, percent]) => ({
  id,
  percent,
}));

test('regional members of the largest group are balanced by the fewest places', () => {
  const members = [
    { id: 'Lab', count: 18 },
    { id: 'Con', count: 8 },
    { id: 'LD', count: 4 },
    { id: 'Ind', count: 3 },
  ];
  const { value, because } = balancingPlaces({ on, shares, members });
  if (value.kind !== 'settled') throw new Error('not settled');
  expect(value.votes[0]).toEqual({ id: 'Lab', count: 18 });
  expect(value.places).toBe(value.votes.reduce((sum, { count }) => sum + count, 0));
  expect(because.some(({ confidence }) => confidence === 'inferred')).toBe(true);
});

test('a body already in balance needs nothing', () => {
  const members = Object.entries({ Lab: 9, Con: 8, LD: 4, Ind: 3 }).map(([id, count]) => ({ id, count }));
  const { value } = balancingPlaces({ on, shares, members });
  expect(value.kind === 'settled' && value.added.every(({ count }) => count === 0)).toBe(true);
});

test('no smaller body would do', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 });
  const weights = shares.map(({ id, percent }) => ({ id, count: Number(percent.replace('.', '')) }));
  fc.assert(
    fc.property(counts, (inPlace) => {
      const members = shares.map(({ id }, index) => ({ id, count: inPlace[index] ?? 0 }));
      const { value } = balancingPlaces({ on, shares, members });
      if (value.kind !== 'settled') throw new Error('not settled');
      const start = inPlace.reduce((sum, count) => sum + count, 0);
      for (let seats = start; seats <= value.places; seats += 1) {
        const row = largestRemainder({ members: weights, seats });
        const holds =
          row.kind === 'settled' && row.seats.every(({ count }, index) => count >= (inPlace[index] ?? 0));
        expect(holds).toBe(seats === value.places);
      }
    }),
    { numRuns: 200 },
  );
});

test('a member of a group without a share is out of reach', () => {
  const none = [
    { id: 'A', percent: '100' },
    { id: 'B', percent: '0' },
  ];
  const members = [{ id: 'B', count: 1 }];
  expect(balancingPlaces({ on, shares: none, members }).value).toEqual({ kind: 'out-of-reach' });
});

test.each([
  ['a group without an entry', [{ id: 'X', count: 1 }]],
  [
    'a group that comes twice',
    [
      { id: 'Lab', count: 1 },
      { id: 'Lab', count: 1 },
    ],
  ],
  ['half a member', [{ id: 'Lab', count: 0.5 }]],
])('%s is refused', (_, members) => {
  expect(() => balancingPlaces({ on, shares, members })).toThrow(
    expect.objectContaining({ code: 'invalid-members' }),
  );
});
