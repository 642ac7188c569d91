import { expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts } from './allocation.js';
import { checkCertificate } from './check-certificate.js';
import { bestOfEveryTable } from './every-table.fixture.js';
import { plainTable } from './plain-table.fixture.js';

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
