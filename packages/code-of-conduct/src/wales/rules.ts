import type { Rule } from '@lga/rules';
import { amendedIn2016, amendingOrder, inWelshCode, welshCode } from './sources.js';

export const listedInterests: Rule<'relates-or-likely-to-affect'> = {
  id: 'wales.interests.personal.listed',
  title: { en: 'A personal interest: business relates to a listed interest or is likely to affect it' },
  authority: 'statute',
  history: [inWelshCode({ value: 'relates-or-likely-to-affect', source: welshCode('para 10(2)(a)') })],
};

export const wardConflict: Rule<'public-might-perceive-conflict'> = {
  id: 'wales.interests.personal.ward-conflict',
  title: { en: 'A personal interest: a conflict with the interests of the ward' },
  authority: 'statute',
  history: [
    inWelshCode({ value: 'public-might-perceive-conflict', source: welshCode('para 10(2)(b)') }),
    inWelshCode({ from: amendedIn2016, value: null, source: amendingOrder('omission of para 10(2)(b)') }),
  ],
};

export const wellbeingInterests: Rule<'greater-extent-than-majority'> = {
  id: 'wales.interests.personal.well-being',
  title: {
    en: 'A personal interest: a decision might reasonably be regarded as affecting well-being or financial position to a greater extent than the majority',
  },
  authority: 'statute',
  history: [inWelshCode({ value: 'greater-extent-than-majority', source: welshCode('para 10(2)(c)') })],
};

export const welshSecurities: Rule<{
  readonly listedMoreThanGBP: string;
  readonly listedMoreThanShare: string;
  readonly associatesMoreThanGBP: string;
}> = {
  id: 'wales.interests.securities',
  title: { en: 'Securities that count: of the member, and of people close to the member' },
  authority: 'statute',
  history: [
    inWelshCode({
      value: {
        listedMoreThanGBP: '25000.00',
        listedMoreThanShare: '1/100',
        associatesMoreThanGBP: '5000.00',
      },
      source: welshCode('para 10(2)(a) and (c)'),
    }),
  ],
};

export const welshLicence: Rule<number> = {
  id: 'wales.interests.licence',
  title: { en: 'A licence to occupy land in the area counts from so many days on' },
  authority: 'statute',
  unit: 'days',
  history: [inWelshCode({ value: 28, source: welshCode('para 10(2)(a)') })],
};

export const oralDisclosure: Rule<'before-or-at-start'> = {
  id: 'wales.meetings.disclosure',
  title: { en: 'Disclose existence and nature orally before or at the start, or when it becomes apparent' },
  authority: 'statute',
  history: [inWelshCode({ value: 'before-or-at-start', source: welshCode('para 11(1)') })],
};

export const writtenNotice: Rule<'signed-around-the-meeting'> = {
  id: 'wales.meetings.written-notice',
  title: {
    en: 'Signed written notice of an interest not previously disclosed, before or immediately after the meeting',
  },
  authority: 'statute',
  history: [
    inWelshCode({
      value: 'signed-around-the-meeting',
      source: welshCode('para 11(4) and (6)'),
      note: '"Previously" reaches back only to the last election or appointment; in community councils the notice goes to the proper officer.',
    }),
  ],
};

export const confirmationInWriting: Rule<number> = {
  id: 'wales.meetings.confirmation-of-oral-representations',
  title: { en: 'Days to confirm in writing the interest disclosed in oral representations' },
  authority: 'statute',
  unit: 'days',
  history: [inWelshCode({ value: 14, source: welshCode('para 11(2); para 14(4)') })],
};

export const prejudicialTest: Rule<'likely-to-prejudice-judgement'> = {
  id: 'wales.interests.prejudicial',
  title: {
    en: 'Prejudicial: so significant, to a member of the public who knew the facts, that it is likely to prejudice judgement of the public interest',
  },
  authority: 'statute',
  history: [inWelshCode({ value: 'likely-to-prejudice-judgement', source: welshCode('para 12(1)') })],
};

