import type { Rule } from '@lga/rules';
import { actCommenced, localismAct } from './sources.js';

const statute = { from: actCommenced, confidence: 'seen', checked: null } as const;
const scale = {
  instrument: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
  provision: 's. 85(1) and (4)(a); SI 2015/504, art. 2',
  url: 'https://www.legislation.gov.uk/ukpga/2012/10/section/85',
};

/** What section 34 is about, by the duty that each limb protects. */
export type OffenceLimb = 'disclose' | 'notify' | 'take-part' | 'take-steps' | 'false-information';

export const offenceLimbs: Rule<Readonly<Record<OffenceLimb, string>>> = {
  id: 'england.offences.limbs',
  title: { en: 'What section 34 makes an offence, where there is no reasonable excuse' },
  authority: 'statute',
  history: [
    {
      ...statute,
      value: {
        disclose: 's. 31(2)',
        notify: 's. 30(1); s. 31(3) and (7)',
        'take-part': 's. 31(4)',
        'take-steps': 's. 31(8)',
        'false-information': 'information known to be false, or given recklessly',
      },
      source: localismAct(34, 's. 34'),
      note: 'Only the Director of Public Prosecutions may prosecute, and only a court may convict.',
    },
  ],
};

/** The greatest fine on summary conviction; `null`: of any amount. */
export const greatestFine: Rule<{ readonly GBP: string | null }> = {
  id: 'england.offences.greatest-fine',
  title: { en: 'Greatest fine on level 5, by the day of the act' },
  authority: 'statute',
  unit: 'pounds',
  history: [
    {
      ...statute,
      value: { GBP: '5000.00' },
      source: localismAct(34, 's. 34, with the standard scale as it then was'),
    },
    { ...statute, from: '2015-03-12', value: { GBP: null }, source: scale },
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
    {
      ...statute,
      value: { monthsFromEvidence: 12, yearsFromAct: 3, disqualificationYears: 5 },
      source: localismAct(34, 's. 34(3), (4) and (6)–(8)'),
      note: "The 12 months begin with the day on which evidence that the prosecutor thinks sufficient came to the prosecutor's knowledge; the three years run from the act, or its last day.",
    },
  ],
};
