import type { Forced, GroupTotal } from './allocation.js';
import type { Balance } from './balance.js';
import type { Columns } from './columns.js';
import type { BoundBody } from './part-problem.js';

/** What arithmetic leaves no choice about in a part, and why. */
export function forcedIn<G extends string, B extends string>(
  { bodies, all, made }: Balance<G, B>,
  totals: readonly GroupTotal<G>[],
): readonly Forced<G, B>[] {
  const { columns, majority } = all;
  const forced: Forced<G, B>[] = bodies.flatMap(({ bounds }) => bounds.unmet);
  const group = columns[majority]?.id;
  if (made.majority && group) {
    const { forced: seats, inProportion } = made.majority;
    const over = bodies.map(({ id, bounds: { needed, coOptees } }) => ({ body: id, needed, coOptees }));
    const { low: least, high: most } = inProportion;
    forced.push({ kind: 'majority', group, seats, inProportion: { least, most }, bodies: over });
  }
  const together = countedTogether(all);
  forced.push(...bodies.flatMap((body) => keptFromAll(body, together, all.shareOf)));
  for (const { id, least, most, bodiesAlone } of totals) {
    const by = { least: least - bodiesAlone.most, most: most - bodiesAlone.least };
    if (by.least > 0 || by.most < 0) forced.push({ kind: 'adjustment', group: id, ...by });
  }
  return forced;
}

/** Groups that are one for principle (a), each with its members. */
interface Together<GroupId extends string> {
  readonly groups: readonly GroupId[];
  readonly members: number;
}

function countedTogether<G extends string>({ columns, oneOf }: Columns<G>): readonly Together<G>[] {
  const sets = new Map<string, { groups: G[]; members: number }>();
  columns.forEach(({ id, isGroup, members }, column) => {
    if (!isGroup || id === null) return;
    const key = oneOf[column] === -1 ? `group ${column}` : `set ${oneOf[column]}`;
    const set = sets.get(key) ?? { groups: [], members: 0 };
    set.groups.push(id);
    set.members += members;
    sets.set(key, set);
  });
  return [...sets.values()];
}

/** The group, or groups counted as one, whose share of a body is nearer to all of its seats than to one fewer. */
function keptFromAll<G extends string, B extends string>(
  { id, seats, bounds }: BoundBody<B>,
  together: readonly Together<G>[],
  shareOf: number,
): readonly Forced<G, B>[] {
  if (seats < 2 || bounds.unmet.some(({ principle }) => principle === 'a')) return [];
  const kept = together.find(({ members }) => 2 * members * seats > (2 * seats - 1) * shareOf);
  return kept ? [{ kind: 'not-all', body: id, groups: kept.groups }] : [];
}
