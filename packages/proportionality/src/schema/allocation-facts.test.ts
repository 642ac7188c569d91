import { describe, expect, test } from 'vitest';
import { allocateSeats } from '../statute/allocate-seats.js';
import type { AllocationFacts as Facts } from '../statute/allocation.js';
import type { FilledRow } from '../statute/check-table.js';
import { councilCases, factsOf, publishedTable } from '../statute/council-case.fixture.js';
import { AllocationFacts, SeatTable } from './allocation-facts.js';

describe('the facts of an allocation at the door', () => {
  const known = councilCases.filter(({ bodies, class: of }) => bodies.length > 1 && of !== 'reckoner');

  test('those of the published cases are let in, and are what the functions take', () => {
    expect(known.length).toBeGreaterThanOrEqual(7);
    for (const each of known) {
      // Assigned without a cast: what is parsed is what the functions take.
      const facts: Facts = AllocationFacts.parse(JSON.parse(JSON.stringify(factsOf(each))));
      const table: readonly FilledRow[] = SeatTable.parse(publishedTable(each));
      expect(allocateSeats(facts)).toEqual(allocateSeats(factsOf(each)));
      expect(table).toHaveLength(Object.keys(each.published.perBody ?? {}).length);
    }
  });

  test.each([
    ['a day', (facts: Facts) => ({ ...facts, on: '21 May 2026' })],
    ['a reading that is left out', ({ readings: _, ...facts }: Facts) => facts],
    [
      'a group of one',
      (facts: Facts) => ({ ...facts, council: { ...facts.council, groups: [{ id: 'A', members: 1 }] } }),
    ],
    ['a field that is not known', (facts: Facts) => ({ ...facts, party: 'A' })],
    [
      'a body of no seats',
      (facts: Facts) => ({ ...facts, bodies: facts.bodies.map((body) => ({ ...body, seats: 0 })) }),
    ],
    [
      'a standing that is not known',
      (facts: Facts) => ({
        ...facts,
        bodies: facts.bodies.map((body) => ({ ...body, standing: { kind: 'no' } })),
      }),
    ],
  ])('%s is refused', (_, changed) => {
    const [first] = known;
    if (!first) throw new Error('A case was expected.');
    expect(AllocationFacts.safeParse(changed(factsOf(first))).success).toBe(false);
  });
});
