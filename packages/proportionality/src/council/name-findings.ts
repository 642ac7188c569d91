import { DomainError } from '@lga/rules';
import type { AllocatedSeats } from './appointments.js';
import type { Membership } from './groups.js';

/** Something about a name that a person should look at. */
export interface NameFinding {
  readonly kind:
    | 'not-of-the-group'
    | 'in-a-group'
    | 'not-a-member'
    | 'substitute-not-of-the-group'
    | 'substitute-is-a-member';
  readonly person: string;
}

/**
 * The names among those wished for, seated or named as substitutes that a person should look at.
 *
 * @throws {DomainError} `unknown-group`.
 */
export function nameFindings(
  { group, filledBy = [], substitutes = [] }: AllocatedSeats,
  people: readonly string[],
  { groups, ungrouped }: Pick<Membership, 'groups' | 'ungrouped'>,
): NameFinding[] {
  const own = new Set(group === null ? ungrouped : membersOf(groups, group));
  const all = new Set([...ungrouped, ...groups.flatMap(({ members }) => members)]);
  const outside: NameFinding['kind'] = group === null ? 'in-a-group' : 'not-of-the-group';
  const named = [...new Set([...people, ...filledBy])];
  const full = new Set(named);
  return [
    ...named
      .filter((person) => !all.has(person))
      .map((person) => ({ kind: 'not-a-member' as const, person })),
    ...named
      .filter((person) => all.has(person) && !own.has(person))
      .map((person) => ({ kind: outside, person })),
    ...substitutes
      .filter((person) => !own.has(person))
      .map((person) => ({ kind: 'substitute-not-of-the-group' as const, person })),
    ...substitutes
      .filter((person) => full.has(person))
      .map((person) => ({ kind: 'substitute-is-a-member' as const, person })),
  ];
}

function membersOf(groups: Membership['groups'], id: string): readonly string[] {
  const group = groups.find((each) => each.id === id);
  if (!group)
    throw new DomainError('unknown-group', 'Seats were expected for a group that is in being on the day.');
  return group.members;
}
