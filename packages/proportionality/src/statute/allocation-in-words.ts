import { DomainError, type Step } from '@lga/rules';
import type { Allocation, AllocationFacts } from './allocation.js';
import { allocationReasons } from './allocation-reasons.js';
import { columnsOf } from './columns.js';
import { partReasons } from './part-reasons.js';

/** The reasons of an allocation in whole sentences: those of all of it, then those of each part. */
export interface AllocationInWords {
  readonly all: readonly Step[];
  readonly parts: readonly (readonly Step[])[];
}

/**
 * An allocation explained in sentences that a clerk could read out, each principle with its source, its confidence
 * and whether it has been signed.
 *
 * @param facts - The facts that the allocation was made from.
 * @param allocation - What `allocateSeats` made of them.
 * @returns Reasons of the whole and of each part, in the order of the parts; of a clash, those of the whole alone.
 * @throws {DomainError} `not-in-force`; `other-facts` when the allocation is of other bodies than the facts.
 * @example
 * ```ts
 * import { allocationInWords } from '@lga/proportionality/reasons';
 * import { type AllocationFacts, allocateSeats } from '@lga/proportionality/statute';
 *
 * const facts: AllocationFacts = {
 *   on: '2017-05-23',
 *   council: { size: 36, vacancies: 0, groups: [{ id: 'Con', members: 27 }, { id: 'Lab', members: 9 }], ungrouped: 0 },
 *   bodies: [{ id: 'Planning', seats: 11, standing: { kind: 'by-itself' } }],
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 * };
 * const { parts } = allocationInWords({ facts, allocation: allocateSeats(facts).value });
 * parts[0]?.[1]?.says; // => 'Con: 27 members are owed 8.2500, and have 8.'
 * ```
 */
export function allocationInWords<GroupId extends string, BodyId extends string>({
  facts,
  allocation,
}: {
  readonly facts: AllocationFacts<GroupId, BodyId>;
  readonly allocation: Allocation<GroupId, BodyId>;
}): AllocationInWords {
  const known = new Set<string>(facts.bodies.map(({ id }) => id));
  const parts = allocation.kind === 'undetermined' ? [] : allocation.parts.map(({ value }) => value);
  if (parts.some(({ bodies }) => bodies.some(({ body }) => !known.has(body)))) {
    throw new DomainError('other-facts', 'An allocation was expected with the facts that it was made from.');
  }
  return {
    all: allocationReasons(facts, columnsOf(facts)),
    parts: parts.map((part) => partReasons(part, facts)),
  };
}
