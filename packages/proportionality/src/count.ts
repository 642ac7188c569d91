import { DomainError } from '@lga/rules';

/** How many of something a group has: members, seats or votes. Ids are the caller's own and are never read. */
export interface Count<Id extends string = string> {
  readonly id: Id;
  readonly count: number;
}

/**
 * The sum of the members, once they are known to be fit to share seats among.
 *
 * @throws {DomainError} `invalid-members` when there is no group, an id comes twice, a count is not a whole
 *   number from 0, or the sum is 0 or above 2^53 − 1.
 */
export function totalMembers(members: readonly Count[]): number {
  let total = 0;
  for (const { count } of members) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw invalidMembers('each count is a whole number from 0');
    total += count;
  }
  if (anyComesTwice(members)) throw invalidMembers('each group comes once');
  if (total < 1 || !Number.isSafeInteger(total)) throw invalidMembers('their sum is from 1 to 2^53 − 1');
  return total;
}

/** Looks at every pair while groups are few, which is three times as fast as a set. */
function anyComesTwice(members: readonly Count[]): boolean {
  if (members.length > 16) return new Set(members.map(({ id }) => id)).size < members.length;
  return members.some(({ id }, index) => {
    for (let other = 0; other < index; other += 1) if (members[other]?.id === id) return true;
    return false;
  });
}

function invalidMembers(expected: string): DomainError<'invalid-members'> {
  return new DomainError('invalid-members', `Members are expected so that ${expected}.`);
}

/** @throws {DomainError} `invalid-seats` when `seats` is not a whole number from 0 to 2^53 − 1. */
export function checkSeats(seats: number): void {
  if (!Number.isSafeInteger(seats) || seats < 0) {
    throw new DomainError('invalid-seats', 'Seats are a whole number from 0 to 2^53 − 1.');
  }
}
