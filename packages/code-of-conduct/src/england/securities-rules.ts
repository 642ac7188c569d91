import type { Rule } from '@lga/rules';
import { dpiRegulations, localismAct, underAct } from './sources.js';

/** An amount in pounds that is passed only by more than it. */
interface AmountLimit {
  readonly operator: 'more-than';
  readonly GBP: string;
}

/** A part of a whole that is passed only by more than it. */
interface ShareLimit {
  readonly operator: 'more-than';
  readonly share: string;
}

/** Whose interests count: the member's own, and the partner's only under a condition. */
interface WhoseInterestsCount {
  readonly member: 'always';
  readonly partner: 'if-member-is-aware';
}

export const whoseInterestsCount: Rule<WhoseInterestsCount> = {
  id: 'england.dpi.whose-interests-count',
  title: { en: "The member's own interests count, and the partner's if the member is aware of them" },
  authority: 'statute',
  history: [
    underAct({
      value: { member: 'always', partner: 'if-member-is-aware' },
      source: localismAct(30, 's. 30(3)'),
    }),
  ],
};

export const notSecurities: Rule<readonly string[]> = {
  id: 'england.dpi.securities.left-out',
  title: { en: 'Money deposited with a building society is not among securities' },
  authority: 'statute',
  history: [underAct({ value: ['building-society-deposit'], source: dpiRegulations('reg. 1(2)') })],
};

export const securitiesBodyInArea: Rule<readonly string[]> = {
  id: 'england.dpi.securities.body-in-area',
  title: { en: "What the body must have in the authority's area, to the member's knowledge" },
  authority: 'statute',
  history: [
    underAct({ value: ['place-of-business', 'land'], source: dpiRegulations('Schedule, securities') }),
  ],
};

export const securitiesValueLimit: Rule<AmountLimit> = {
  id: 'england.dpi.securities.nominal-value',
  title: { en: 'Limit of the total nominal value of the securities' },
  authority: 'statute',
  history: [
    underAct({
      value: { operator: 'more-than', GBP: '25000.00' },
      source: dpiRegulations('Schedule, securities, limb (i)'),
    }),
  ],
};

export const securitiesCapitalLimit: Rule<ShareLimit> = {
  id: 'england.dpi.securities.part-of-capital',
  title: { en: 'Limit of the securities as a part of the total issued share capital' },
  authority: 'statute',
  history: [
    underAct({
      value: { operator: 'more-than', share: '1/100' },
      source: dpiRegulations('Schedule, securities, limb (i)'),
    }),
  ],
};

export const securitiesClassLimit: Rule<ShareLimit> = {
  id: 'england.dpi.securities.part-of-a-class',
  title: { en: 'Limit of the shares as a part of any one class, where there are several' },
  authority: 'statute',
  history: [
    underAct({
      value: { operator: 'more-than', share: '1/100' },
      source: dpiRegulations('Schedule, securities, limb (ii)'),
    }),
  ],
};

/** The rules of this file, for the register. */
export const securitiesRules: readonly Rule<unknown>[] = [
  whoseInterestsCount,
  notSecurities,
  securitiesBodyInArea,
  securitiesValueLimit,
  securitiesCapitalLimit,
  securitiesClassLimit,
];
