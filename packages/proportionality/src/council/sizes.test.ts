import { readFileSync } from 'node:fs';
import type { DomainError } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import type { Council } from '../statute/council.js';
import type { Readings } from '../statute/readings.js';
import { realCouncils } from '../statute/real-councils.fixture.js';
import { type ReckonedSize, readyReckoner } from './ready-reckoner.js';
import { sizeAdvice } from './size-advice.js';

interface Case {
  readonly council_size: number | null;
  readonly vacancies: number | null;
  readonly groups: readonly { readonly name: string; readonly members: number | null }[];
  readonly ungrouped: number | null;
  readonly readyReckoner: readonly Readonly<Record<string, number>>[] | null;
}

const readings: Readings<string, 'body'> = {
  membership: 'in-post',
  rest: 'own-shares',
  ungrouped: { kind: 'remainder' },
  openCoOptees: 'left-out',
};
const on = '2026-05-20';
const council = (members: readonly number[], ungrouped = 0, vacancies = 0): Council => ({
  size: members.reduce((sum, each) => sum + each, ungrouped + vacancies),
  vacancies,
  groups: members.map((count, index) => ({ id: 'ABCDEFGH'[index] ?? '', members: count })),
  ungrouped,
});
const rowsOf = (of: Council, from: number, to: number) =>
  readyReckoner({ council: of, readings, on, sizes: { from, to } }).value;
const tablesOf = (row: ReckonedSize) =>
  row.kind === 'clash' ? [] : row.equallyGood.tables.map(([body]) => body?.seats.map(({ count }) => count));
const codeOf = (act: () => unknown) => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('the ready reckoner', { timeout: 30_000 }, () => {
  const {
    council_size,
    vacancies,
    groups,
    ungrouped,
    readyReckoner: published,
  }: Case = JSON.parse(
    readFileSync(new URL('../../cases/councils/east-sussex-2023-07.json', import.meta.url), 'utf8'),
  );
  const eastSussex: Council = {
    size: council_size ?? 0,
    vacancies: vacancies ?? 0,
    groups: groups.map(({ name, members }) => ({ id: name, members: members ?? 0 })),
    ungrouped: ungrouped ?? 0,
  };

  test('of the 50-seat council has all eight published rows, the tied one among its choices', () => {
    expect(published).toHaveLength(8);
    const seen = (published ?? []).map((row) => {
      const [reckoned] = rowsOf(eastSussex, row['seats'] ?? 0, row['seats'] ?? 0);
      const printed = eastSussex.groups.map(({ id }) => row[id]);
      expect(reckoned && tablesOf(reckoned), `${row['seats']} seats`).toContainEqual(printed);
      return reckoned?.kind;
    });
    expect(seen).toEqual([
      'settled',
      'settled',
      'settled',
      'settled',
      'choice',
      'settled',
      'settled',
      'settled',
    ]);
  });

  test('says where principles (a) and (b) clash, at two seats with a majority group and at no other size', () => {
    const kinds = rowsOf(council([6, 4]), 2, 10).map(({ kind }) => kind);
    expect(kinds[0]).toBe('clash');
    expect(kinds.slice(1)).not.toContain('clash');
    expect(rowsOf(council([20, 12, 8]), 2, 2)[0]?.kind).not.toBe('clash');
  });

  test('fills every body of every size from 2 to 30', () => {
    const rows = rowsOf(council([21, 9, 6], 4), 2, 30);
    expect(rows).toHaveLength(29);
    for (const row of rows) {
      if (row.kind === 'clash') continue;
      for (const [body] of row.equallyGood.tables) {
        const seats = body?.seats.reduce((sum, { count }) => sum + count, body.ungrouped);
        expect(seats).toBe(row.seats);
      }
    }
  });

  test('of every real council is lawful at every size, and breaks no tie in silence', () => {
    const councils = realCouncils();
    const seen = { settled: 0, choice: 0, clash: 0 };
    const faults: string[] = [];
    for (const { name, facts } of councils) {
      const { size, vacancies, groups } = facts.council;
      const { value } = readyReckoner({
        council: facts.council,
        readings,
        on: facts.on,
        sizes: { from: 2, to: 7 },
      });
      const majority = groups.find(({ members }) => 2 * members > size - vacancies);
      // Where one group is everybody, nobody else could be given a seat.
      const kept = majority?.members === size - vacancies ? 0 : 1;
      for (const row of value) {
        seen[row.kind] += 1;
        const isFit =
          row.kind === 'clash'
            ? row.seats === 2 && majority !== undefined
            : (row.kind === 'choice') === (row.equallyGood.number !== '1') &&
              row.equallyGood.tables.every(([body]) => {
                const counts = body?.seats.map(({ count }) => count) ?? [];
                const own = body?.seats.find(({ id }) => id === majority?.id)?.count;
                const sum = counts.reduce((total, count) => total + count, body?.ungrouped ?? 0);
                const isMajority = own === undefined || 2 * own > row.seats;
                return sum === row.seats && Math.max(...counts) <= row.seats - kept && isMajority;
              });
        if (!isFit) faults.push(`${name}, ${row.seats}`);
      }
    }
    expect(faults).toEqual([]);
    expect(councils).toHaveLength(375);
    expect(seen.settled + seen.choice + seen.clash).toBe(375 * 6);
    expect(Math.min(seen.settled, seen.choice, seen.clash)).toBeGreaterThan(50);
  });

  test.each([
    [0, 5],
    [5, 4],
    [2.5, 4],
    [1, 201],
    [Number.NaN, 4],
  ])('a range from %s to %s is refused', (from, to) =>
    expect(codeOf(() => rowsOf(council([6, 4]), from, to))).toBe('invalid-range'),
  );
});

