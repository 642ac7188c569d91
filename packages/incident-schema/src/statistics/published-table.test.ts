import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PublishedTable, publishedTable } from './published-table.js';
import { mergedTallies, type Tally, tallied } from './tally.js';

const head = {
  measure: 'incidents',
  question: { wording: null, asked: 'incidents reported' },
  base: 'incidents',
  period: { from: '2026-01-01', to: '2026-12-31' },
  prompted: null,
  taxonomyVersion: '0.1.0',
} as const;

const tallyOf = (counts: readonly (readonly number[])[]): Tally => ({
  head,
  facets: ['row', 'column'],
  sources: ['council'],
  cells: counts.flatMap((row, r) => row.map((count, c) => ({ codes: [`r${r}`, `c${c}`], count }))),
});

/**
 * Every table of whole numbers that fits what was published, by trying them; for each place that was left out, the
 * values that it takes, totals among them.
 */
function attack(
  { counts, rowTotals, columnTotals, total }: PublishedTable,
  cap: number,
): Map<string, Set<number>> {
  const values = new Map<string, Set<number>>();
  const note = (key: string, value: number) => values.set(key, (values.get(key) ?? new Set()).add(value));
  const columns = columnTotals.length;
  const tried: number[] = [];
  const fits = () => {
    const rowSums = rowTotals.map((_, r) =>
      tried.slice(r * columns, (r + 1) * columns).reduce((a, b) => a + b, 0),
    );
    const columnSums = columnTotals.map((_, c) =>
      rowSums.reduce((sum, _, r) => sum + (tried[r * columns + c] ?? 0), 0),
    );
    const all = rowSums.reduce((a, b) => a + b, 0);
    if (columnSums.some((sum, c) => columnTotals[c] !== null && columnTotals[c] !== sum)) return;
    if (total !== null && total !== all) return;
    for (const [place, value] of tried.entries()) note(`cell ${place}`, value);
    for (const [r, sum] of rowSums.entries()) note(`row ${r}`, sum);
    for (const [c, sum] of columnSums.entries()) note(`column ${c}`, sum);
    note('total', all);
  };
  const next = (place: number): void => {
    const row = Math.floor(place / columns);
    if (place > 0 && place % columns === 0) {
      const sum = tried.slice(place - columns, place).reduce((a, b) => a + b, 0);
      const known = rowTotals[row - 1];
      if (known !== null && known !== undefined && known !== sum) return;
    }
    if (row === rowTotals.length) {
      fits();
      return;
    }
    const known = counts[row]?.[place % columns];
    const options =
      known === null || known === undefined ? Array.from({ length: cap + 1 }, (_, at) => at) : [known];
    for (const option of options) {
      tried[place] = option;
      next(place + 1);
    }
    tried.length = place;
  };
  next(0);
  return values;
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('suppression', () => {
  test('survives an attack by every sum and difference: each count left out keeps as many values as the threshold', () => {
    let attacked = 0;
    fc.assert(
      fc.property(tables, fc.constantFrom('shown' as const, 'hidden' as const), (counts, zeros) => {
        const threshold = 3;
        const table = publishedTable({
          tally: tallyOf(counts),
          rows: 'row',
          columns: 'column',
          threshold,
          zeros,
        });
        const values = attack(table, 11);
        const places: readonly (readonly [string, number | null | undefined])[] = [
          ...table.counts.flat().map((count, place) => [`cell ${place}`, count] as const),
          ...table.rowTotals.map((count, r) => [`row ${r}`, count] as const),
          ...table.columnTotals.map((count, c) => [`column ${c}`, count] as const),
          ['total', table.total],
        ];
        for (const [place, count] of places) {
          if (count === null) {
            expect(values.get(place)?.size).toBeGreaterThanOrEqual(threshold);
            attacked += 1;
          } else
            expect(count === 0 && zeros === 'shown' ? threshold : count).toBeGreaterThanOrEqual(threshold);
        }
      }),
      { numRuns: 150 },
    );
    expect(attacked).toBeGreaterThan(200);
  }, 60_000);

  test('the attack works: it finds a count whose neighbours alone are shown', () => {
    const naive = { counts: [[null, 20]], rowTotals: [23], columnTotals: [null, 20], total: 23 };
    expect(attack(naive as unknown as PublishedTable, 30).get('cell 0')).toEqual(new Set([3]));
  });

  test('nothing is left out where nothing is small, and what is shown is right', () => {
    const counts = [
      [10, 20, 30],
      [40, 50, 60],
    ];
    const table = publishedTable({
      tally: tallyOf(counts),
      rows: 'row',
      columns: 'column',
      threshold: 5,
      zeros: 'shown',
    });
    expect(table.counts).toEqual(counts);
    expect([table.rowTotals, table.columnTotals, table.total]).toEqual([[60, 150], [50, 70, 90], 210]);
    expect(table.head).toEqual(head);
  });

  test('a table of 20 by 40 with many small numbers keeps some of its figures, in time', () => {
    const counts = Array.from({ length: 20 }, (_, r) =>
      Array.from({ length: 40 }, (_, c) => (r * 7 + c * 13) % 47),
    );
    const table = publishedTable({
      tally: tallyOf(counts),
      rows: 'row',
      columns: 'column',
      threshold: 5,
      zeros: 'shown',
    });
    const shown = table.counts.flat().filter((count) => count !== null).length;
    expect(shown).toBeGreaterThan(500);
    expect(table.total).toBe(counts.flat().reduce((a, b) => a + b, 0));
  });

  test.each([
    [{ rows: 'row', columns: 'row', threshold: 5 }, 'unknown-facet'],
    [{ rows: '__proto__', columns: 'column', threshold: 5 }, 'unknown-facet'],
    [{ rows: 'row', columns: 'column', threshold: 1 }, 'invalid-threshold'],
    [{ rows: 'row', columns: 'column', threshold: 2.5 }, 'invalid-threshold'],
  ])('%o is refused', (asked, code) => {
    expect(() => publishedTable({ tally: tallyOf([[1]]), zeros: 'shown', ...asked })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test('a table too large is refused at once', () => {
    const tally = tallyOf(Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 1)));
    expect(() =>
      publishedTable({ tally, rows: 'row', columns: 'column', threshold: 5, zeros: 'shown' }),
    ).toThrow(expect.objectContaining({ code: 'too-many' }));
  });
});

const code = fc.constantFrom('low', 'high', '__proto__', 'a"b');
const records = fc.array(fc.record({ band: code, channel: code }), { maxLength: 20 });
const of = (source: string, all: readonly Readonly<Record<'band' | 'channel', string>>[]) =>
  tallied({ head, source, facets: ['band', 'channel'], records: all });

describe('tallies', () => {
  test('add up in any order and any grouping, to what one count of all gives', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const [one, two, three] = [of('1', a), of('2', b), of('3', c)];
        const merged = mergedTallies(mergedTallies(one, two), three);
        expect(JSON.stringify(mergedTallies(one, mergedTallies(two, three)))).toBe(JSON.stringify(merged));
        expect(JSON.stringify(mergedTallies(three, mergedTallies(two, one)))).toBe(JSON.stringify(merged));
        expect(merged.cells).toEqual(of('all', [...a, ...b, ...c]).cells);
      }),
    );
  });

  test('minor versions of the code lists add up, in any order alike; others do not', () => {
    const newer = { ...of('2', []), head: { ...head, taxonomyVersion: '0.1.9' } };
    expect(mergedTallies(newer, of('1', []))).toEqual(mergedTallies(of('1', []), newer));
    const other = { ...of('2', []), head: { ...head, taxonomyVersion: '0.2.0' } };
    expect(() => mergedTallies(of('1', []), other)).toThrow(
      expect.objectContaining({ code: 'different-series' }),
    );
  });

  test('a source is counted once, and a record has a code for every facet', () => {
    expect(() => mergedTallies(of('1', []), of('1', []))).toThrow(
      expect.objectContaining({ code: 'same-source-twice' }),
    );
    expect(() =>
      tallied({ head, source: '1', facets: ['toString'], records: [{} as { toString: string }] }),
    ).toThrow(expect.objectContaining({ code: 'invalid-tally' }));
    expect(() => tallied({ head, source: '1', facets: ['a', 'a'], records: [] })).toThrow(
      expect.objectContaining({ code: 'invalid-tally' }),
    );
  });
});
