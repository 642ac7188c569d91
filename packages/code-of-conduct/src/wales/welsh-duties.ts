import { inForce, periodEnd } from '@lga/rules';
import type { Truth } from '../condition.js';
import type { WelshDeclarationFacts } from '../schema/welsh-declaration.js';
import { truthOf } from '../truths.js';
import { confirmationInWriting } from './rules.js';
import { standing, type WelshBars } from './welsh-bars.js';

/** Something that the Welsh code has the member do about an interest. */
export interface WelshDuty {
  readonly kind:
    | 'disclose-orally'
    | 'give-signed-notice'
    | 'confirm-oral-representations-in-writing'
    | 'record-in-executive-decision'
    | 'state-dispensation';
  readonly paragraph: string;
  /** Ids of the interests; empty where it is about the item as a whole. */
  readonly interests: readonly string[];
  /** Whether the duty arises, or only may. */
  readonly arises: 'yes' | 'perhaps';
  /** The last day, where the code sets one. */
  readonly by: string | null;
}

/** The duties that the interests bring with them, in the order in which they fall due. */
export function welshDuties(facts: WelshDeclarationFacts, bars: WelshBars): readonly WelshDuty[] {
  if (bars.disclose === false) return [];
  const personal = facts.interests.flatMap((interest) => {
    const { isPersonal } = standing(interest, facts.on);
    return isPersonal === false ? [] : [{ ...interest, isPersonal }];
  });
  const fresh = personal.filter(({ previouslyDisclosed }) => truthOf(previouslyDisclosed) !== true);
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  const arises = sure(bars.disclose);
  const lastDay = periodEnd({
    start: facts.on,
    days: inForce(confirmationInWriting, facts.on).value,
    counted: 'days-after',
  });
  const duty = (kind: WelshDuty['kind'], paragraph: string, by: string | null = null): WelshDuty => {
    return { kind, paragraph, interests: ids(personal), arises, by };
  };
  const isFresh = fresh.some(
    (each) => each.isPersonal === true && truthOf(each.previouslyDisclosed) === false,
  );
  return [
    duty('disclose-orally', '11(1)'),
    ...(fresh.length === 0
      ? []
      : [
          {
            ...duty('give-signed-notice', '11(4)'),
            interests: ids(fresh),
            arises: sure(isFresh ? true : 'unknown'),
          },
        ]),
    { ...duty('confirm-oral-representations-in-writing', '11(2)', lastDay), arises: 'perhaps' },
    { ...duty('record-in-executive-decision', '11(3)'), arises: 'perhaps' },
    ...(facts.dispensations.length === 0
      ? []
      : [{ ...duty('state-dispensation', '14(3)'), arises: 'perhaps' as const }]),
  ];
}

function sure(holds: Truth): WelshDuty['arises'] {
  return holds === true ? 'yes' : 'perhaps';
}
