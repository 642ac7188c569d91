import type { Exact, Range } from './allocation.js';
import type { Move, Table } from './table.js';

/** A group before and after, over all bodies that are shared out; `null` where it did not or does not exist. */
export interface GroupChange<Id extends string = string> {
  readonly id: Id;
  readonly members: { readonly before: number | null; readonly after: number | null };
  readonly share: { readonly before: Exact | null; readonly after: Exact | null };
  /** Seats before, in the table in force, and after, in the nearest tables. */
  readonly seats: { readonly before: number; readonly after: Omit<Range, 'id'> };
  /**
   * What surprises: seats lost although the share rose, gained although it fell, or changed although it did not.
   * Every method that keeps to rounding has such cases; nothing in them is wrong.
   */
  readonly paradox: 'lost-with-larger-share' | 'gained-with-smaller-share' | 'changed-with-same-share' | null;
  /** Whether its seats must change although its own members did not. */
  readonly isThirdParty: boolean;
}

/** A body before and after. */
export interface BodyChange<Id extends string = string> {
  readonly body: Id;
  readonly kind: 'kept' | 'resized' | 'added' | 'removed';
  readonly seats: { readonly before: number; readonly after: number };
}

/** A cell of the table in force and what becomes of it in the nearest tables of the facts after. */
export interface CellChange<GroupId extends string = string, BodyId extends string = string> {
  readonly body: BodyId;
  readonly group: GroupId | null;
  readonly before: number;
  readonly after: Omit<Range, 'id'>;
  /** Seats that it must gain (below 0: lose) whatever is chosen; 0 where none must. */
  readonly must: number;
  /** Seats more that it may gain or lose, as the council chooses. */
  readonly may: number;
}

/** What a change of facts does to the seats. */
export interface AllocationComparison<GroupId extends string = string, BodyId extends string = string> {
  readonly majority: {
    readonly kind: 'none' | 'kept' | 'won' | 'lost' | 'passed';
    readonly before: GroupId | null;
    readonly after: GroupId | null;
  };
  readonly groups: readonly GroupChange<GroupId>[];
  readonly bodies: readonly BodyChange<BodyId>[];
  /** Cells that must or may change; all others stay. */
  readonly cells: readonly CellChange<GroupId, BodyId>[];
  /** The smallest set of moves from the table in force to a nearest one, that table, and whether no other is as close. */
  readonly fewest: {
    readonly moves: readonly Move<GroupId, BodyId>[];
    readonly seats: number;
    readonly table: Table<GroupId, BodyId>;
    readonly isOnly: boolean;
  };
}
