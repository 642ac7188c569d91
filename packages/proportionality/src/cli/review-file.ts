import type { Text } from '@lga/rules';
import type { CouncilBody } from '../council/body.js';
import type { CouncilIdentity } from '../council/council.js';
import type { CouncilEvent } from '../council/events.js';
import type { Count } from '../count.js';

/** Members in numbers, as on the day. */
interface CountedMembers {
  readonly kind: 'counted';
  /** Seats of the council. */
  readonly size: number;
  readonly vacancies: number;
  readonly groups: readonly {
    readonly id: string;
    readonly name: Text;
    readonly members: number;
    readonly leader?: string;
    readonly code?: string;
  }[];
  readonly ungrouped: number;
  /** Pairs of groups that count as one for principle (a) alone (regulation 12). */
  readonly countAsOne?: readonly (readonly [string, string])[];
}

/** The proper officer's register, from which groups and triggers of reviews are worked out. */
interface RegisteredMembers {
  readonly kind: 'register';
  readonly council: Omit<CouncilIdentity, 'name' | 'nation'>;
  readonly events: readonly CouncilEvent[];
  readonly electedMayorCounts?: boolean;
  readonly sameTerms?: readonly (readonly string[])[];
}

/** A body with what the council decided about it. */
interface ReviewedBody extends CouncilBody {
  /** Which principle the council lets prevail where (a) and (b) cannot both be had. */
  readonly whereTheyClash?: 'a' | 'b';
}

/** Seats by body, as `Table` of the allocation has them, and how many are filled where that is known. */
type SeatTable = readonly {
  readonly body: string;
  readonly seats: readonly Count[];
  readonly ungrouped: number;
  readonly each?: readonly Count[];
  readonly filled?: { readonly seats: readonly Count[]; readonly ungrouped: number };
}[];

/** As `Readings` of the allocation. */
interface ReviewReadings {
  readonly membership: 'in-post' | 'council-size';
  readonly rest: 'own-shares' | 'pro-rata-groups' | 'pro-rata-all';
  readonly ungrouped:
    | { readonly kind: 'remainder' | 'unit' | 'pseudo-group' | 'left-out' }
    | { readonly kind: 'column-each'; readonly ids: readonly string[] }
    | { readonly kind: 'named'; readonly seats: readonly Count[] };
  readonly openCoOptees: 'counted' | 'left-out';
}

/** As `Chooser` of the allocation. */
type ReviewChooser =
  | {
      readonly kind: 'agreement';
      readonly cells: readonly {
        readonly body: string;
        readonly group: string | null;
        readonly seats: number;
      }[];
    }
  | { readonly kind: 'vote'; readonly table: SeatTable }
  | { readonly kind: 'lot'; readonly seed: string }
  | { readonly kind: 'fewest-changes'; readonly present: SeatTable };

/** A council's review as one file, in the form that the command `review` takes. */
export interface CouncilReview {
  /** The day that the facts and the law are of, `YYYY-MM-DD`. */
  readonly on: string;
  readonly council: { readonly name: Text; readonly nation: 'england' | 'wales' };
  /** Why the allocation is reviewed, in the council's words. */
  readonly reason: string;
  readonly members: CountedMembers | RegisteredMembers;
  readonly bodies: readonly ReviewedBody[];
  /** Where the law or practice can be read in more than one way, the way that is taken. */
  readonly readings: ReviewReadings;
  /** The seats as they are now. */
  readonly present?: SeatTable;
  /** How one of the equally good tables was chosen, and where that is recorded. */
  readonly choice?: { readonly by: ReviewChooser; readonly record: string };
  /** A table that somebody proposes, to be checked. */
  readonly proposed?: SeatTable;
  /** Arrangements under section 17 that are in effect or proposed; their bodies are left out. */
  readonly section17?: readonly { readonly bodies: readonly string[]; readonly words: string }[];
  /** Sizes of the ready reckoner; from 2 to 30, or as many as can sit, if left out. */
  readonly reckoner?: { readonly from: number; readonly to: number };
  readonly recommendations?: readonly string[];
}
