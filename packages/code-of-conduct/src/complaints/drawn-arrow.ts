import type { Basis } from './basis.js';
import type { Arrow } from './life-cycle.js';

/** An arrow of a life cycle, in the order in which its table is read: what, by whom, on which conditions, why. */
export function arrow(
  [event, from, to]: readonly [Arrow['event'], Arrow['from'], string],
  by: Arrow['by'],
  guards: readonly string[],
  basis: Basis,
  outcome?: Arrow['outcome'],
): Arrow {
  return { event, from, to, by, guards, basis, ...(outcome ? { outcome } : {}) };
}
