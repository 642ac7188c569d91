import type { DeclarationFacts } from '../schema/declaration.js';
import type { Dispensation } from '../schema/dispensation.js';
import { assertPeriod, covers, dispensationFaults } from './dispensation-faults.js';

/** What the dispensations that reach an interest lift, by the power under which each was granted. */
export interface Relief {
  readonly statutory: ReadonlySet<Dispensation['lifts'][number]>;
  readonly local: ReadonlySet<Dispensation['lifts'][number]>;
  /** Ids of those that count. */
  readonly by: readonly string[];
  /** Ids of those that reach the interest and are beyond the power, so that they lift nothing. */
  readonly beyondPower: readonly string[];
}

const none: Relief = { statutory: new Set(), local: new Set(), by: [], beyondPower: [] };

/** The relief that a member has for an interest in the item. */
export function reliefFor(interest: string, { on, item, dispensations }: DeclarationFacts): Relief {
  if (dispensations.length === 0) return none;
  const reaching = dispensations.filter((each) => covers(each, { on, interest, item }));
  const counting = reaching.filter(isValid);
  const lifted = (power: Dispensation['power']) =>
    new Set(counting.filter((each) => each.power === power).flatMap(({ lifts }) => lifts));
  return {
    statutory: lifted('section-33'),
    local: lifted('local-code'),
    by: counting.map(({ id }) => id),
    beyondPower: reaching.filter((each) => !isValid(each)).map(({ id }) => id),
  };
}

/** Whether it is within the power of section 33; what relief of a code's own takes, that code says. */
function isValid(dispensation: Dispensation): boolean {
  assertPeriod(dispensation);
  return dispensation.power === 'local-code' || dispensationFaults(dispensation).faults.length === 0;
}
