import { describe, expect, test } from 'vitest';
import type { AllocationFacts } from './allocation.js';
import { checkTable, type FilledRow } from './check-table.js';
import { usual } from './council-case.fixture.js';

const pooled = { kind: 'pooled', pool: 'ordinary' } as const;
const facts: AllocationFacts = {
  on: '2026-05-21',
  council: {
    size: 40,
    vacancies: 0,
    groups: [
      { id: 'A', members: 22 },
      { id: 'B', members: 14 },
      { id: 'C', members: 2 },
    ],
    ungrouped: 2,
  },
  bodies: [
    { id: 'Planning', seats: 10, standing: pooled },
    { id: 'Licensing', seats: 10, standing: pooled },
    { id: 'Cabinet', seats: 6, standing: { kind: 'outside' } },
  ],
  readings: usual,
};
const row = (body: string, a: number, b: number, c: number, ungrouped: number): FilledRow => ({
  body,
  seats: [
    { id: 'A', count: a },
    { id: 'B', count: b },
    { id: 'C', count: c },
  ],
  ungrouped,
});
/** A has a majority, so six of each; then 3.5 and 0.5 and 0.5 on each body, 7, 1 and 1 in all. */
const near = [row('Planning', 6, 4, 0, 0), row('Licensing', 6, 3, 1, 0)];
const check = (table: readonly FilledRow[], underSection17: readonly string[] = []) =>
  checkTable({ facts, table, underSection17 }).value;
const kinds = (table: readonly FilledRow[]) => check(table).parts[0]?.findings.map(({ kind }) => kind);

