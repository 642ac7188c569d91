import type { Rule } from '@lga/rules';
import { localismAct, underAct } from './sources.js';

export const actPeriodActingAlone: Rule<number> = {
  id: 'england.interests.notification-period.acting-alone',
  title: { en: 'Days for a member acting alone to notify an interest in the matter' },
  authority: 'statute',
  unit: 'days',
  history: [underAct({ value: 28, source: localismAct(31, 's. 31(7)') })],
};

export const actStepsAlone: Rule<'have-it-dealt-with-by-another'> = {
  id: 'england.executive.steps-when-acting-alone',
  title: {
    en: 'A member acting alone with the interest takes no step but to have the matter dealt with by another',
  },
  authority: 'statute',
  history: [underAct({ value: 'have-it-dealt-with-by-another', source: localismAct(31, 's. 31(8)') })],
};

/** The rules of this file, for the register. */
export const actingAloneRules: readonly Rule<unknown>[] = [actPeriodActingAlone, actStepsAlone];
