import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimatedShares } from './estimated-shares.js';
import { readShares } from './shares.js';

const example = JSON.parse(
  readFileSync(new URL('../../cases/estimated-shares.json', import.meta.url), 'utf8'),
);

test(example.name, () => {
  const { value, because } = estimatedShares(example.given);
  expect(value).toEqual(example.expect.shares);
  expect(because.some(({ confidence }) => confidence === 'inferred')).toBe(true);
});

test('estimates always add up to 100 within print rounding', () => {
  const authority = fc.record({
    kind: fc.constantFrom('single-tier' as const, 'county' as const, 'district' as const, 'wales' as const),
    electorate: fc.integer({ min: 1, max: 2_000_000 }),
    councillors: fc.tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
    ),
  });
  fc.assert(
    fc.property(fc.array(authority, { minLength: 1, maxLength: 30 }), (all) => {
      const authorities = all.map(({ councillors, ...rest }, index) => ({
        ...rest,
        id: `a${index}`,
        councillors: councillors.map((count, group) => ({ id: `g${group}`, count })),
      }));
      const { value } = estimatedShares({ on: '2023-09-01', authorities });
      expect(readShares(value).of.length).toBe(3);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['no-authorities', []],
  [
    'invalid-electorate',
    [{ id: 'a', kind: 'wales' as const, electorate: 0, councillors: [{ id: 'A', count: 1 }] }],
  ],
  ['invalid-members', [{ id: 'a', kind: 'wales' as const, electorate: 1, councillors: [] }]],
  [
    'duplicate-authority',
    ['a', 'a'].map((id) => ({
      id,
      kind: 'wales' as const,
      electorate: 1,
      councillors: [{ id: 'A', count: 1 }],
    })),
  ],
])('%s is refused', (code, authorities) => {
  expect(() => estimatedShares({ on: '2023-09-01', authorities })).toThrow(expect.objectContaining({ code }));
});
