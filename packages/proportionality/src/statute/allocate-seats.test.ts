import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts, Part } from './allocation.js';
import { bestOfEveryTable } from './every-table.fixture.js';
import { deviations, plainTable } from './plain-table.fixture.js';
import { randomFacts } from './random-facts.fixture.js';
import type { Row } from './table.js';

function onlyPart(facts: AllocationFacts): Part {
  const { value } = allocateSeats(facts);
  if (value.kind === 'undetermined' || !value.parts[0]) throw new Error('One part was expected.');
  return value.parts[0].value;
}

const columnsOf = ({ seats, ungrouped, each }: Row, width: number): readonly number[] =>
  [...seats.map(({ count }) => count), ...(each ? each.map(({ count }) => count) : [ungrouped])].slice(
    0,
    width,
  );

// Nothing here depends on the zone that the suite runs in: once is enough.
const once = test.skipIf(process.env['TZ'] !== 'UTC');

describe('against every table there is', () => {
  once.each([
    ['up to 4 groups and 4 bodies', { groups: 4, bodies: 4, members: 12, seats: 6 }, 300],
    ['up to 3 groups and 6 bodies', { groups: 3, bodies: 6, members: 9, seats: 5 }, 300],
    ['larger bodies', { groups: 3, bodies: 3, members: 20, seats: 13 }, 200],
  ])(
    '%s: the same deviations, the same number of tables, each listed table among them',
    { timeout: 60_000 },
    (_, sizes, numRuns) => {
      fc.assert(
        fc.property(randomFacts(sizes), (facts) => {
          const plain = plainTable(facts);
          const best = bestOfEveryTable(plain);
          const { equallyGood } = onlyPart(facts);
          for (const table of equallyGood.tables) {
            const seats = table.map((row) => columnsOf(row, plain.columns.length));
            expect(deviations(plain, seats)).toEqual([best.c, best.d]);
          }
          expect([equallyGood.counted, equallyGood.number]).toEqual(['all', best.number.toString()]);
          const distinct = new Set(equallyGood.tables.map((table) => JSON.stringify(table)));
          expect(distinct.size).toBe(best.number > 12n ? 1 : Number(best.number));
        }),
        { numRuns },
      );
    },
  );
});

describe('ranges and settings', () => {
  once(
    'the ends of every range are those of the listed tables, where all are listed',
    { timeout: 60_000 },
    () => {
      let open = 0;
      fc.assert(
        fc.property(randomFacts({ groups: 5, bodies: 6, members: 12, seats: 9 }), (facts) => {
          const part = onlyPart(facts);
          const { tables, listed } = part.equallyGood;
          if (listed === 'some') return;
          if (tables.length > 1) open += 1;
          part.bodies.forEach(({ groups, ungrouped }, place) => {
            const rows = tables.map((table) => table[place] as Row);
            groups.forEach(({ least, most }, group) => {
              const has = rows.map(({ seats }) => seats[group]?.count ?? -1);
              expect([least, most]).toEqual([Math.min(...has), Math.max(...has)]);
            });
            const left = rows.map((row) => row.ungrouped);
            expect([ungrouped.least, ungrouped.most]).toEqual([Math.min(...left), Math.max(...left)]);
          });
          part.totals.forEach(({ least, most }, group) => {
            const sums = tables.map((table) =>
              table.reduce((sum, { seats }) => sum + (seats[group]?.count ?? 0), 0),
            );
            expect([least, most]).toEqual([Math.min(...sums), Math.max(...sums)]);
          });
        }),
        { numRuns: 300 },
      );
      expect(open).toBeGreaterThan(40);
    },
  );

  once('every swap turns the first table into another of the nearest', { timeout: 60_000 }, () => {
    let swapped = 0;
    fc.assert(
      fc.property(randomFacts({ groups: 5, bodies: 6, members: 12, seats: 9 }), (facts) => {
        const plain = plainTable(facts);
        const { tables, swaps } = onlyPart(facts).equallyGood;
        const seats = (table: readonly Row[]) => table.map((row) => columnsOf(row, plain.columns.length));
        const ids = [...facts.council.groups.map(({ id }) => id as string | null), null];
        for (const swap of swaps) {
          const table = seats(tables[0]).map((row) => [...row]);
          for (const { body, from, to } of swap) {
            const row = table[facts.bodies.findIndex(({ id }) => id === body)] ?? [];
            row[ids.indexOf(from)] = (row[ids.indexOf(from)] ?? 0) - 1;
            row[ids.indexOf(to)] = (row[ids.indexOf(to)] ?? 0) + 1;
          }
          expect(deviations(plain, table)).toEqual(deviations(plain, seats(tables[0])));
          expect(table.flat().every((count) => count >= 0)).toBe(true);
          swapped += 1;
        }
        if (tables.length > 1) expect(swaps.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(swapped).toBeGreaterThan(100);
  });

  once('the order of groups and bodies changes no seat and no number', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomFacts({ groups: 5, bodies: 6, members: 12, seats: 9 }), (facts) => {
        const there = onlyPart(facts);
        const back = onlyPart({
          ...facts,
          council: { ...facts.council, groups: [...facts.council.groups].reverse() },
          bodies: [...facts.bodies].reverse(),
        });
        expect([...back.bodies].reverse().map(({ groups }) => [...groups].reverse())).toEqual(
          there.bodies.map(({ groups }) => groups),
        );
        expect([...back.totals].reverse().map(({ least, most }) => [least, most])).toEqual(
          there.totals.map(({ least, most }) => [least, most]),
        );
        expect(back.equallyGood.number).toBe(there.equallyGood.number);
        expect(back.deviation.bodies).toEqual(there.deviation.bodies);
      }),
      { numRuns: 200 },
    );
  });
});
