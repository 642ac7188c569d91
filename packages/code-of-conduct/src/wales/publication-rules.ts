import type { Rule } from '@lga/rules';
import { inWelshCode, welshCode } from './sources.js';

export const notForCommunityCouncillors: Rule<readonly string[]> = {
  id: 'wales.register.community-councillors',
  title: {
    en: 'Paragraphs on registering that do not apply to community councillors as such; changes and first disclosures do',
  },
  authority: 'statute',
  history: [inWelshCode({ value: ['15(1)', '15(2)'], source: welshCode('para 15(5)') })],
};

export const welshSensitiveInformation: Rule<{
  readonly withheldBy: 'agreement-of-monitoring-officer';
  readonly daysToSayThatItHasCeased: number;
}> = {
  id: 'wales.register.sensitive-information',
  title: {
    en: 'Information is withheld where the monitoring officer agrees that its availability creates a serious risk of violence or intimidation to the member or somebody who lives with the member',
  },
  authority: 'statute',
  history: [
    inWelshCode({
      value: { withheldBy: 'agreement-of-monitoring-officer', daysToSayThatItHasCeased: 28 },
      source: welshCode('para 16'),
    }),
  ],
};

export const withholdingSaid: Rule<'said-without-details'> = {
  id: 'wales.register.withholding-said',
  title: { en: 'The public view says that something is withheld, and nothing of what it is' },
  authority: 'practice',
  history: [
    inWelshCode({
      value: 'said-without-details',
      source: welshCode('para 16'),
      confidence: 'inferred',
      note: 'No text that was read asks for it or forbids it.',
    }),
  ],
};

/** The rules of this file, for the register. */
export const welshPublicationRules: readonly Rule<unknown>[] = [
  notForCommunityCouncillors,
  welshSensitiveInformation,
  withholdingSaid,
];
