import { expect, test } from 'vitest';
import { type TallyCell, talliedCounts } from './tally.js';

const head = {
  measure: 'incidents',
  question: { wording: null, asked: 'incidents reported to the council' },
  base: 'incidents',
  period: { from: '2026-01-01', to: '2026-12-31' },
  prompted: null,
  taxonomyVersion: '0.2.0',
};
const counted = (counts: readonly TallyCell[], facets: readonly string[] = ['band', 'channel']) =>
  talliedCounts({ head, source: 'council 1', facets, counts });

test('counts made elsewhere are in the order of a tally, whatever theirs was', () => {
  const counts = [
    { codes: ['low', 'phone'], count: 0 },
    { codes: ['low', 'email'], count: 3 },
    { codes: ['high', '"'], count: 1 },
  ];
  expect(counted(counts).cells.map(({ codes }) => codes)).toEqual([
    ['high', '"'],
    ['low', 'email'],
    ['low', 'phone'],
  ]);
});

test.each<[string, () => unknown]>([
  ['a facet twice', () => counted([], ['band', 'band'])],
  ['a code too few', () => counted([{ codes: ['low'], count: 1 }])],
  ['a combination twice', () => counted([1, 2].map((count) => ({ codes: ['low', 'email'], count })))],
  ['half a record', () => counted([{ codes: ['low', 'email'], count: 0.5 }])],
  ['fewer than none', () => counted([{ codes: ['low', 'email'], count: -1 }])],
])('%s is refused', (_, work) => {
  expect(work).toThrow(expect.objectContaining({ code: 'invalid-tally' }));
});
