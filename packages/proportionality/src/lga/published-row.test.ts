import { expect, test } from 'vitest';
import { lgaBalance } from './balance.js';
import { publishedRowFinding } from './published-row.js';
import { lgaSharesByYear } from './shares-by-year.js';

const structures = [
  {
    kind: 'shared' as const,
    id: 'b',
    name: { en: 'B' },
    places: 3,
    shares: 'general' as const,
    seatForEveryGroup: false,
    bodies: [],
  },
];
const shares = [
  { id: 'A', percent: '50' },
  { id: 'B', percent: '50' },
];
const row = lgaBalance({ on: '2023-09-01', shares, structures }).rows[0]?.value;

test.each([
  ['one of the rows of a tie', { A: 2, B: 1 }, 'choice'],
  ['both owed seats to one group', { A: 3, B: 0 }, 'departs'],
  ['a seat too few', { A: 1, B: 1 }, 'departs'],
  ['a group that is not there', { A: 1, B: 1, C: 1 }, 'departs'],
])('%s', (_, seats, kind) => {
  if (!row) throw new Error('no row');
  const published = Object.entries(seats).map(([id, count]) => ({ id, count }));
  expect(publishedRowFinding({ row, published }).value.kind).toBe(kind);
});

test('every year found in full makes a balance, once 99.6 is given its tolerance', () => {
  const whole = lgaSharesByYear.filter(({ partial }) => partial.length === 0);
  expect([lgaSharesByYear.length, whole.length]).toEqual([12, 10]);
  for (const { year, shares: printed } of whole) {
    const balance = lgaBalance({
      on: '2023-09-01',
      shares: printed,
      ...(year === '2013/14' && { tolerance: '0.4' }),
    });
    expect(balance.rows.filter(({ value }) => value.kind === 'settled').length).toBeGreaterThanOrEqual(6);
  }
});
