import { DomainError } from '@lga/rules';
import { checkSeats } from '../count.js';
import { type Balance, balanceOf } from './balance.js';
import { squaresOf } from './deviation.js';
import type { Seats } from './list-tables.js';
import { type BoundBody, problemOf, stepTo } from './part-problem.js';
import type { AgreedSeats } from './settle-choice.js';

/**
 * The nearest tables of a part that have the agreed seats.
 *
 * @throws {DomainError} `invalid-seats`; `breaks-principle` when no table that has them is lawful under (a) and (b) and as near as
 *   any under (c) and (d); `unknown-group`.
 */
export function withAgreedCells<G extends string, B extends string>(
  of: Balance<G, B>,
  cells: readonly AgreedSeats<G, B>[],
): Balance<G, B> {
  const bodies = of.bodies.map((body) => {
    const agreed = cells.filter((cell) => cell.body === body.id);
    return agreed.reduce((pinned, cell) => pinnedAt(pinned, cell, of.all), body);
  });
  const { made, all, listed } = of;
  const pinned = balanceOf(bodies, all, { ...made, problem: problemOf(bodies, all, stepTo(made.targets)) });
  const [least, found] = [listed, pinned.listed].map((tables) =>
    squaresOf(tables[0] as Seats, all, made.targets),
  );
  if (!least || !found) return pinned;
  if (found.totals > least.totals) throw broken('(c): totals can be nearer without the agreed seats');
  if (found.bodies > least.bodies) throw broken('(d): bodies can be nearer without the agreed seats');
  return pinned;
}

function pinnedAt<G extends string, B extends string>(
  body: BoundBody<B>,
  { group, seats }: AgreedSeats<G, B>,
  { columns }: Balance<G, B>['all'],
): BoundBody<B> {
  checkSeats(seats);
  const column = columns.findIndex(({ id }) => id === group);
  if (column === -1)
    throw new DomainError('unknown-group', 'Agreed seats were expected to be of groups of the council.');
  const { lower, upper } = body.bounds;
  if (seats < (lower[column] as number)) throw broken('(b): a majority group needs a majority of each body');
  if (seats > (upper[column] as number))
    throw broken('(a): not all the seats of a body, nor more than members, go to one group');
  const at = (bounds: readonly number[]) => bounds.with(column, seats);
  return { ...body, bounds: { ...body.bounds, lower: at(lower), upper: at(upper) } };
}

function broken(what: string): DomainError<'breaks-principle'> {
  return new DomainError('breaks-principle', `Agreed seats were expected to keep principle ${what}.`);
}
