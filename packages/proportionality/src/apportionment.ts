import type { Count } from './count.js';

/**
 * Seats shared out, or as far as arithmetic can share them.
 *
 * `settled`: the seats add up to those there were. `tied`: `seats` are beyond doubt, `left` more are owed to some
 * of `between`, who have equal claims; choosing is for whoever the law or the rules give the choice.
 */
export type Apportionment<Id extends string = string> =
  | { readonly kind: 'settled'; readonly seats: readonly Count<Id>[] }
  | {
      readonly kind: 'tied';
      readonly seats: readonly Count<Id>[];
      readonly between: readonly Id[];
      readonly left: number;
    };
