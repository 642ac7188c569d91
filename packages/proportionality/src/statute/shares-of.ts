import type { Exact, Share } from './allocation.js';
import { type Columns, ofGroups } from './columns.js';
import { exact } from './exact.js';

/** What each group is owed of so many seats, and the members in no group together. */
export interface SharesOf<GroupId extends string = string> {
  readonly groups: readonly Share<GroupId>[];
  readonly ungrouped: Exact;
}

export function sharesOf<G extends string>(all: Columns<G>, seats: number): SharesOf<G> {
  const { columns, shareOf } = all;
  const groups = ofGroups(all, (id, _, members) => ({ id, ...exact(members * seats, shareOf) }));
  return { groups, ungrouped: exact(ungroupedIn(columns) * seats, shareOf) };
}

/** Members in no group, as far as they have a share. */
export function ungroupedIn(columns: Columns['columns']): number {
  return columns.reduce((sum, { isGroup, members }) => (isGroup ? sum : sum + members), 0);
}
