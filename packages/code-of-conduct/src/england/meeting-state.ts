import type { DeclarationFacts } from '../schema/declaration.js';
import type { KnownItem } from './known-item.js';
import { possible } from './known-item.js';
import { either, type Levels, level, stricter, unbound } from './levels.js';
import type { Relief } from './relief.js';
import { levelsUnderAct, levelsUnderCode } from './treatment-levels.js';
import { type Treatment, treatments } from './treatments.js';

/** One way in which the rules may treat an interest, and how far the Act and the code then bind the member. */
export interface Way {
  readonly treatment: Treatment;
  readonly act: Levels;
  readonly code: Levels;
}

/** An interest beside the item, the relief that the member has for it, and every way in which it may be treated. */
export interface TreatedItem {
  readonly known: KnownItem;
  readonly relief: Relief;
  readonly ways: readonly Way[];
}

/** Everything on which the outcome rests. */
export interface MeetingState {
  readonly facts: DeclarationFacts;
  readonly items: readonly TreatedItem[];
}

export function treatedItem(known: KnownItem, relief: Relief, facts: DeclarationFacts): TreatedItem {
  const { registration } = known.entry.interest;
  const ways = treatments(known, facts.code.wording).map((treatment) => ({
    treatment,
    act: levelsUnderAct(treatment, facts, { relief, registration }),
    code: levelsUnderCode(treatment, facts, relief),
  }));
  return { known, relief, ways };
}

/** How far one interest binds the member, whichever of its possible treatments is right. */
export function levelsOfItem({ ways }: TreatedItem): Levels {
  const each = ways.map(({ act, code }) => stricter(act, code));
  return each.length === 0 ? unbound : each.reduce(either);
}

/** The bar for council tax in arrears: to say so and not to vote; no interest, and no reason to leave. */
export function levelsOfArrears({ councilTaxTwoMonthsUnpaid, item }: DeclarationFacts): Levels {
  const unpaid = possible(councilTaxTwoMonthsUnpaid);
  const touches = possible(item.councilTaxBusiness);
  const least = unpaid.includes(false) || touches.includes(false) ? 0 : 1;
  const most = unpaid.includes(true) && touches.includes(true) ? 1 : 0;
  return { ...unbound, disclose: level(least, most), vote: level(least, most) };
}

/** Every bound together: the most restrictive on each point. */
export function levelsOf({ facts, items }: MeetingState): Levels {
  return items.map(levelsOfItem).reduce(stricter, levelsOfArrears(facts));
}
