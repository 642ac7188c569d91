import { inForce, periodEnd } from '@lga/rules';
import type { Truth } from '../condition.js';
import type { WelshDeclarationFacts, WelshInterest } from '../schema/welsh-declaration.js';
import { allOf, anyOf, opposite, truthOf } from '../truths.js';
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
  /** Ids of the interests that it is about. */
  readonly interests: readonly string[];
  /** Whether the duty arises, or only may. */
  readonly arises: 'yes' | 'perhaps';
  /** The last day, where the code sets one. */
  readonly by: string | null;
}

/** The duties that the interests bring with them, in the order in which they fall due. */
export function welshDuties(facts: WelshDeclarationFacts, bars: WelshBars): readonly WelshDuty[] {
  if (bars.disclose === false) return [];
  const personal = facts.interests.filter((each) => isPersonal(each, facts.on) !== false);
  const duty = (kind: WelshDuty['kind'], paragraph: string): WelshDuty => {
    return { kind, paragraph, interests: personal.map(({ id }) => id), arises: 'perhaps', by: null };
  };
  const relied = facts.dispensations.length > 0;
  return [
    { ...duty('disclose-orally', '11(1)'), arises: sure(bars.disclose) },
    ...notice(personal, facts.on),
    { ...duty('confirm-oral-representations-in-writing', '11(2)'), by: lastDayToConfirm(facts.on) },
    duty('record-in-executive-decision', '11(3)'),
    ...(relied ? [duty('state-dispensation', '14(3)')] : []),
  ];
}

/** Signed notice of what was not disclosed since the last election or appointment. */
function notice(personal: readonly WelshInterest[], on: string): readonly WelshDuty[] {
  const fresh = personal.filter(({ previouslyDisclosed }) => previouslyDisclosed !== 'yes');
  if (fresh.length === 0) return [];
  const isDue = (each: WelshInterest) =>
    allOf([isPersonal(each, on), opposite(truthOf(each.previouslyDisclosed))]);
  const interests = fresh.map(({ id }) => id);
  return [
    {
      kind: 'give-signed-notice',
      paragraph: '11(4)',
      interests,
      arises: sure(anyOf(fresh.map(isDue))),
      by: null,
    },
  ];
}

function isPersonal(interest: WelshInterest, on: string): Truth {
  return standing(interest, on).isPersonal;
}

function lastDayToConfirm(on: string): string {
  return periodEnd({ start: on, days: inForce(confirmationInWriting, on).value, counted: 'days-after' });
}

function sure(holds: Truth): WelshDuty['arises'] {
  return holds === true ? 'yes' : 'perhaps';
}
