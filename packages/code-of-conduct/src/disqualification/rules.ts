import type { Citation, Rule } from '@lga/rules';
import { localismAct, underAct } from '../england/sources.js';

const asAmended =
  'Read as amended, and held from the first day of this register on, though the section is older.';

function act1972(provision: string, section: string): Citation {
  const url = `https://www.legislation.gov.uk/ukpga/1972/70/section/${section}`;
  return { instrument: 'Local Government Act 1972', provision, url };
}

export const paidOffice: Rule<readonly ('election' | 'membership')[]> = {
  id: 'england-and-wales.disqualification.paid-office',
  title: { en: 'A paid office or employment under the authority, with exceptions such as chair and leader' },
  authority: 'statute',
  history: [
    underAct({ value: ['election', 'membership'], source: act1972('s. 80(1)(a)', '80'), note: asAmended }),
  ],
};

export const controlledCompany: Rule<readonly ('election' | 'membership')[]> = {
  id: 'england-and-wales.disqualification.controlled-company',
  title: { en: 'Employment by a company under the control of the authority' },
  authority: 'statute',
  history: [
    underAct({ value: ['election', 'membership'], source: act1972('s. 80(1)(aa)', '80'), note: asAmended }),
  ],
};

export const restrictionsOrders: Rule<readonly ('election' | 'membership')[]> = {
  id: 'england-and-wales.disqualification.restrictions-orders',
  title: {
    en: 'A bankruptcy or debt relief restrictions order, interim ones among them; bankruptcy alone is not enough',
  },
  authority: 'statute',
  history: [
    underAct({ value: ['election', 'membership'], source: act1972('s. 80(1)(b)', '80'), note: asAmended }),
  ],
};

export const convictionTest: Rule<{ readonly years: number; readonly months: number }> = {
  id: 'england-and-wales.disqualification.conviction',
  title: {
    en: 'A conviction within so many years before election, or since, with imprisonment of at least so many months without the option of a fine',
  },
  authority: 'statute',
  history: [
    underAct({
      value: { years: 5, months: 3 },
      source: act1972('s. 80(1)(d) and (5)', '80'),
      note: `Suspended or not. It dates from the end of the ordinary period for appeal, or of the appeal. ${asAmended}`,
    }),
  ],
};

export const electoralTest: Rule<readonly ('election' | 'membership')[]> = {
  id: 'england-and-wales.disqualification.electoral',
  title: { en: 'Disqualification under Part 3 of the Representation of the People Act 1983' },
  authority: 'statute',
  history: [
    underAct({ value: ['election', 'membership'], source: act1972('s. 80(1)(e)', '80'), note: asAmended }),
  ],
};

export const sexualOffenceTest: Rule<{ readonly becameSubjectFrom: string }> = {
  id: 'england.disqualification.sexual-offence-orders',
  title: {
    en: 'Notification requirements, or an order, for sexual offences or risk, to which the person became subject since',
  },
  authority: 'statute',
  history: [
    underAct({
      from: '2022-06-28',
      value: { becameSubjectFrom: '2022-06-28' },
      source: {
        instrument: 'Local Government (Disqualification) Act 2022',
        provision: 'ss. 1 and 5(1) (LGA 1972, s. 81A)',
        url: 'https://www.legislation.gov.uk/ukpga/2022/17',
      },
      note: 'England only, and not retrospective. It waits for the end of the ordinary period for appeal, or of the appeal.',
    }),
  ],
};

export const courtOrder: Rule<{ readonly longestYears: number }> = {
  id: 'england.disqualification.court-order',
  title: {
    en: 'An order of the court that convicts under section 34, for this and any other relevant authority',
  },
  authority: 'statute',
  history: [underAct({ value: { longestYears: 5 }, source: localismAct(34, 's. 34(4)') })],
};

export const tribunalOrder: Rule<{ readonly longestYears: number }> = {
  id: 'wales.disqualification.tribunal',
  title: { en: 'Disqualification by a case tribunal of the Adjudication Panel for Wales' },
  authority: 'statute',
  history: [
    underAct({
      value: { longestYears: 5 },
      source: {
        instrument: 'Local Government Act 2000',
        provision: 's. 79',
        url: 'https://www.legislation.gov.uk/ukpga/2000/22/section/79',
      },
      note: 'Held from the first day of this register on, though the section is older.',
    }),
  ],
};

const welsh = {
  status: 'enacted-not-commenced',
  from: null,
  confidence: 'seen',
  checked: null,
  note: 'The section was read; the day from which it is in force was not, so the caller says whether it is.',
} as const;

export const welshSection80A: Rule<{ readonly years: number; readonly months: number }> = {
  id: 'wales.disqualification.election-and-membership',
  title: {
    en: 'Restrictions orders, electoral disqualification, sexual-offence notification or orders, and convictions bar election and membership in Wales',
  },
  authority: 'statute',
  history: [{ ...welsh, value: { years: 5, months: 3 }, source: act1972('s. 80A', '80A') }],
};

export const welshSection80B: Rule<readonly 'membership'[]> = {
  id: 'wales.disqualification.paid-office',
  title: { en: 'A paid office or employment with the authority bars membership in Wales, and not election' },
  authority: 'statute',
  history: [{ ...welsh, value: ['membership'], source: act1972('s. 80B', '80B') }],
};

/** The rules of this file, for the register. */
export const disqualificationRules: readonly Rule<unknown>[] = [
  paidOffice,
  controlledCompany,
  restrictionsOrders,
  convictionTest,
  electoralTest,
  sexualOffenceTest,
  courtOrder,
  tribunalOrder,
  welshSection80A,
  welshSection80B,
];
