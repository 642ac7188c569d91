import { type Explained, inLanguage, type Language, type Text, type Wording } from '@lga/rules';
import {
  apartFromTheCode,
  type EngagementRuleId,
  engagementRuleIds,
  engagementRules,
} from './engagement-rules.js';

/** A statement to pin to a profile, part by part. */
export interface EngagementNotice {
  readonly title: Wording;
  readonly preamble: Wording;
  readonly rules: readonly { readonly id: EngagementRuleId; readonly text: Wording }[];
  readonly consequence: Wording;
  readonly expectation: Wording;
  /** All of it in one text, for those who cannot see it as a picture. */
  readonly alternativeText: string;
}

const title: Text = { en: 'Rules of engagement', cy: 'Rheolau ymgysylltu', reviewed: false };
const preamble: Readonly<Record<'councillor' | 'candidate', Text>> = {
  councillor: {
    en: 'Here I share my work as a councillor. By joining in you accept these rules, which keep everybody safe.',
    cy: 'Yma rwy’n rhannu fy ngwaith fel cynghorydd. Drwy ymuno rydych yn derbyn y rheolau hyn, sy’n cadw pawb yn ddiogel.',
    reviewed: false,
  },
  candidate: {
    en: 'Here I share my campaign as a candidate. By joining in you accept these rules, which keep everybody safe.',
    cy: 'Yma rwy’n rhannu fy ymgyrch fel ymgeisydd. Drwy ymuno rydych yn derbyn y rheolau hyn, sy’n cadw pawb yn ddiogel.',
    reviewed: false,
  },
};
const consequence: Text = {
  en: 'What breaks the rules may be deleted, its author blocked, and the police told.',
  cy: 'Gellir dileu’r hyn sy’n torri’r rheolau, blocio’r awdur, a dweud wrth yr heddlu.',
  reviewed: false,
};
const expectation: Text = {
  en: 'I cannot answer everything or at once. For help with a problem, please send an email.',
  cy: 'Ni allaf ateb popeth nac ar unwaith. I gael help gyda phroblem, anfonwch e-bost.',
  reviewed: false,
};

/**
 * The rules of engagement as a statement for a councillor's or a candidate's page, with its alternative text.
 *
 * It is published before anything is deleted or anybody blocked. The Welsh has not been signed by a translator,
 * and says so.
 *
 * @param audience - Whose page it is.
 * @param language - `en` or `cy`.
 * @see LGA, Rules of Engagement, https://www.local.gov.uk/our-support/guidance-and-resources/civility-public-life-resources-councillors/handling-abuse-and-0
 * @example
 * ```ts
 * import { engagementNotice } from '@lga/code-of-conduct/engagement';
 *
 * const { value } = engagementNotice({ audience: 'councillor', language: 'en' });
 * value.rules[1]?.text.words; // => 'No abuse, harassment, intimidation or threats.'
 * engagementNotice({ audience: 'candidate', language: 'cy' }).value.preamble.reviewed; // => false
 * ```
 */
export function engagementNotice({
  audience,
  language,
}: {
  readonly audience: 'councillor' | 'candidate';
  readonly language: Language;
}): Explained<EngagementNotice> {
  const said = (text: Text) => inLanguage(text, language);
  const rules = engagementRuleIds.map((id) => ({ id, text: said(engagementRules[id]) }));
  const parts = {
    title: said(title),
    preamble: said(preamble[audience]),
    rules,
    consequence: said(consequence),
    expectation: said(expectation),
  };
  const numbered = rules.map(({ text }, at) => `${at + 1}. ${text.words}`);
  const { consequence: end, expectation: hope } = parts;
  const lines = [`${parts.title.words}.`, parts.preamble.words, ...numbered, end.words, hope.words];
  return { value: { ...parts, alternativeText: lines.join(' ') }, because: [apartFromTheCode] };
}
