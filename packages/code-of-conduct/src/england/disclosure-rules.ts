import type { Rule } from '@lga/rules';
import { localismAct, underAct } from './sources.js';

export const actPeriodAfterDisclosure: Rule<number> = {
  id: 'england.interests.notification-period.after-disclosure',
  title: { en: 'Days to notify an interest disclosed at a meeting, neither entered nor pending' },
  authority: 'statute',
  unit: 'days',
  history: [underAct({ value: 28, source: localismAct(31, 's. 31(3)') })],
};

export const actDayCount: Rule<'days-beginning-with'> = {
  id: 'england.interests.notification-period.counted',
  title: { en: 'The Act counts the day of the event as day one' },
  authority: 'statute',
  history: [
    underAct({ value: 'days-beginning-with', source: localismAct(30, 's. 30(1); s. 31(3) and (7)') }),
  ],
};

/** The rules of this file, for the register. */
export const disclosureRules: readonly Rule<unknown>[] = [actPeriodAfterDisclosure, actDayCount];
