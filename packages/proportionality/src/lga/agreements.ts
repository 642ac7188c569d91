import { DomainError, type Explained, type Step } from '@lga/rules';
import type { Count } from '../count.js';
import type { Departure, LgaRow } from './row.js';

/** A row that the groups agreed, and why, in the words of their record. */
export interface Agreement<Id extends string = string> {
  readonly structure: string;
  readonly seats: readonly Count<Id>[];
  readonly reason: string;
}

/**
 * The agreed row in place of the one by the rule, with the difference kept beside it.
 *
 * @throws {DomainError} `invalid-agreement` when the row has no seats to agree on, or the agreed seats are not
 *   whole numbers from 0 for each of its groups that fill its places.
 */
export function agreedRow<Id extends string>(
  { value: row, because }: Explained<LgaRow<Id>>,
  { seats, reason }: Agreement<Id>,
): Explained<LgaRow<Id>> {
  if (row.kind !== 'settled' && row.kind !== 'tied')
    throw invalid('only a row with seats can be agreed otherwise');
  const agreed = new Map(seats.map(({ id, count }) => [id, count]));
  const inOrder = row.seats.map(({ id }) => ({ id, count: agreed.get(id) ?? -1 }));
  const whole = inOrder.every(({ count }) => Number.isSafeInteger(count) && count >= 0);
  const filled = inOrder.reduce((sum, { count }) => sum + count, 0) === row.places;
  if (!whole || !filled || agreed.size !== seats.length || seats.length !== row.seats.length) {
    throw invalid('agreed seats are whole numbers, one for each group of the row, that fill its places');
  }
  const departure = departureOf(row, inOrder, reason);
  const { structure, name, places, entitlements } = row;
  const minimum = row.minimumSeats && { minimumSeats: row.minimumSeats };
  const value: LgaRow<Id> = {
    structure,
    name,
    kind: 'settled',
    places,
    seats: inOrder,
    entitlements,
    ...minimum,
    departure,
  };
  return { value, because: [...because, agreementStep(departure)] };
}

function departureOf<Id extends string>(
  row: Extract<LgaRow<Id>, { kind: 'settled' | 'tied' }>,
  agreed: readonly Count<Id>[],
  reason: string,
): Departure<Id> {
  const all = agreed.map(({ id, count }, index) => ({ id, count: count - (row.seats[index]?.count ?? 0) }));
  const by = all.filter(({ count }) => count !== 0);
  const between = new Set(row.kind === 'tied' ? row.between : []);
  const settlesTie = row.kind === 'tied' && by.every(({ id, count }) => count === 1 && between.has(id));
  return { kind: settlesTie ? 'tie-settled' : 'negotiated', by, reason };
}

function agreementStep({ kind, by, reason }: Departure): Step {
  const changes = by.map(({ id, count }) => `${id} ${count > 0 ? '+' : ''}${count}`).join(', ');
  const says =
    kind === 'tie-settled'
      ? `The groups settled the tie: ${changes}.`
      : `The groups agreed this row; against the rule: ${changes || 'no difference'}.`;
  return { says, facts: { kind, by, reason } };
}

function invalid(expected: string): DomainError<'invalid-agreement'> {
  return new DomainError('invalid-agreement', `An agreement was expected so that ${expected}.`);
}
