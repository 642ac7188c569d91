import type { Citation, Rule } from '@lga/rules';
import type { OutOfLocalResolution } from './out-of-local-resolution.js';
import { codeInForce, inWelshCode, welshCode } from './sources.js';

function act2021(provision: string, section: number): Citation {
  const url = `https://www.legislation.gov.uk/asc/2021/1/section/${section}`;
  return { instrument: 'Local Government and Elections (Wales) Act 2021', provision, url };
}

export const welshRegistrationPeriod: Rule<number> = {
  id: 'wales.register.period',
  title: { en: 'Days to register interests of paragraph 10(2)(a), and new ones and changes' },
  authority: 'statute',
  unit: 'days',
  history: [
    inWelshCode({
      value: 28,
      source: welshCode('para 15'),
      note: 'From adoption of the code or, if later, election or appointment. (1) and (2) do not apply to community councillors as such; changes and first disclosures do.',
    }),
  ],
};

export const welshGiftPeriod: Rule<number> = {
  id: 'wales.gifts.period',
  title: { en: 'Days to notify a gift, hospitality, material benefit or advantage above the value resolved' },
  authority: 'statute',
  unit: 'days',
  history: [
    inWelshCode({
      value: 28,
      source: welshCode('para 17'),
      note: 'The value is in a resolution of the authority; all were asked in 2023 to bring it to £25.',
    }),
  ],
};

export const welshDayCount: Rule<'days-after'> = {
  id: 'wales.periods.counted',
  title: { en: '"Within" so many days "of" an event is usually read as leaving out its day' },
  authority: 'practice',
  history: [
    inWelshCode({
      value: 'days-after',
      source: welshCode('paras 11, 15 and 17'),
      confidence: 'unverified',
      note: 'Nobody has compared this reading with a source. A last day is not moved on to a working day.',
    }),
  ],
};

export const groupLeaders: Rule<readonly string[]> = {
  id: 'wales.group-leaders.duty',
  title: {
    en: 'Group leaders take reasonable steps to promote high standards, and cooperate with the standards committee',
  },
  authority: 'statute',
  history: [
    {
      from: '2022-05-05',
      value: ['promote-and-maintain-high-standards', 'cooperate-with-standards-committee'],
      source: act2021('s. 62 (LGA 2000, s. 52A)', 62),
      confidence: 'seen',
      checked: null,
      note: 'County and county borough councils. The leader does not answer for the conduct of members.',
    },
  ],
};

export const annualReportPeriod: Rule<number> = {
  id: 'wales.standards-committee.annual-report',
  title: { en: "Months in which the authority considers the standards committee's annual report" },
  authority: 'statute',
  unit: 'months',
  history: [
    {
      from: '2022-05-05',
      value: 3,
      source: act2021('s. 63 (LGA 2000, s. 56B)', 63),
      confidence: 'seen',
      checked: null,
      note: 'It assesses how far group leaders have complied.',
    },
  ],
};

/** Where a complaint goes that local resolution does not take. */
export type Elsewhere = 'public-services-ombudsman' | 'own-procedure-about-officers';

export const localResolutionScope: Rule<Readonly<Record<OutOfLocalResolution, Elsewhere>>> = {
  id: 'wales.local-resolution.scope',
  title: {
    en: 'Local resolution is for minor complaints about respect between members, or of officers about members; what it does not take, and where that goes',
  },
  authority: 'guidance',
  history: [
    {
      from: codeInForce,
      value: {
        'from-the-public': 'public-services-ombudsman',
        'serious-breach': 'public-services-ombudsman',
        'non-disclosure-of-interests': 'public-services-ombudsman',
        bullying: 'public-services-ombudsman',
        repeated: 'public-services-ombudsman',
        'from-the-clerk': 'public-services-ombudsman',
        'about-an-officer': 'own-procedure-about-officers',
      },
      source: {
        instrument: 'Model Local Resolution Protocol, as community councils adopted it',
        provision: 'scope',
        url: 'https://llansanffraid.co.uk/resolution-policy',
      },
      confidence: 'seen',
      checked: null,
      note: 'Each authority adopts its own; the day from which it is used was not read. The clerk facilitates; the chair mediates and does not adjudicate.',
    },
  ],
};

/** The rules of this file, for the register. */
export const welshStandardsRules: readonly Rule<unknown>[] = [
  welshRegistrationPeriod,
  welshGiftPeriod,
  welshDayCount,
  groupLeaders,
  annualReportPeriod,
  localResolutionScope,
];
