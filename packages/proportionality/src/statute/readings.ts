import type { Count } from '../count.js';

/**
 * What the seats of the ungrouped follow from. All but `remainder` and `unit` need arrangements under section 17.
 *
 * `remainder`: each group has what is nearest to its share, the ungrouped have what is left (regulation 16).
 * `unit`: in the totals, though not on each body, the ungrouped are rounded as if they were one group.
 * `pseudo-group`: as one group in the totals and on each body. `left-out`: shares are taken of the grouped members
 * alone, who have all the seats. `column-each`: each ungrouped member is seated like a group of one, under these
 * ids. `named`: a local scheme gives the ungrouped so many seats on bodies it names, and none elsewhere.
 */
export type UngroupedTreatment<GroupId extends string = string, BodyId extends string = string> =
  | { readonly kind: 'remainder' | 'unit' | 'pseudo-group' | 'left-out' }
  | { readonly kind: 'column-each'; readonly ids: readonly GroupId[] }
  | { readonly kind: 'named'; readonly seats: readonly Count<BodyId>[] };

/** Where the law or practice can be read in more than one way, the way that was taken. None has a default. */
export interface Readings<GroupId extends string = string, BodyId extends string = string> {
  /** What shares and majorities are counted of: members in post, as the Act defines membership, or the full size. */
  readonly membership: 'in-post' | 'council-size';
  /**
   * How the others share what a forced majority leaves. `own-shares`: each stays as near as possible to its own
   * share, and the ungrouped pay first. `pro-rata-groups`, `pro-rata-all`: largest remainder on the rest, among the
   * groups alone or with the ungrouped as one unit.
   */
  readonly rest: 'own-shares' | 'pro-rata-groups' | 'pro-rata-all';
  readonly ungrouped: UngroupedTreatment<GroupId, BodyId>;
  /** Whether education co-optees whose reach is open count towards a majority. */
  readonly openCoOptees: 'counted' | 'left-out';
}
