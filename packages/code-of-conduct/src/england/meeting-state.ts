import type { DeclarationFacts } from '../schema/declaration.js';
import type { KnownItem } from './known-item.js';
import { possible } from './known-item.js';
import { either, type Levels, level, stricter, unbound } from './levels.js';
import type { Relief } from './relief.js';
import { levelsUnderAct, levelsUnderCode } from './treatment-levels.js';
import { type Treatment, treatments } from './treatments.js';

/** An interest beside the item, with the relief that the member has for it. */
export interface RelievedItem {
  readonly known: KnownItem;
  readonly relief: Relief;
}

/** Everything on which the outcome rests. */
export interface MeetingState {
  readonly facts: DeclarationFacts;
  readonly items: readonly RelievedItem[];
}

/** How far one treatment of an interest binds the member, by the authority that binds. */
export function parts(
  { known, relief }: RelievedItem,
  treatment: Treatment,
  facts: DeclarationFacts,
): { readonly act: Levels; readonly code: Levels } {
  const { registration } = known.entry.interest;
  return {
    act: levelsUnderAct(treatment, facts, { relief, registration }),
    code: levelsUnderCode(treatment, facts, relief),
  };
}

/** How far one interest binds the member, whichever of its possible treatments is right. */
export function levelsOfItem(item: RelievedItem, facts: DeclarationFacts): Levels {
  const each = treatments(item.known, facts.code.wording).map((treatment) => {
    const { act, code } = parts(item, treatment, facts);
    return stricter(act, code);
  });
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
  return items.map((item) => levelsOfItem(item, facts)).reduce(stricter, levelsOfArrears(facts));
}
