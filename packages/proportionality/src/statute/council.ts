import type { Step } from '@lga/rules';

/** A political group: two or more members who have given notice. A party is not a group. */
export interface Group<Id extends string = string> {
  readonly id: Id;
  readonly members: number;
}

/** A council on one day, as far as seats depend on it. An elected mayor is in its figures only if the council counts one. */
export interface Council<Id extends string = string> {
  /** Seats of the council, vacant ones among them. */
  readonly size: number;
  /** Seats that nobody holds. */
  readonly vacancies: number;
  readonly groups: readonly Group<Id>[];
  /** Members in no group. Groups, ungrouped and vacancies add up to `size`. */
  readonly ungrouped: number;
  /** Groups that stood under the same description and so count as one for principle (a) alone (regulation 12). */
  readonly countAsOne?: readonly (readonly Id[])[];
}

/**
 * How a body stands to section 15.
 *
 * `pooled`: an ordinary committee, principles (a) to (d); (c) runs over all bodies of the same pool. `by-itself`:
 * bound by (a), (b) and (d) on its own. `outside`: not bound, or under arrangements of section 17; it gets no row.
 */
export type Standing =
  | { readonly kind: 'pooled'; readonly pool: string }
  | { readonly kind: 'by-itself' }
  | { readonly kind: 'outside' };

/** Voting seats that outsiders fill on a body that deals with education. */
export interface EducationCoOptees {
  readonly seats: number;
  /**
   * `counted`: the body is within section 13(5), so they count towards what a majority is, and for nothing else.
   * `open`: an overview and scrutiny committee, where it is not settled whether they count.
   */
  readonly reach: 'counted' | 'open';
}

/** A body whose seats are to be shared. */
export interface Body<Id extends string = string> {
  readonly id: Id;
  /** Seats that members of the council fill; every co-opted seat is left out. */
  readonly seats: number;
  readonly standing: Standing;
  readonly coOptees?: EducationCoOptees;
  /** Which principle the council lets prevail on this body where (a) and (b) cannot both be had. */
  readonly whereTheyClash?: 'a' | 'b';
  /** Why the body stands as it does; handed on to the result. */
  readonly because?: readonly Step[];
}
