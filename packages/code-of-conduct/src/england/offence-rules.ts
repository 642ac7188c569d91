import type { Rule } from '@lga/rules';
import { localismAct, underAct } from './sources.js';

/** What section 34 is about, by the duty that each limb protects. */
export type OffenceLimb = 'disclose' | 'notify' | 'take-part' | 'take-steps' | 'false-information';

export const offenceLimbs: Rule<Readonly<Record<OffenceLimb, string>>> = {
  id: 'england.offences.limbs',
  title: { en: 'What section 34 makes an offence, where there is no reasonable excuse' },
  authority: 'statute',
  history: [
    underAct({
      value: {
        disclose: 's. 31(2)',
        notify: 's. 30(1); s. 31(3) and (7)',
        'take-part': 's. 31(4)',
        'take-steps': 's. 31(8)',
        'false-information': 'information known to be false, or given recklessly',
      },
      source: localismAct(34, 's. 34'),
      note: 'Only the Director of Public Prosecutions may prosecute, and only a court may convict.',
    }),
  ],
};

/** The rules of this file, for the register. */
export const offenceRules: readonly Rule<unknown>[] = [offenceLimbs];
