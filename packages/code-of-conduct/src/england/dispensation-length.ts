import type { Rule } from '@lga/rules';
import { localismAct, underAct } from './sources.js';

export const longestDispensation: Rule<number> = {
  id: 'england.dispensations.longest',
  title: { en: 'Longest period of a dispensation, which it must state' },
  authority: 'statute',
  unit: 'years',
  history: [underAct({ value: 4, source: localismAct(33, 's. 33') })],
};

/** The rules of this file, for the register. */
export const dispensationLengthRules: readonly Rule<unknown>[] = [longestDispensation];
