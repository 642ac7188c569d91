import type { Rule } from '@lga/rules';
import { inModelCode, localismAct, modelCodeAppendixB, underAct } from './sources.js';

export const actPeriodOnTakingOffice: Rule<number> = {
  id: 'england.interests.notification-period.on-taking-office',
  title: { en: 'Days to notify disclosable pecuniary interests after taking office' },
  authority: 'statute',
  unit: 'days',
  history: [underAct({ value: 28, source: localismAct(30, 's. 30(1)') })],
};

export const actPeriodOnReElection: Rule<number> = {
  id: 'england.interests.notification-period.on-re-election',
  title: { en: 'Days to notify, after re-election, disclosable pecuniary interests not yet entered' },
  authority: 'statute',
  unit: 'days',
  history: [underAct({ value: 28, source: localismAct(30, 's. 30(2)') })],
};

export const actWorkingDayRule: Rule<'not-moved'> = {
  id: 'england.interests.notification-period.last-day-not-working',
  title: { en: 'A last day that is no working day is not moved' },
  authority: 'statute',
  history: [
    underAct({
      value: 'not-moved',
      source: localismAct(30, 'ss. 30 and 31'),
      confidence: 'inferred',
      note: 'Nothing in these sections moves it on; no source says so outright.',
    }),
  ],
};

export const codePeriodOnTakingOffice: Rule<number> = {
  id: 'england.model-code.registration-period.on-taking-office',
  title: { en: 'Days to register interests after becoming a member, re-election or re-appointment' },
  authority: 'model-code',
  unit: 'days',
  history: [inModelCode({ value: 28, source: modelCodeAppendixB('paragraph 1') })],
};

export const codePeriodOnChange: Rule<number> = {
  id: 'england.model-code.registration-period.on-change',
  title: { en: 'Days to notify a new or changed interest after becoming aware of it' },
  authority: 'model-code',
  unit: 'days',
  history: [inModelCode({ value: 28, source: modelCodeAppendixB('paragraph 2') })],
};

export const codePeriodForGifts: Rule<number> = {
  id: 'england.model-code.registration-period.gifts',
  title: { en: 'Days to register a gift or hospitality after receiving it' },
  authority: 'model-code',
  unit: 'days',
  history: [
    inModelCode({
      value: 28,
      source: {
        instrument: 'LGA Model Councillor Code of Conduct',
        provision: '10.2 (9.2 in the Guidance)',
        url: 'https://www.local.gov.uk/publications/guidance-local-government-association-model-councillor-code-conduct',
      },
    }),
  ],
};

export const codeDayCount: Rule<'days-after'> = {
  id: 'england.model-code.registration-period.counted',
  title: { en: '"Within 28 days of" is usually read as leaving out the day of the event' },
  authority: 'practice',
  history: [
    inModelCode({
      value: 'days-after',
      source: {
        instrument: 'LGA Model Councillor Code of Conduct',
        provision: 'Appendix B, paragraphs 1 and 2; 10.2',
      },
      confidence: 'unverified',
      note: 'Nobody has compared this reading with the Code yet. The last day is not moved on to a working day.',
    }),
  ],
};

/** The rules of this file, for the register. */
export const periodRules: readonly Rule<unknown>[] = [
  actPeriodOnTakingOffice,
  actPeriodOnReElection,
  actWorkingDayRule,
  codePeriodOnTakingOffice,
  codePeriodOnChange,
  codePeriodForGifts,
  codeDayCount,
];
