import type { Forced, GroupTotal } from './allocation.js';
import type { Balance } from './balance.js';

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
  forced.push(...bodies.flatMap((body) => keptFromAll(body, all)));
  for (const { id, least, most, bodiesAlone } of totals) {
    const by = { least: least - bodiesAlone.most, most: most - bodiesAlone.least };
    if (by.least > 0 || by.most < 0) forced.push({ kind: 'adjustment', group: id, ...by });
  }
  return forced;
}

/** Groups, or groups counted as one, whose share of a body is nearer to all of its seats than to one fewer. */
function keptFromAll<G extends string, B extends string>(
  { id, seats, bounds }: Balance<G, B>['bodies'][number],
  { columns, shareOf, oneOf }: Balance<G, B>['all'],
): readonly Forced<G, B>[] {
  if (seats < 2 || bounds.unmet.some(({ principle }) => principle === 'a')) return [];
  const together = columns.map((_, column) =>
    columns.flatMap((each, other) => {
      const isOne = other === column || (oneOf[column] !== -1 && oneOf[other] === oneOf[column]);
      return isOne && each.isGroup && each.id !== null ? [{ id: each.id, members: each.members }] : [];
    }),
  );
  const kept = together.find((groups) => {
    const members = groups.reduce((sum, each) => sum + each.members, 0);
    return 2 * members * seats > (2 * seats - 1) * shareOf;
  });
  return kept ? [{ kind: 'not-all', body: id, groups: kept.map((each) => each.id) }] : [];
}