describe('a table that is checked', () => {
  test('is found among the nearest, body outside section 15 left alone', () => {
    const { parts, section17, outside } = check([...near, row('Cabinet', 6, 0, 0, 0)]);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ isNearest: true, findings: [], nearest: { moves: [] } });
    expect([section17, outside]).toEqual(['not-needed', ['Cabinet']]);
  });

  test('has every cell placed beside its share and the nearest tables', () => {
    const { parts } = check(near);
    expect(parts[0]?.cells).toHaveLength(8);
    expect(parts[0]?.cells[1]).toEqual({
      body: 'Planning',
      group: 'B',
      seats: 4,
      share: { exact: '7/2', decimal: '3.5000' },
      isRounding: true,
      nearest: { least: 3, most: 4 },
    });
  });

  test('departs from (a) where one group has a whole body, which needs section 17 unless it is there', () => {
    const all = [row('Planning', 10, 0, 0, 0), row('Licensing', 6, 3, 1, 0)];
    const { parts, section17 } = check(all);
    expect(parts[0]?.findings).toContainEqual({
      kind: 'all-to-one',
      principle: 'a',
      body: 'Planning',
      groups: ['A'],
    });
    expect(section17).toBe('needed');
    expect(check(all, ['Planning', 'Licensing']).section17).toBe('not-needed');
  });

  test('departs from (b) where the majority group lacks a majority', () => {
    const { parts, section17 } = check([row('Planning', 5, 4, 1, 0), row('Licensing', 6, 3, 1, 0)]);
    expect(parts[0]?.findings[0]).toMatchObject({
      kind: 'no-majority',
      principle: 'b',
      body: 'Planning',
      seats: 5,
      needed: 6,
    });
    expect(section17).toBe('needed');
  });

  test('departs from (c) in totals that can be nearer, and is told what moves lead there', () => {
    const { parts, section17 } = check([row('Planning', 7, 3, 0, 0), row('Licensing', 7, 3, 0, 0)]);
    const off = parts[0]?.findings.map((finding) => finding.kind === 'total' && [finding.group, finding.off]);
    expect(off).toEqual([
      ['A', 2],
      ['B', -1],
      ['C', -1],
    ]);
    expect(parts[0]?.nearest.moves.reduce((sum, { seats }) => sum + seats, 0)).toBe(2);
    expect(section17).toBe('undetermined');
  });

  test('departs from (d) where bodies can be nearer with the same totals', () => {
    const groups = [
      { id: 'A', members: 20 },
      { id: 'B', members: 18 },
    ];
    const of = (body: string, a: number, b: number, ungrouped: number): FilledRow => ({
      body,
      seats: [
        { id: 'A', count: a },
        { id: 'B', count: b },
      ],
      ungrouped,
    });
    const { parts, section17 } = checkTable({
      facts: { ...facts, council: { ...facts.council, groups } },
      table: [of('Planning', 6, 4, 0), of('Licensing', 4, 5, 1)],
      underSection17: [],
    }).value;
    // 10 and 9 of 20 are exact; 5 on each body is, too.
    expect(parts[0]?.findings).toEqual([
      {
        kind: 'bodies',
        principle: 'd',
        pool: 'ordinary',
        deviation: { exact: '5/2', decimal: '2.5000' },
        least: { exact: '1/2', decimal: '0.5000' },
      },
    ]);
    expect(section17).toBe('undetermined');
  });

  test('contradicts the facts where a row is missing, does not add up, or seats more than there are', () => {
    expect(kinds([row('Planning', 6, 4, 0, 0)])).toContain('missing-row');
    expect(kinds([row('Planning', 6, 4, 1, 0), row('Licensing', 6, 3, 1, 0)])).toContain('does-not-add-up');
    expect(kinds([row('Planning', 6, 1, 3, 0), row('Licensing', 6, 3, 1, 0)])).toContain('more-than-members');
    expect(kinds([row('Planning', 6, 1, 0, 3), row('Licensing', 6, 3, 1, 0)])).toContain('more-than-members');
  });

  test('may have seats that a group cannot fill: they stay allocated, and nothing is departed from', () => {
    const filled = {
      seats: [
        { id: 'A', count: 6 },
        { id: 'B', count: 2 },
      ],
      ungrouped: 1,
    };
    const { parts, section17 } = check([
      { ...row('Planning', 6, 4, 0, 0), filled },
      row('Licensing', 6, 3, 1, 0),
    ]);
    expect(parts[0]?.findings).toEqual([
      { kind: 'unfilled', body: 'Planning', group: 'B', seats: 4, filled: 2 },
      { kind: 'overfilled', body: 'Planning', group: null, seats: 0, filled: 1 },
    ]);
    expect([parts[0]?.isNearest, section17]).toEqual([true, 'not-needed']);
  });

  test('needs section 17 when the ungrouped were treated as a group', () => {
    const asGroup = { ...facts, readings: { ...usual, ungrouped: { kind: 'pseudo-group' as const } } };
    expect(checkTable({ facts: asGroup, table: near, underSection17: [] }).value.section17).toBe('needed');
  });

  test('is never called unlawful', () => {
    const { because } = checkTable({ facts, table: [row('Planning', 10, 0, 0, 0)], underSection17: [] });
    expect(because.length).toBeGreaterThan(4);
    for (const { says } of because) expect(says).not.toMatch(/unlawful|illegal|offence/i);
  });
});

describe('a table is refused', () => {
  test.each([
    ['unknown-body', [row('nowhere', 1, 0, 0, 0)]],
    ['duplicate-row', [...near, ...near]],
    ['unknown-group', [{ body: 'Planning', seats: [{ id: 'D', count: 1 }], ungrouped: 0 }]],
    ['invalid-table', [row('Planning', 6.5, 3.5, 0, 0)]],
    ['invalid-table', [row('Planning', -1, 11, 0, 0)]],
    ['invalid-table', [row('Planning', 6, 4, 0, Number.NaN)]],
    [
      'invalid-table',
      [
        {
          body: 'Planning',
          seats: [
            { id: 'A', count: 1 },
            { id: 'A', count: 1 },
          ],
          ungrouped: 0,
        },
      ],
    ],
  ])('%s', (code, table) => {
    expect(() => check(table)).toThrow(expect.objectContaining({ code }));
  });

  test('with arrangements for a body that is not there', () => {
    expect(() => check(near, ['nowhere'])).toThrow(expect.objectContaining({ code: 'unknown-body' }));
  });
});
