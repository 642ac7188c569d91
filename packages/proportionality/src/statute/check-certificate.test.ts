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

const sizes = { groups: 8, bodies: 12, members: 15, seats: 13 };

test('every certificate proves every listed table', () => {
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

test('a certificate proves a changed table just when it is as near as any', () => {
  let refuted = 0;
  let proved = 0;
  const place = fc.nat(20);
  fc.assert(
    fc.property(
      randomFacts({ groups: 3, bodies: 4, members: 9, seats: 5 }),
      place,
      place,
      place,
      (facts, body, from, to) => {
        const part = onlyPart(facts);
        const table = withOneSeatMoved(part.equallyGood.tables[0], body, from, to);
        const plain = plainTable(facts);
        const seats = table.map(({ seats: of, ungrouped }) => [...of.map(({ count }) => count), ungrouped]);
        const { c, d } = bestOfEveryTable(plain);
        const isLawful = seats.every((row, i) => {
          const { least = [], most = [], seats: all = 0 } = plain.bodies[i] ?? {};
          const within = plain.columns.every(
            (_, j) => (row[j] ?? 0) >= (least[j] ?? 0) && (row[j] ?? 0) <= (most[j] ?? 0),
          );
          const capped = plain.together.every(
            (set) => all < 2 || set.reduce((sum, j) => sum + (row[j] ?? 0), 0) < all,
          );
          return within && capped && (plain.columns.length === row.length || row.at(-1) === 0);
        });
        const [atC, atD] = deviations(plain, seats);
        const isNearest = isLawful && atC === c && atD === d;
        const changed = { ...part, equallyGood: { ...part.equallyGood, tables: [table] as const } };
        expect(checkCertificate({ facts, part: changed }).kind).toBe(isNearest ? 'proved' : 'not-proved');
        if (isNearest) proved += 1;
        else refuted += 1;
      },
    ),
    { numRuns: 400 },
  );
  expect(refuted).toBeGreaterThan(100);
  expect(proved).toBeGreaterThan(20);
});

test('wrong prices prove nothing', () => {
  fc.assert(
    fc.property(randomFacts({ ...sizes, groups: 5 }), fc.nat(4), (facts, at) => {
      const part = onlyPart(facts);
      const groups = part.certificate.groups.map(({ id, price: [first, second] }, index) =>
        index === at
          ? { id, price: [first - 10_000_000, second] as const }
          : { id, price: [first, second] as const },
      );
      fc.pre(at < groups.length && part.bodies.some(({ seats }) => seats > 2) && groups.length > 1);
      const certificate: Certificate = { ...part.certificate, groups };
      expect(checkCertificate({ facts, part: { ...part, certificate } }).kind).toBe('not-proved');
    }),
    { numRuns: 100 },
  );
});
