import type { Rule } from '@lga/rules';
import { localismAct, underAct } from './sources.js';

const scale = {
  instrument: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
  provision: 's. 85(1) and (4)(a); SI 2015/504, art. 2',
  url: 'https://www.legislation.gov.uk/ukpga/2012/10/section/85',
};

/** The greatest fine on summary conviction; `null`: of any amount. */
export const greatestFine: Rule<{ readonly GBP: string | null }> = {
  id: 'england.offences.greatest-fine',
  title: { en: 'Greatest fine on level 5, by the day of the act' },
  authority: 'statute',
  unit: 'pounds',
  history: [
    underAct({
      value: { GBP: '5000.00' },
      source: localismAct(34, 's. 34, with the standard scale as it then was'),
    }),
    underAct({ from: '2015-03-12', value: { GBP: null }, source: scale }),
  ],
};

export const prosecutionLimits: Rule<{
  readonly monthsFromEvidence: number;
  readonly yearsFromAct: number;
  readonly disqualificationYears: number;
}> = {
  id: 'england.offences.prosecution',
  title: { en: 'Time to begin proceedings, and the longest disqualification that a court may order' },
  authority: 'statute',
  history: [
    underAct({
      value: { monthsFromEvidence: 12, yearsFromAct: 3, disqualificationYears: 5 },
      source: localismAct(34, 's. 34(3), (4) and (6)–(8)'),
      note: "The 12 months begin with the day on which evidence that the prosecutor thinks sufficient came to the prosecutor's knowledge; the three years run from the act, or its last day.",
    }),
  ],
};

/** The rules of this file, for the register. */
export const prosecutionRules: readonly Rule<unknown>[] = [greatestFine, prosecutionLimits];
