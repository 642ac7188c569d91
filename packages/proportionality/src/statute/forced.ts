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
  const forced: Forced<G, B>[] = bodies.flatMap(({ id, bounds }) =>
    bounds.unmet.map((each) => ({ kind: 'unmet', body: id, ...each })),
  );
  const group = columns[majority]?.id;
  if (made.majority && group) {
    const { forced: seats, inProportion } = made.majority;
    const over = bodies.map(({ id, bounds: { needed, coOptees } }) => ({ body: id, needed, coOptees }));
    forced.push({ kind: 'majority', group, seats, inProportion, bodies: over });
  }
  const largest = largestTogether(all);
  forced.push(...bodies.flatMap((body) => keptFromAll(body, largest, all.shareOf)));
  for (const { id, least, most, bodiesAlone } of totals) {
    const by = { least: least - bodiesAlone.most, most: most - bodiesAlone.least };
    if (by.least > 0 || by.most < 0) forced.push({ kind: 'adjustment', group: id, ...by });
  }
  return forced;
}

interface Together<GroupId extends string> {
  readonly groups: readonly GroupId[];
  readonly members: number;
}

/** The group, or the groups counted as one for principle (a), with the most members. */
function largestTogether<G extends string>({ columns, oneOf }: Columns<G>): Together<G> {
  let largest: Together<G> = { groups: [], members: 0 };
  for (const [column, set] of oneOf.entries()) {
    const together = columns.filter(
      ({ isGroup }, other) => isGroup && (other === column || (set !== -1 && set === oneOf[other])),
    );
    const members = together.reduce((sum, group) => sum + group.members, 0);
    if (members > largest.members) largest = { groups: together.flatMap(({ id }) => id ?? []), members };
  }
  return largest;
}

/** Whether a share of a body is nearer to all of its seats than to one fewer, as only one can be. */
function keptFromAll<G extends string, B extends string>(
  { id: body, seats, bounds }: BoundBody<B>,
  { groups, members }: Together<G>,
  shareOf: number,
): readonly Forced<G, B>[] {
  if (seats < 2 || bounds.unmet.some(({ principle }) => principle === 'a')) return [];
  const isKept = 2 * members * seats > (2 * seats - 1) * shareOf;
  return isKept ? [{ kind: 'not-all', body, groups }] : [];
}
