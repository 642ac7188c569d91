import type { Rule } from '@lga/rules';
import { localismAct, underAct } from './sources.js';

export const sensitiveEntries: Rule<'details-left-out'> = {
  id: 'england.register.sensitive-entries',
  title: {
    en: 'Public copies leave out the details of an interest that both the member and the monitoring officer consider sensitive',
  },
  authority: 'statute',
  history: [
    underAct({
      value: 'details-left-out',
      source: localismAct(32, 's. 32'),
      note: 'They may say that there is an interest whose details are withheld under the section.',
    }),
  ],
};

export const placesOfPublication: Rule<Readonly<Record<'principal' | 'parish', readonly string[]>>> = {
  id: 'england.register.places',
  title: { en: "Where a register is open to the public: a parish's also on its own website, if it has one" },
  authority: 'statute',
  history: [
    underAct({
      value: {
        principal: ['inspection', 'website-of-the-authority'],
        parish: ['inspection', 'website-of-the-principal-authority', 'website-of-the-parish'],
      },
      source: localismAct(29, 's. 29(5)–(7)'),
    }),
  ],
};

export const homeAddressClause: Rule<'address-left-out-by-default'> = {
  id: 'england.register.home-addresses.clause',
  title: {
    en: 'Usual residential addresses would leave the public register unless the member asks otherwise',
  },
  authority: 'statute',
  history: [
    {
      status: 'enacted-not-commenced',
      from: null,
      value: 'address-left-out-by-default',
      source: {
        instrument: 'English Devolution and Community Empowerment Bill, New Clause 45',
        provision: 'Localism Act 2011, s. 32A as the clause would insert it',
        edition: 'Commons, 25 November 2025',
        url: 'https://parallelparliament.co.uk/debate/2025-11-25/commons/commons-chamber/english-devolution-and-community-empowerment-bill',
      },
      confidence: 'part',
      checked: null,
      note: 'The Act had Royal Assent on 29 April 2026. That the clause survived, its number and its commencement are not confirmed, so it changes no answer.',
    },
  ],
};

export const homeAddressPractice: Rule<readonly ('withhold' | 'withhold-on-request')[]> = {
  id: 'england.register.home-addresses.local-practice',
  title: { en: 'Some councils withhold home addresses by local policy' },
  authority: 'practice',
  history: [
    underAct({
      value: ['withhold', 'withhold-on-request'],
      source: {
        instrument: 'Durham County Council, report on home addresses',
        provision: 'opt-in, with the electoral division in place of the address',
        url: 'https://democracy.durham.gov.uk/mgAi.aspx?ID=66228',
      },
      note: 'It is not section 32: no risk test and no agreement of the monitoring officer. Southampton publishes addresses only on request.',
    }),
  ],
};

/** The rules of this file, for the register. */
export const publicationRules: readonly Rule<unknown>[] = [
  sensitiveEntries,
  placesOfPublication,
  homeAddressClause,
  homeAddressPractice,
];
