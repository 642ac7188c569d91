import type { Explained, Rule, Step } from '@lga/rules';
import type { Country } from '../record/envelope.js';

/** What a lawful restriction of contact shows, as the code list `restrictionElement` has it. */
export type RestrictionElement =
  | 'policy'
  | 'prior-warning'
  | 'written-reasons'
  | 'scope'
  | 'end-or-review'
  | 'appeal'
  | 'ombudsman';

/** What papers show of a restriction that was made elsewhere; null where they do not say. */
export interface RestrictionSeen {
  readonly country: Country;
  /** Whether the council followed its own policy. */
  readonly policyFollowed: boolean | null;
  readonly elements: Readonly<Record<RestrictionElement, boolean | null>>;
  /** Whether a reason of immediate safety is on record in place of a warning. */
  readonly safetyReason: boolean | null;
}

export interface RestrictionShown {
  /** `undetermined`: nothing is shown to be missing, and something is not shown. */
  readonly fair: 'yes' | 'no' | 'undetermined';
  /** Shown to be absent. */
  readonly missing: readonly RestrictionElement[];
  /** Neither shown nor shown to be absent. */
  readonly notShown: readonly RestrictionElement[];
  /** Whose decision is final outside the council. */
  readonly ombudsman: 'lgsco' | 'psow';
}

/** What a restriction of contact shows, in the order in which a reader looks for it. */
export const restrictionElements: Rule<readonly RestrictionElement[]> = {
  id: 'england-and-wales.incidents.restriction.elements',
  title: { en: 'What a fair restriction of contact shows' },
  authority: 'guidance',
  history: [
    {
      from: '2019-05-01',
      value: ['policy', 'prior-warning', 'written-reasons', 'scope', 'end-or-review', 'appeal', 'ombudsman'],
      source: {
        instrument: 'Ombudsman decision 18 008 389, with 19 020 488 and the findings on Anglesey',
        edition: 'May 2019',
        url: 'https://www.lgo.org.uk/decisions/other-categories/other/18-008-389',
      },
      confidence: 'part',
      checked: null,
      note: 'The day of the month is not recorded. The list is a design drawn from the decisions.',
    },
  ],
};

/**
 * What the papers on a restriction show of what makes it fair: what is missing, and what they leave open.
 *
 * A restriction made here is refused at the door by `IncidentDecision`; this looks at one that comes from elsewhere.
 *
 * @returns Fair or not as far as papers show; whether a restriction is lawful is for the ombudsman or a court.
 * @example
 * ```ts
 * import { restrictionShown } from '@lga/incident-schema/follow-up';
 *
 * const { value } = restrictionShown({
 *   country: 'Wales',
 *   policyFollowed: null,
 *   safetyReason: null,
 *   elements: {
 *     policy: true, 'prior-warning': true, 'written-reasons': true, scope: true, 'end-or-review': true, appeal: false,
 *     ombudsman: null,
 *   },
 * });
 * value; // => { fair: 'no', missing: ['appeal'], notShown: ['ombudsman'], ombudsman: 'psow' }
 * ```
 */
export function restrictionShown(seen: RestrictionSeen): Explained<RestrictionShown> {
  const { id, title, history } = restrictionElements;
  const elements = history[0].value ?? [];
  const state = (element: RestrictionElement) =>
    element === 'prior-warning' && seen.safetyReason ? true : seen.elements[element];
  const missing = elements.filter((element) => state(element) === false);
  const notShown = elements.filter((element) => state(element) === null);
  const unfair = missing.length > 0 || seen.policyFollowed === false;
  const fair = unfair ? 'no' : notShown.length > 0 ? 'undetermined' : 'yes';
  const step: Step = {
    says: `${title.en}: ${missing.length} missing, ${notShown.length} not shown.`,
    rule: id,
    source: history[0].source,
    confidence: history[0].confidence,
    checked: null,
    facts: { missing, notShown, policyFollowed: seen.policyFollowed },
  };
  return {
    value: { fair, missing, notShown, ombudsman: seen.country === 'Wales' ? 'psow' : 'lgsco' },
    because: [step],
  };
}
