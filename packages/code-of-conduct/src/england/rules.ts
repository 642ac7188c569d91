import type { Rule } from '@lga/rules';
import {
  actCommenced,
  dpiRegulations,
  localismAct,
  modelCodeAppendixB,
  modelCodePublished,
} from './sources.js';

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

const statute = { from: actCommenced, confidence: 'seen', checked: null } as const;
const modelCode = {
  from: modelCodePublished,
  confidence: 'seen',
  checked: null,
  note: 'It binds where the council has adopted it; the editions have not been compared.',
} as const;

export const actPeriodOnTakingOffice: Rule<number> = {
  id: 'england.interests.notification-period.on-taking-office',
  title: { en: 'Days to notify disclosable pecuniary interests after taking office' },
  authority: 'statute',
  unit: 'days',
  history: [{ ...statute, value: 28, source: localismAct(30, 's. 30(1)') }],
};

export const actPeriodOnReElection: Rule<number> = {
  id: 'england.interests.notification-period.on-re-election',
  title: { en: 'Days to notify, after re-election, disclosable pecuniary interests not yet entered' },
  authority: 'statute',
  unit: 'days',
  history: [{ ...statute, value: 28, source: localismAct(30, 's. 30(2)') }],
};

export const actPeriodAfterDisclosure: Rule<number> = {
  id: 'england.interests.notification-period.after-disclosure',
  title: { en: 'Days to notify an interest disclosed at a meeting, neither entered nor pending' },
  authority: 'statute',
  unit: 'days',
  history: [{ ...statute, value: 28, source: localismAct(31, 's. 31(3)') }],
};

export const actPeriodActingAlone: Rule<number> = {
  id: 'england.interests.notification-period.acting-alone',
  title: { en: 'Days for a member acting alone to notify an interest in the matter' },
  authority: 'statute',
  unit: 'days',
  history: [{ ...statute, value: 28, source: localismAct(31, 's. 31(7)') }],
};

export const actDayCount: Rule<'days-beginning-with'> = {
  id: 'england.interests.notification-period.counted',
  title: { en: 'The Act counts the day of the event as day one' },
  authority: 'statute',
  history: [
    { ...statute, value: 'days-beginning-with', source: localismAct(30, 's. 30(1); s. 31(3) and (7)') },
  ],
};

export const actWorkingDayRule: Rule<'not-moved'> = {
  id: 'england.interests.notification-period.last-day-not-working',
  title: { en: 'A last day that is no working day is not moved' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: 'not-moved',
      source: localismAct(30, 'ss. 30 and 31'),
      confidence: 'inferred',
      note: 'Nothing in these sections moves it on; no source says so outright.',
    },
  ],
};

export const codePeriodOnTakingOffice: Rule<number> = {
  id: 'england.model-code.registration-period.on-taking-office',
  title: { en: 'Days to register interests after becoming a member, re-election or re-appointment' },
  authority: 'model-code',
  unit: 'days',
  history: [{ ...modelCode, value: 28, source: modelCodeAppendixB('paragraph 1') }],
};

export const codePeriodOnChange: Rule<number> = {
  id: 'england.model-code.registration-period.on-change',
  title: { en: 'Days to notify a new or changed interest after becoming aware of it' },
  authority: 'model-code',
  unit: 'days',
  history: [{ ...modelCode, value: 28, source: modelCodeAppendixB('paragraph 2') }],
};

export const codePeriodForGifts: Rule<number> = {
  id: 'england.model-code.registration-period.gifts',
  title: { en: 'Days to register a gift or hospitality after receiving it' },
  authority: 'model-code',
  unit: 'days',
  history: [
    {
      ...modelCode,
      value: 28,
      source: {
        instrument: 'LGA Model Councillor Code of Conduct',
        provision: '10.2 (9.2 in the Guidance)',
        url: 'https://www.local.gov.uk/publications/guidance-local-government-association-model-councillor-code-conduct',
      },
    },
  ],
};

export const codeDayCount: Rule<'days-after'> = {
  id: 'england.model-code.registration-period.counted',
  title: { en: '"Within 28 days of" is usually read as leaving out the day of the event' },
  authority: 'practice',
  history: [
    {
      ...modelCode,
      value: 'days-after',
      source: {
        instrument: 'LGA Model Councillor Code of Conduct',
        provision: 'Appendix B, paragraphs 1 and 2; 10.2',
      },
      confidence: 'unverified',
      note: 'Nobody has compared this reading with the Code yet. The last day is not moved on to a working day.',
    },
  ],
};

export const whoseInterestsCount: Rule<WhoseInterestsCount> = {
  id: 'england.dpi.whose-interests-count',
  title: { en: "The member's own interests count, and the partner's if the member is aware of them" },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: { member: 'always', partner: 'if-member-is-aware' },
      source: localismAct(30, 's. 30(3)'),
    },
  ],
};

export const notSecurities: Rule<readonly string[]> = {
  id: 'england.dpi.securities.left-out',
  title: { en: 'Money deposited with a building society is not among securities' },
  authority: 'statute',
  history: [{ ...statute, value: ['building-society-deposit'], source: dpiRegulations('reg. 1(2)') }],
};

export const securitiesBodyInArea: Rule<readonly string[]> = {
  id: 'england.dpi.securities.body-in-area',
  title: { en: "What the body must have in the authority's area, to the member's knowledge" },
  authority: 'statute',
  history: [
    { ...statute, value: ['place-of-business', 'land'], source: dpiRegulations('Schedule, securities') },
  ],
};

export const securitiesValueLimit: Rule<AmountLimit> = {
  id: 'england.dpi.securities.nominal-value',
  title: { en: 'Limit of the total nominal value of the securities' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: { operator: 'more-than', GBP: '25000.00' },
      source: dpiRegulations('Schedule, securities, limb (i)'),
    },
  ],
};

export const securitiesCapitalLimit: Rule<ShareLimit> = {
  id: 'england.dpi.securities.part-of-capital',
  title: { en: 'Limit of the securities as a part of the total issued share capital' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: { operator: 'more-than', share: '1/100' },
      source: dpiRegulations('Schedule, securities, limb (i)'),
    },
  ],
};

export const securitiesClassLimit: Rule<ShareLimit> = {
  id: 'england.dpi.securities.part-of-a-class',
  title: { en: 'Limit of the shares as a part of any one class, where there are several' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: { operator: 'more-than', share: '1/100' },
      source: dpiRegulations('Schedule, securities, limb (ii)'),
    },
  ],
};