export const exemptions: Rule<Readonly<Record<string, string>>> = {
  id: 'wales.interests.exemptions',
  title: { en: 'Personal interests that are not prejudicial' },
  authority: 'statute',
  history: [
    inWelshCode({
      value: {
        '12(2)(a)(i)': 'another relevant authority of which the member is also a member',
        '12(2)(a)(ii)': 'a public body in which the member is in general control or management',
        '12(2)(a)(iii)': 'a body to which the authority elected, appointed or nominated the member',
        '12(2)(a)(iv)': 'a school governor not appointed by the authority, unless it is about that school',
        '12(2)(a)(v)': 'a member of a local health board not appointed by the authority',
        '12(2)(b)(i)': 'a tenant or lessee: not the own tenancy, and arrears of no more than two months',
        '12(2)(b)(ii)':
          'school meals or transport for parents, grandparents and guardians, unless it is about that school',
        '12(2)(b)(iii)': 'statutory sick pay',
        '12(2)(b)(iv)': 'allowances and pensions of members',
        '12(2)(c)':
          "as community councillor, the council's grants and loans to voluntary organisations up to £500",
      },
      source: welshCode('para 12(2)'),
      confidence: 'part',
      note: 'The content was read; the numbers of the items inside (a) and (b), (a)(i) apart, are the order in which they stand.',
    }),
  ],
};

export const exemptionsLost: Rule<readonly string[]> = {
  id: 'wales.interests.exemptions-lost',
  title: {
    en: 'Exemptions that fall away where the business is to determine an approval, consent, licence, permission or registration',
  },
  authority: 'statute',
  history: [inWelshCode({ value: ['12(2)(a)'], source: welshCode('para 12(3)') })],
};

export const scrutinyOfOwnDecision: Rule<'member-then-and-present'> = {
  id: 'wales.interests.scrutiny',
  title: {
    en: 'A prejudicial interest in scrutiny of a decision of a body of which the member was then a member, and present',
  },
  authority: 'statute',
  history: [inWelshCode({ value: 'member-then-and-present', source: welshCode('para 13') })],
};

export const withdrawal: Rule<readonly string[]> = {
  id: 'wales.meetings.withdrawal',
  title: {
    en: 'With a prejudicial interest: withdraw, exercise no executive function, seek no influence, make no representations',
  },
  authority: 'statute',
  history: [
    inWelshCode({
      value: ['withdraw', 'no-executive-functions', 'no-influence', 'no-written-or-oral-representations'],
      source: welshCode('para 14(1)'),
    }),
  ],
};

export const attendanceToSpeak: Rule<'if-public-may'> = {
  id: 'wales.meetings.attendance-to-speak',
  title: {
    en: 'May attend only to make representations, answer questions or give evidence if the public may, and then leaves',
  },
  authority: 'statute',
  history: [inWelshCode({ value: 'if-public-may', source: welshCode('para 14(2)') })],
};

export const writtenRepresentations: Rule<'if-public-may-attend'> = {
  id: 'wales.meetings.written-representations',
  title: {
    en: 'May make written representations to a meeting if the public may attend to make representations',
  },
  authority: 'statute',
  history: [
    inWelshCode({
      from: amendedIn2016,
      value: 'if-public-may-attend',
      source: welshCode('para 14(2A) and (2B), inserted by SI 2016/84'),
      note: "That the public may write is neither needed nor enough; the authority's procedure must be followed.",
    }),
  ],
};

export const noBar: Rule<readonly ('scrutiny-requires' | 'dispensation-stated-and-notified')[]> = {
  id: 'wales.meetings.no-bar',
  title: {
    en: 'No bar where a scrutiny committee requires attendance, or with a dispensation stated and notified in writing',
  },
  authority: 'statute',
  history: [
    inWelshCode({
      value: ['scrutiny-requires', 'dispensation-stated-and-notified'],
      source: welshCode('para 14(3)'),
    }),
  ],
};

export const alwaysBinding: Rule<readonly string[]> = {
  id: 'wales.code.at-all-times',
  title: { en: 'Paragraphs that bind at all times and in any capacity' },
  authority: 'statute',
  history: [inWelshCode({ value: ['6(1)(a)', '7'], source: welshCode('para 2(1)(d)') })],
};

/** The rules of this file, for the register. */
export const welshCodeRules: readonly Rule<unknown>[] = [
  listedInterests,
  wardConflict,
  wellbeingInterests,
  welshSecurities,
  welshLicence,
  oralDisclosure,
  writtenNotice,
  confirmationInWriting,
  prejudicialTest,
  exemptions,
  exemptionsLost,
  scrutinyOfOwnDecision,
  withdrawal,
  attendanceToSpeak,
  writtenRepresentations,
  noBar,
  alwaysBinding,
];
