import type { Count } from '../count.js';

/** The seats of one body, group by group in the order of the facts, and those for members in no group. */
export interface Row<GroupId extends string = string, BodyId extends string = string> {
  readonly body: BodyId;
  readonly seats: readonly Count<GroupId>[];
  readonly ungrouped: number;
  /** Seats of each ungrouped member, where each is treated as a column; they add up to `ungrouped`. */
  readonly each?: readonly Count<GroupId>[];
}

/** Rows in the order of the bodies. */
export type Table<GroupId extends string = string, BodyId extends string = string> = readonly Row<
  GroupId,
  BodyId
>[];

/** Seats that pass on a body from one holder to another; `null` is the ungrouped, or nobody. */
export interface Move<GroupId extends string = string, BodyId extends string = string> {
  readonly body: BodyId;
  readonly from: GroupId | null;
  readonly to: GroupId | null;
  readonly seats: number;
}
