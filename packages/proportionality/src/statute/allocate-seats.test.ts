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

describe('against every table there is', () => {
  test.each([
    ['up to 4 groups and 4 bodies', { groups: 4, bodies: 4, members: 12, seats: 6 }, 300],
    ['up to 3 groups and 6 bodies', { groups: 3, bodies: 6, members: 9, seats: 5 }, 300],
    ['larger bodies', { groups: 3, bodies: 3, members: 20, seats: 13 }, 200],
  ])(
    '%s: the same deviations, the same number of tables, each listed table among them',
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
          expect(distinct.size).toBe(Math.min(12, Number(best.number)));
        }),
        { numRuns },
      );
    },
  );
});
