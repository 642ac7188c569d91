import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts } from './allocation.js';
import { allocationInWords } from './allocation-in-words.js';
import { checkCertificate } from './check-certificate.js';
import { bestOfEveryTable } from './every-table.fixture.js';
import { deviations, plainTable } from './plain-table.fixture.js';
import { randomFacts } from './random-facts.fixture.js';

const pooled = { kind: 'pooled', pool: 'ordinary' } as const;
const facts: AllocationFacts = {
  on: '2026-05-21',
  council: {
    size: 22,
    vacancies: 0,
    groups: [8, 5, 3, 4].map((members, index) => ({ id: `g${index}`, members })),
    ungrouped: 2,
    countAsOne: [['g0', 'g1']],
  },
  bodies: [2, 2, 5].map((seats, index) => ({
    id: `b${index}`,
    seats,
    standing: pooled,
    whereTheyClash: 'a',
  })),
  readings: {
    membership: 'council-size',
    rest: 'own-shares',
    ungrouped: { kind: 'unit' },
    openCoOptees: 'left-out',
  },
};

test('a chain that leaves a cycle behind, where two groups count as one, does not go round for ever', () => {
  const { value } = allocateSeats(facts);
  const part = value.kind === 'undetermined' ? undefined : value.parts[0]?.value;
  if (!part) throw new Error('An allocation was expected.');
  expect(checkCertificate({ facts, part })).toEqual({ kind: 'proved', tables: 4 });
  const { c, d, number } = bestOfEveryTable(plainTable(facts));
  expect([c, d, number]).toEqual([142n, 946n, 4n]);
  expect([part.deviation.totals.exact, part.deviation.bodies.exact]).toEqual(['71/242', '43/22']);
});

// Nothing here depends on the zone that the suite runs in: once is enough.
const once = test.skipIf(process.env['TZ'] !== 'UTC');

/** The groups of a council in one set of two, or in two such sets. */
function setsIn(ids: readonly string[], isInTwo: boolean): readonly (readonly string[])[] {
  return isInTwo && ids.length === 4 ? [ids.slice(0, 2), ids.slice(2)] : [ids.slice(0, 2)];
}

once('where groups count as one, against every table there is', { timeout: 60_000 }, () => {
  let seen = 0;
  const sizes = { groups: 4, bodies: 4, members: 9, seats: 6 };
  fc.assert(
    fc.property(randomFacts(sizes), fc.boolean(), (random, isInTwo) => {
      const ids = random.council.groups.map(({ id }) => id);
      fc.pre(ids.length > 2);
      const council = { ...random.council, countAsOne: setsIn(ids, isInTwo) };
      const given = { ...random, council };
      const { value } = allocateSeats(given);
      const part = value.kind === 'undetermined' ? undefined : value.parts[0]?.value;
      if (!part) throw new Error('An allocation was expected.');
      const plain = plainTable(given);
      const best = bestOfEveryTable(plain);
      expect(checkCertificate({ facts: given, part }).kind).toBe('proved');
      for (const table of part.equallyGood.tables) {
        const rows = table.map(({ seats, ungrouped }) => [...seats.map(({ count }) => count), ungrouped]);
        expect(deviations(plain, rows)).toEqual([best.c, best.d]);
      }
      expect([part.equallyGood.counted, part.equallyGood.number]).toEqual(['all', `${best.number}`]);
      seen += 1;
    }),
    { numRuns: 500 },
  );
  expect(seen).toBe(500);
});

test('which groups count as one, and which seats a scheme names, stand in the reasons', () => {
  const seats = [{ id: 'b2', count: 1 }];
  const named = { ...facts, readings: { ...facts.readings, ungrouped: { kind: 'named' as const, seats } } };
  const { value } = allocateSeats(named);
  const says = allocationInWords({ facts: named, allocation: value }).all.map((step) => step.says);
  expect(says).toContain('g0 and g1 count as one for principle (a), as was stated.');
  expect(says).toContain('The local scheme names: b2 1; none elsewhere.');
});
