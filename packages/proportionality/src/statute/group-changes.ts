import type { AllocationFacts, Exact, Part } from './allocation.js';
import type { GroupChange } from './allocation-comparison.js';
import { columnsOf } from './columns.js';
import { exact } from './exact.js';
import type { Table } from './table.js';

/** Every group that was or is there, with its seats before and after and what surprises about them. */
export function groupChanges<G extends string, B extends string>({
  before,
  after,
  present,
  parts,
}: {
  readonly before: AllocationFacts<G, B>;
  readonly after: AllocationFacts<G, B>;
  readonly present: Table<G, B>;
  readonly parts: readonly Part<G, B>[];
}): readonly GroupChange<G>[] {
  const [was, is] = [owedIn(before), owedIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])].map((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const seats = { before: seatsIn(present, id), after: seatsAfter(parts, id) };
    const moved =
      Math.max(0, seats.after.least - seats.before) - Math.max(0, seats.before - seats.after.most);
    return {
      id,
      members: { before: old?.members ?? null, after: now?.members ?? null },
      share: { before: old?.share ?? null, after: now?.share ?? null },
      seats,
      paradox: old && now ? paradoxOf(old, now, moved) : null,
      isThirdParty: moved !== 0 && old?.members === now?.members,
    };
  });
}

interface Owed {
  readonly members: number;
  readonly seats: number;
  readonly of: number;
  readonly share: Exact;
}

function owedIn<G extends string, B extends string>(facts: AllocationFacts<G, B>): ReadonlyMap<G, Owed> {
  const { shareOf } = columnsOf(facts);
  const bodies = facts.bodies.filter(({ standing }) => standing.kind !== 'outside');
  const seats = bodies.reduce((sum, body) => sum + body.seats, 0);
  return new Map(
    facts.council.groups.map(({ id, members }) => [
      id,
      { members, seats, of: shareOf, share: exact(members * seats, shareOf) },
    ]),
  );
}

function seatsIn<G extends string, B extends string>(table: Table<G, B>, group: G): number {
  return table.reduce((sum, { seats }) => sum + (seats.find(({ id }) => id === group)?.count ?? 0), 0);
}

function seatsAfter<G extends string, B extends string>(
  parts: readonly Part<G, B>[],
  group: G,
): GroupChange['seats']['after'] {
  const totals = parts.flatMap((part) => part.totals.filter(({ id }) => id === group));
  return {
    least: totals.reduce((sum, { least }) => sum + least, 0),
    most: totals.reduce((sum, { most }) => sum + most, 0),
  };
}

/** @param moved - Seats that the group must gain, or below 0 lose. */
function paradoxOf(old: Owed, now: Owed, moved: number): GroupChange['paradox'] {
  // Shares are compared as fractions: members × seats ÷ membership.
  const grown = Math.sign(now.members * now.seats * old.of - old.members * old.seats * now.of);
  if (moved < 0 && grown > 0) return 'lost-with-larger-share';
  if (moved > 0 && grown < 0) return 'gained-with-smaller-share';
  return moved !== 0 && grown === 0 ? 'changed-with-same-share' : null;
}
