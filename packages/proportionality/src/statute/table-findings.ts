import type { Exact, Range } from './allocation.js';
import type { Move, Table } from './table.js';

/** One cell of a checked table. `group` is `null` for the ungrouped. */
export interface CheckedCell<GroupId extends string = string, BodyId extends string = string> {
  readonly body: BodyId;
  readonly group: GroupId | null;
  readonly seats: number;
  readonly share: Exact;
  /** Whether the seats are the share rounded down or up. */
  readonly isRounding: boolean;
  /** What the nearest tables give. */
  readonly nearest: Omit<Range, 'id'>;
}

/** Where a table departs from a principle or contradicts the facts. */
export type TableFinding<GroupId extends string = string, BodyId extends string = string> =
  /** A body of the facts that the table leaves out, or whose seats do not add up to its size. */
  | { readonly kind: 'missing-row'; readonly body: BodyId; readonly seats: number }
  | {
      readonly kind: 'does-not-add-up';
      readonly body: BodyId;
      readonly seats: number;
      readonly given: number;
    }
  /** More seats than there are members to sit on them: of a group, or in no group (`null`, regulation 16). */
  | {
      readonly kind: 'more-than-members';
      readonly body: BodyId;
      readonly group: GroupId | null;
      readonly seats: number;
      readonly members: number;
    }
  | {
      readonly kind: 'all-to-one';
      readonly principle: 'a';
      readonly body: BodyId;
      readonly groups: readonly GroupId[];
    }
  | {
      readonly kind: 'no-majority';
      readonly principle: 'b';
      readonly body: BodyId;
      readonly group: GroupId;
      readonly seats: number;
      readonly needed: number;
    }
  /** A total that no nearest table has: so many seats over (or, below 0, under) the next that one has. */
  | {
      readonly kind: 'total';
      readonly principle: 'c';
      readonly pool: string;
      readonly group: GroupId | null;
      readonly seats: number;
      readonly nearest: Omit<Range, 'id'>;
      readonly off: number;
    }
  /** Totals are as near as any, but a table with the same or as good totals is nearer on the bodies. */
  | {
      readonly kind: 'bodies';
      readonly principle: 'd';
      readonly pool: string | null;
      readonly deviation: Exact;
      readonly least: Exact;
    }
  /** Seats allocated and not filled (or, by mistake, filled beyond the allocation): no departure from section 15. */
  | {
      readonly kind: 'unfilled' | 'overfilled';
      readonly body: BodyId;
      readonly group: GroupId | null;
      readonly seats: number;
      readonly filled: number;
    };

/** A part of a checked table. */
export interface CheckedPart<GroupId extends string = string, BodyId extends string = string> {
  readonly pool: string | null;
  /** Whether the table is, in this part, one of the nearest. */
  readonly isNearest: boolean;
  readonly cells: readonly CheckedCell<GroupId, BodyId>[];
  readonly findings: readonly TableFinding<GroupId, BodyId>[];
  /** Sums of squared deviations of the table, and the least that there are. */
  readonly deviation: { readonly totals: Exact; readonly bodies: Exact };
  readonly least: { readonly totals: Exact; readonly bodies: Exact };
  /** The nearest table that changes the fewest seats, and what it changes; whether no other changes so few. */
  readonly nearest: {
    readonly table: Table<GroupId, BodyId>;
    readonly moves: readonly Move<GroupId, BodyId>[];
    readonly isOnly: boolean;
  };
}

/**
 * What was found of a table.
 *
 * Section 17, arrangements that no member votes against: `not-needed`: the table gives effect to the principles as
 * nearly as any. `needed`: it breaks (a) or (b) where they can be met, or rests on a treatment that departs from
 * section 15. `undetermined`: a nearer table exists; whether this one still gives effect to the principles so far as
 * reasonably practicable is for the council, and an arrangement would put it beyond doubt.
 */
export interface TableCheck<GroupId extends string = string, BodyId extends string = string> {
  readonly parts: readonly CheckedPart<GroupId, BodyId>[];
  readonly section17: 'not-needed' | 'needed' | 'undetermined';
  /** Bodies whose findings arrangements under section 17 already cover. */
  readonly covered: readonly BodyId[];
  /** Rows of bodies outside section 15, which are not examined. */
  readonly outside: readonly BodyId[];
}
