import { expect, test } from 'vitest';
import { lgaBalance } from './balance.js';
import { compareBalances } from './compare-balances.js';

const printed = (shares: Readonly<Record<string, string>>) =>
  Object.entries(shares).map(([id, percent]) => ({ id, percent }));
const before = lgaBalance({
  on: '2022-09-01',
  shares: printed({ Lab: '35.9', Con: '38.2', LD: '13.2', Ind: '12.7' }),
});
const after = lgaBalance({
  on: '2023-09-01',
  shares: printed({ Lab: '38.7', Con: '33.8', LD: '15.0', Ind: '12.6' }),
});

test('from 2022/23 to 2023/24 the chair passed and the Conservatives lost a chair', () => {
  const { shares, rows, chairPasses, seniorViceChairPasses } = compareBalances({ before, after });
  expect(shares.map(({ points }) => points)).toEqual(['2.8', '-4.4', '1.8', '-0.1']);
  expect([chairPasses, seniorViceChairPasses]).toEqual([true, true]);
  const chairs = rows.find(({ structure }) => structure === 'chairs');
  expect(chairs?.kind === 'compared' && chairs.changes.map(({ by }) => by)).toEqual([0, -1, 1, 0]);
  expect(rows.find(({ structure }) => structure === 'city-regions')?.kind).toBe('not-settled');
});

test('a balance compared with itself changes nothing', () => {
  const { rows, chairPasses } = compareBalances({ before, after: before });
  expect(chairPasses).toBe(false);
  for (const row of rows)
    if (row.kind === 'compared') expect(row.changes.every(({ by }) => by === 0)).toBe(true);
});

test('a group that gains although its share falls is pointed out', () => {
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
  const year = (shares: Record<string, string>, places: number) =>
    lgaBalance({ on: '2023-09-01', shares: printed(shares), structures: board(places) });
  const less = year({ A: '43.0', B: '42.0', C: '15.0' }, 10);
  const more = year({ A: '42.0', B: '44.0', C: '14.0' }, 11);
  const row = compareBalances({ before: less, after: more }).rows[0];
  const gained =
    row?.kind === 'compared'
      ? row.changes.filter(({ againstItsShare }) => againstItsShare).map(({ id }) => id)
      : [];
  expect(gained).toEqual(['A']);
});

test('a group or a structure of one year alone is shown as such', () => {
  const newcomer = lgaBalance({
    on: '2025-09-01',
    shares: printed({ Lab: '60.0', Ref: '40.0' }),
    structures: [],
  });
  const { shares, rows } = compareBalances({ before, after: newcomer });
  expect(shares.find(({ id }) => id === 'Ref')).toEqual({
    id: 'Ref',
    before: null,
    after: '40.0',
    points: '40.0',
  });
  expect(rows.every(({ kind }) => kind === 'only-before')).toBe(true);
  expect(rows.length).toBe(before.rows.length);
});
