import type { Text } from '@lga/rules';
import type { Apportionment } from '../apportionment.js';
import type { Count } from '../count.js';
import type { MinimumSeatReading } from '../rules.js';
import type { GuaranteedOutcome } from './minimum-seats.js';
import type { Entitlement } from './shared-row.js';

/** How the guarantee of a seat changed a board, by the reading used and by the others. */
export interface MinimumSeats<Id extends string = string> {
  readonly reading: MinimumSeatReading;
  /** Groups whose shares alone secure no seat. */
  readonly guaranteed: readonly Id[];
  /** How many seats fewer each paying group has than without the guarantee. */
  readonly paidBy: readonly Count<Id>[];
  readonly withoutGuarantee: Apportionment<Id>;
  readonly otherReadings: readonly {
    readonly reading: MinimumSeatReading;
    readonly outcome: GuaranteedOutcome<Id>;
  }[];
}

/** Seats agreed by the groups in place of what the rule gives, or to settle a tie, and by how much they depart. */
export interface Departure<Id extends string = string> {
  /** `tie-settled`: one of the rows that the rule leaves open. `negotiated`: anything else. */
  readonly kind: 'tie-settled' | 'negotiated';
  /** Seats above (or, below 0, under) what the rule settles, for each group that differs. */
  readonly by: readonly Count<Id>[];
  /** The reason, as recorded by whoever agreed. */
  readonly reason: string;
}

interface Named {
  readonly structure: string;
  readonly name: Text;
}

/**
 * One structure's row of the balance.
 *
 * `settled`: `seats` add up to `places`. `tied`: `left` more are for some of `between`, as the groups agree.
 * `undetermined`: an open question stands in the way. `appointed`: members come from elsewhere.
 */
export type LgaRow<Id extends string = string> = Named &
  (
    | {
        readonly kind: 'settled';
        readonly places: number;
        readonly seats: readonly Count<Id>[];
        readonly entitlements: readonly Entitlement<Id>[];
        readonly minimumSeats?: MinimumSeats<Id>;
        readonly departure?: Departure<Id>;
      }
    | {
        readonly kind: 'tied';
        readonly places: number;
        readonly seats: readonly Count<Id>[];
        readonly between: readonly Id[];
        readonly left: number;
        readonly entitlements: readonly Entitlement<Id>[];
        readonly minimumSeats?: MinimumSeats<Id>;
      }
    | {
        readonly kind: 'undetermined';
        readonly places: number;
        readonly question: string;
        readonly answers: readonly string[];
      }
    | { readonly kind: 'appointed' }
  );
