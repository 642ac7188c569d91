import { DomainError } from '@lga/rules';
import type { AllocationFacts } from './allocation.js';
import { type Balance, balance } from './balance.js';
import { bodyBounds } from './body-bounds.js';
import { checkFacts } from './checked-facts.js';
import { type Columns, columnsOf } from './columns.js';
import type { BoundBody } from './part-problem.js';

/** Bodies that are balanced together, and what binds each. */
export interface BoundPart<BodyId extends string = string> {
  /** `null` for a body by itself. */
  readonly pool: string | null;
  readonly bodies: readonly BoundBody<BodyId>[];
}

/** The parts in the order in which their first bodies come; bodies outside section 15 are in none. */
export function boundParts<G extends string, B extends string>(
  { bodies, readings }: Pick<AllocationFacts<G, B>, 'bodies' | 'readings'>,
  all: Columns<G>,
): readonly BoundPart<B>[] {
  const boundsOf = bodyBounds(readings, all);
  const parts = new Map<unknown, { readonly pool: string | null; readonly bodies: BoundBody<B>[] }>();
  for (const body of bodies) {
    if (body.standing.kind === 'outside') continue;
    const pool = body.standing.kind === 'pooled' ? body.standing.pool : null;
    const part = parts.get(pool ?? body) ?? { pool, bodies: [] };
    part.bodies.push({ id: body.id, seats: body.seats, bounds: boundsOf(body) });
    parts.set(pool ?? body, part);
  }
  return [...parts.values()];
}

/** A part with its nearest tables. */
export interface BalancedPart<GroupId extends string = string, BodyId extends string = string> {
  readonly pool: string | null;
  readonly of: Balance<GroupId, BodyId>;
}

/**
 * The nearest tables of every part of facts.
 *
 * @throws {DomainError} As `allocateSeats`; `open-clash` when the council has yet to say which principle prevails.
 */
export function balancedParts<G extends string, B extends string>(
  facts: AllocationFacts<G, B>,
): readonly BalancedPart<G, B>[] {
  checkFacts(facts);
  const all = columnsOf(facts);
  return boundParts(facts, all).map(({ pool, bodies }) => {
    if (bodies.some(({ bounds }) => bounds.isClash)) {
      throw new DomainError(
        'open-clash',
        'Principles (a) and (b) clash on a body; whereTheyClash was expected to say which prevails.',
      );
    }
    return { pool, of: balance(bodies, all, facts.readings) };
  });
}
