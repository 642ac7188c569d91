import type { Explained } from '@lga/rules';
import type { Body, Council } from './council.js';
import type { Readings } from './readings.js';
import type { Move, Table } from './table.js';

/** What an allocation is made from. */
export interface AllocationFacts<GroupId extends string = string, BodyId extends string = string> {
  /** The day that the facts and the law are of, `YYYY-MM-DD`. */
  readonly on: string;
  readonly council: Council<GroupId>;
  readonly bodies: readonly Body<BodyId>[];
  readonly readings: Readings<GroupId, BodyId>;
}

/** A figure as an exact fraction in lowest terms (`858/49`) and, for reading only, to four decimals (`17.5102`). */
export interface Exact {
  readonly exact: string;
  readonly decimal: string;
}

/** The share of one group of some seats: members × seats ÷ membership. */
export interface Share<Id extends string = string> extends Exact {
  readonly id: Id;
}

/** The fewest and the most seats that a group has in any of the equally good tables. */
export interface Range<Id extends string = string> {
  readonly id: Id;
  readonly least: number;
  readonly most: number;
}

/** One body of an allocation. `ungrouped` is the share and the range of members in no group together. */
export interface BodyBalance<GroupId extends string = string, BodyId extends string = string> {
  readonly body: BodyId;
  readonly seats: number;
  readonly shares: readonly Share<GroupId>[];
  readonly ungroupedShare: Exact;
  /** What each group would have if the body were balanced alone: principles (a), (b) and (d) without (c). */
  readonly alone: readonly Range<GroupId>[];
  /** What each group has in the equally good tables. */
  readonly groups: readonly Range<GroupId>[];
  readonly ungrouped: Omit<Range, 'id'>;
}

/** The seats of a group on all bodies of a part together. */
export interface GroupTotal<Id extends string = string> extends Share<Id>, Range<Id> {
  readonly members: number;
  /** What (c) alone leaves; where it is wider than the total, (d) has parted groups that (c) cannot part. */
  readonly overall: { readonly least: number; readonly most: number };
  /** The sum of what each body alone would give. Where it differs from the total, seats must move. */
  readonly bodiesAlone: { readonly least: number; readonly most: number };
}

/** Something that arithmetic leaves no choice about. */
export type Forced<GroupId extends string = string, BodyId extends string = string> =
  /** (b) gives the majority group more seats than its proportion: `seats` against `inProportion`, over these bodies. */
  | {
      readonly kind: 'majority';
      readonly group: GroupId;
      readonly seats: number;
      readonly inProportion: Omit<Range, 'id'>;
      readonly bodies: readonly {
        readonly body: BodyId;
        readonly needed: number;
        readonly coOptees: number;
      }[];
    }
  /** (a) keeps a seat from a group that would have them all. */
  | { readonly kind: 'not-all'; readonly body: BodyId; readonly groups: readonly GroupId[] }
  /** (c) outranks (d): so many seats more (or, below 0, fewer) than the bodies alone would give. */
  | {
      readonly kind: 'adjustment';
      readonly group: GroupId | null;
      readonly least: number;
      readonly most: number;
    }
  /** A principle that cannot be had on a body: all of its seats, or no majority, whatever is done. */
  | {
      readonly kind: 'unmet';
      readonly principle: 'a' | 'b';
      readonly body: BodyId;
      readonly why: 'one-seat' | 'nobody-else' | 'council-chose-b' | 'council-chose-a' | 'too-many-co-optees';
    };

/**
 * Proof that no table is nearer, to be checked without the solver: a price for each group, in lexicographic pairs
 * (first for the totals, then for the bodies). On no body does a lawful exchange of a seat between two groups cost
 * less than their prices differ by, and no total can be moved for less than its price. See `checkCertificate`.
 */
export interface Certificate<Id extends string = string> {
  readonly groups: readonly { readonly id: Id; readonly price: readonly [number, number] }[];
  /** The price of a seat of the ungrouped, where they have a column. */
  readonly ungrouped: readonly (readonly [number, number])[];
}

/** Every table that is as near as any other. */
export interface EquallyGood<GroupId extends string = string, BodyId extends string = string> {
  /** How many there are, in decimal digits; a lower bound when `counted` is `at-least`. */
  readonly number: string;
  readonly counted: 'all' | 'at-least';
  /** All of them when `listed` is `all`; otherwise one, no better than the rest, from which `swaps` lead to others. */
  readonly tables: readonly [Table<GroupId, BodyId>, ...Table<GroupId, BodyId>[]];
  readonly listed: 'all' | 'some';
  /** Exchanges that lead from the first table to others, each a closed chain that costs nothing. */
  readonly swaps: readonly (readonly Move<GroupId, BodyId>[])[];
}

/** The bodies of one pool, or one body by itself, balanced apart from all others. */
export interface Part<GroupId extends string = string, BodyId extends string = string> {
  /** `null` for a body by itself. */
  readonly pool: string | null;
  readonly seats: number;
  readonly bodies: readonly BodyBalance<GroupId, BodyId>[];
  readonly totals: readonly GroupTotal<GroupId>[];
  readonly ungrouped: Exact & { readonly members: number; readonly least: number; readonly most: number };
  readonly forced: readonly Forced<GroupId, BodyId>[];
  /** Sums of squared deviations from the shares: of totals, (c), and of the bodies, (d); and the largest of a body. */
  readonly deviation: { readonly totals: Exact; readonly bodies: Exact; readonly largest: Exact };
  readonly equallyGood: EquallyGood<GroupId, BodyId>;
  readonly certificate: Certificate<GroupId>;
}

/** A body on which (a) and (b) cannot both be had, and what each answer would mean. */
export interface Clash<GroupId extends string = string, BodyId extends string = string> {
  readonly body: BodyId;
  readonly principles: readonly ['a', 'b'];
  readonly candidates: readonly {
    readonly prevails: 'a' | 'b';
    readonly breaks: 'a' | 'b';
    readonly groups: readonly Range<GroupId>[];
  }[];
}

/**
 * Seats by group and body.
 *
 * `settled`: one table is nearest. `choice`: several are equally near, and choosing is for the council: see
 * `settleChoice`. `undetermined`: on some bodies (a) and (b) clash, and the council has not said which prevails.
 */
export type Allocation<GroupId extends string = string, BodyId extends string = string> =
  | {
      readonly kind: 'settled' | 'choice';
      /** What shares are taken of, and what a majority is more than half of. */
      readonly membership: { readonly shares: number; readonly majority: number };
      readonly majorityGroup: GroupId | null;
      readonly parts: readonly Explained<Part<GroupId, BodyId>>[];
      /** Bodies that section 15 does not bind, or that stand under section 17. */
      readonly outside: readonly BodyId[];
      /** `true` where the treatment of the ungrouped departs from section 15 and needs section 17. */
      readonly needsSection17: boolean;
    }
  | {
      readonly kind: 'undetermined';
      readonly question: string;
      readonly clashes: readonly Clash<GroupId, BodyId>[];
    };