describe('the size adviser', { timeout: 30_000 }, () => {
  const advice = (of: Council, sizes: readonly [number, number], others: readonly number[] = []) =>
    sizeAdvice({
      facts: {
        on,
        council: of,
        bodies: [
          {
            id: 'it',
            seats: 10,
            standing: others.length > 0 ? { kind: 'pooled', pool: 'p' } : { kind: 'by-itself' },
          },
          ...others.map((seats, index) => ({
            id: `o${index}`,
            seats,
            standing: { kind: 'pooled' as const, pool: 'p' },
          })),
        ],
        readings,
      },
      body: 'it',
      sizes: { from: sizes[0], to: sizes[1] },
    }).value;

  test('finds that ten seats are harder to balance than eleven for 28, 23 and 4', () => {
    const found = advice(council([28, 23, 4]), [8, 11]);
    expect(found.map(({ kind }) => kind)).toEqual(['further', 'further', 'further', 'nearly']);
    const surplus = found.map((size) => (size.kind === 'clash' ? null : size.majoritySurplus));
    expect(surplus).toEqual([1, 1, 1, 0]);
  });

  test.each([
    [
      [26, 24],
      [4, 6, 8, 10, 12, 14],
    ],
    [
      [28, 26],
      [4, 6, 8, 10, 12, 14],
    ],
    [
      [31, 29],
      [4, 6, 8, 10, 12, 14],
    ],
    [
      [33, 27],
      [4, 6, 8],
    ],
    [[36, 24], [4]],
  ])('a majority of %j is over-represented at sizes %j from 3 to 15', (members, sizes) => {
    const found = advice(council(members), [3, 15]);
    const over = found.filter((size) => size.kind !== 'clash' && size.majoritySurplus > 0);
    expect(over.map(({ seats }) => seats)).toEqual(sizes);
  });

  test('counts the whole pool where the body is in one', () => {
    const found = advice(council([24, 16]), [1, 10], [5, 10]);
    const [ten] = found.slice(-1);
    expect(ten).toMatchObject({ kind: 'exactly', partSeats: 25 });
    expect(found.filter(({ kind }) => kind === 'exactly').map(({ seats }) => seats)).toEqual([5, 10]);
  });

  test('a body that is not there, or not balanced, is refused', () => {
    const facts = {
      on,
      council: council([24, 16]),
      bodies: [{ id: 'x', seats: 5, standing: { kind: 'outside' as const } }],
      readings: readings as Readings,
    };
    expect(codeOf(() => sizeAdvice({ facts, body: 'y', sizes: { from: 2, to: 3 } }))).toBe('unknown-body');
    expect(codeOf(() => sizeAdvice({ facts, body: 'x', sizes: { from: 2, to: 3 } }))).toBe('body-outside');
  });
});
