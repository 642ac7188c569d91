import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts, Certificate, Part } from './allocation.js';
import { checkCertificate } from './check-certificate.js';
import { bestOfEveryTable } from './every-table.fixture.js';
import { deviations, plainTable } from './plain-table.fixture.js';
import { randomFacts } from './random-facts.fixture.js';
import type { Row, Table } from './table.js';

function onlyPart(facts: AllocationFacts): Part {
  const { value } = allocateSeats(facts);
  if (value.kind === 'undetermined' || !value.parts[0]) throw new Error('One part was expected.');
  return value.parts[0].value;
}

// Nothing here depends on the zone that the suite runs in: once is enough.
const once = test.skipIf(process.env['TZ'] !== 'UTC');

const sizes = { groups: 8, bodies: 12, members: 15, seats: 13 };

once('every certificate proves every listed table', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomFacts(sizes), (facts) => {
      const part = onlyPart(facts);
      expect(checkCertificate({ facts, part })).toEqual({
        kind: 'proved',
        tables: part.equallyGood.tables.length,
      });
    }),
    { numRuns: 200 },
  );
});

/** One seat on one body passed from a holder to another, wherever they are. */
function withOneSeatMoved(table: Table, body: number, from: number, to: number): Table {
  const moved = (row: Row): Row => {
    const counts = [...row.seats.map(({ count }) => count), row.ungrouped];
    counts[from % counts.length] = (counts[from % counts.length] ?? 0) - 1;
    counts[to % counts.length] = (counts[to % counts.length] ?? 0) + 1;
    return {
      ...row,
      seats: row.seats.map((each, j) => ({ ...each, count: counts[j] ?? 0 })),
      ungrouped: counts.at(-1) ?? 0,
    };
  };
  return table.map((row, index) => (index === body % table.length ? moved(row) : row));
}

/** Whether a table is lawful and as near as any, found by going through every table. */
function isNearest(facts: AllocationFacts, table: Table): boolean {
  const plain = plainTable(facts);
  const seats = table.map(({ seats: of, ungrouped }) => [...of.map(({ count }) => count), ungrouped]);
  const isLawful = seats.every((row, i) => {
    const { least = [], most = [], seats: all = 0 } = plain.bodies[i] ?? {};
    const isWithin = plain.columns.every((_, j) => {
      const has = row[j] ?? 0;
      return has >= (least[j] ?? 0) && has <= (most[j] ?? 0);
    });
    const isCapped = plain.together.every(
      (set) => all < 2 || set.reduce((sum, j) => sum + (row[j] ?? 0), 0) < all,
    );
    return isWithin && isCapped && (plain.columns.length === row.length || row.at(-1) === 0);
  });
  const { c, d } = bestOfEveryTable(plain);
  const [atC, atD] = deviations(plain, seats);
  return isLawful && atC === c && atD === d;
}

const small = randomFacts({ groups: 3, bodies: 4, members: 9, seats: 5 });
const place = fc.nat(20);

once('a certificate proves a changed table just when it is as near as any', { timeout: 60_000 }, () => {
  const seen = { proved: 0, 'not-proved': 0 };
  fc.assert(
    fc.property(small, place, place, place, (facts, body, from, to) => {
      const part = onlyPart(facts);
      const table = withOneSeatMoved(part.equallyGood.tables[0], body, from, to);
      const changed = { ...part, equallyGood: { ...part.equallyGood, tables: [table] as const } };
      const { kind } = checkCertificate({ facts, part: changed });
      expect(kind).toBe(isNearest(facts, table) ? 'proved' : 'not-proved');
      seen[kind] += 1;
    }),
    { numRuns: 400 },
  );
  expect(seen.proved).toBeGreaterThan(20);
  expect(seen['not-proved']).toBeGreaterThan(100);
});

once(
  'no prices prove a table that is not the nearest, and wrong prices mostly prove none',
  { timeout: 60_000 },
  () => {
    const seen = { proved: 0, 'not-proved': 0 };
    const price = fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -100, max: 100 }));
    fc.assert(
      fc.property(small, place, fc.array(price, { minLength: 3, maxLength: 3 }), (facts, body, off) => {
        const part = onlyPart(facts);
        const table = withOneSeatMoved(part.equallyGood.tables[0], body, body, body + 1);
        const groups = part.certificate.groups.map(({ id, price: [first, second] }, index) => {
          const [byFirst = 0, bySecond = 0] = off[index] ?? [];
          return { id, price: [first + byFirst, second + bySecond] as const };
        });
        const certificate: Certificate = { ...part.certificate, groups };
        for (const each of [table, part.equallyGood.tables[0]]) {
          const equallyGood = { ...part.equallyGood, tables: [each] as const };
          const { kind } = checkCertificate({ facts, part: { ...part, certificate, equallyGood } });
          if (kind === 'proved') expect(isNearest(facts, each)).toBe(true);
          seen[kind] += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(seen['not-proved']).toBeGreaterThan(400);
  },
);
