import fc from 'fast-check';
import type { AllocationFacts } from './allocation.js';

/** How large random councils are. */
export interface Sizes {
  readonly groups: number;
  readonly bodies: number;
  readonly members: number;
  readonly seats: number;
}

/** Councils of all treatments that name nobody, with their bodies in one pool. */
export function randomFacts({
  groups,
  bodies,
  members,
  seats,
}: Sizes): fc.Arbitrary<AllocationFacts<string, string>> {
  return fc
    .record({
      counts: fc.array(fc.integer({ min: 2, max: members }), { minLength: 1, maxLength: groups }),
      ungrouped: fc.integer({ min: 0, max: 4 }),
      vacancies: fc.integer({ min: 0, max: 2 }),
      sizes: fc.array(fc.integer({ min: 1, max: seats }), { minLength: 1, maxLength: bodies }),
      membership: fc.constantFrom('in-post' as const, 'council-size' as const),
      kind: fc.constantFrom(
        'remainder' as const,
        'unit' as const,
        'pseudo-group' as const,
        'left-out' as const,
      ),
      together: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ counts, ungrouped, vacancies, sizes, membership, kind, together }) => {
      const inPost = counts.reduce((sum, count) => sum + count, ungrouped);
      const seated = kind === 'left-out' ? inPost - ungrouped : inPost;
      const ids = counts.map((_, index) => `g${index}`);
      return {
        on: '2026-05-21',
        council: {
          size: inPost + vacancies,
          vacancies,
          ungrouped,
          groups: counts.map((count, index) => ({ id: `g${index}`, members: count })),
          ...(together === 0 && ids.length > 2 && { countAsOne: [ids.slice(0, 2)] }),
        },
        bodies: sizes.map((size, index) => ({
          id: `b${index}`,
          seats: Math.min(size, seated),
          standing: { kind: 'pooled' as const, pool: 'ordinary' },
          // Two seats are where (a) and (b) clash.
          whereTheyClash: 'a' as const,
        })),
        readings: {
          membership,
          rest: 'own-shares' as const,
          ungrouped: { kind },
          openCoOptees: 'left-out' as const,
        },
      };
    });
}
