import type { Rule } from '@lga/rules';
import { actCommenced, localismAct } from '../england/sources.js';
import { welshAmendments2016, welshCodeInForce, welshFunctions } from './sources.js';

const act = { from: actCommenced, confidence: 'seen', checked: null } as const;

export const writtenAllegation: Rule<'written'> = {
  id: 'england.complaints.form-of-allegation',
  title: { en: 'An allegation is a written allegation' },
  authority: 'statute',
  history: [{ ...act, value: 'written', source: localismAct(28, 's. 28(9)') }],
};

export const independentPersonsView: Rule<'before-deciding-an-investigated-allegation'> = {
  id: 'england.complaints.independent-person-view',
  title: { en: "When an independent person's view must be sought and taken into account" },
  authority: 'statute',
  history: [
    {
      ...act,
      value: 'before-deciding-an-investigated-allegation',
      source: localismAct(28, 's. 28(7)(a)'),
      note: 'It may be sought at other stages.',
    },
  ],
};

export const yearsOutOfOffice: Rule<number> = {
  id: 'england.complaints.independent-person.years-out-of-office',
  title: { en: 'Years before appointment without having been a member, co-opted member or officer' },
  authority: 'statute',
  unit: 'years',
  history: [{ ...act, value: 5, source: localismAct(28, 's. 28(8)') }],
};

export const independentPersonsAppointment: Rule<readonly string[]> = {
  id: 'england.complaints.independent-person.appointment',
  title: { en: 'What an appointment as independent person needs' },
  authority: 'statute',
  history: [
    {
      ...act,
      value: ['vacancy-advertised', 'application-made', 'approved-by-majority-of-members'],
      source: localismAct(28, 's. 28(8)'),
    },
  ],
};

export const independentPersonsCloseness: Rule<'no-relative-or-close-friend'> = {
  id: 'england.complaints.independent-person.closeness',
  title: { en: 'An independent person is no relative or close friend of a member or officer' },
  authority: 'statute',
  history: [
    {
      ...act,
      value: 'no-relative-or-close-friend',
      source: localismAct(28, 's. 28(8)'),
      note: 'Relative is defined in s. 28(10).',
    },
  ],
};

export const breachActedOn: Rule<'may-have-regard'> = {
  id: 'england.complaints.action-on-a-breach',
  title: {
    en: 'After a failure to comply, found with or without an investigation, the authority may act or not',
  },
  authority: 'statute',
  history: [{ ...act, value: 'may-have-regard', source: localismAct(28, 's. 28(11)') }],
};

export const arrangements: Rule<readonly string[]> = {
  id: 'england.complaints.arrangements',
  title: { en: 'What a principal authority has arrangements for, for itself and its parishes' },
  authority: 'statute',
  history: [{ ...act, value: ['investigate', 'decide'], source: localismAct(28, 's. 28(6) and (9)') }],
};

export const appealPeriod: Rule<number> = {
  id: 'wales.complaints.appeal-period',
  title: { en: "Days, after notice of a standards committee's determination, to appeal or ask permission" },
  authority: 'statute',
  unit: 'days',
  history: [
    {
      from: welshCodeInForce,
      value: 21,
      source: welshFunctions('reg. 10'),
      confidence: 'seen',
      checked: null,
      note: 'The day from which the Regulations applied was not read: it is held from the start of the model code.',
    },
  ],
};

export const appealForm: Rule<'as-of-right' | 'by-permission'> = {
  id: 'wales.complaints.appeal-form',
  title: { en: "How an appeal from a standards committee's determination is brought" },
  authority: 'statute',
  history: [
    {
      from: welshCodeInForce,
      value: 'as-of-right',
      source: welshFunctions('reg. 10', 'as made'),
      confidence: 'seen',
      checked: null,
    },
    {
      from: welshAmendments2016,
      value: 'by-permission',
      source: welshFunctions('reg. 10', 'as amended by SI 2016/85'),
      confidence: 'seen',
      checked: null,
    },
  ],
};

export const permissionPeriod: Rule<number> = {
  id: 'wales.complaints.permission-period',
  title: {
    en: 'Days, after receipt, in which the President decides an application for permission to appeal',
  },
  authority: 'statute',
  unit: 'days',
  history: [
    {
      from: welshAmendments2016,
      value: 21,
      source: welshFunctions('reg. 10', 'as amended by SI 2016/85'),
      confidence: 'seen',
      checked: null,
      note: 'Where further information was asked for, 14 days after the time for giving it.',
    },
  ],
};

export const suspensionStart: Rule<readonly ('time-for-appeal' | 'appeal' | 'reconsideration')[]> = {
  id: 'wales.sanctions.suspension.start',
  title: {
    en: 'A suspension by a standards committee starts on the day after the last of these has ended',
  },
  authority: 'statute',
  history: [
    {
      from: welshCodeInForce,
      value: ['time-for-appeal', 'appeal', 'reconsideration'],
      source: welshFunctions('reg. 8(6)'),
      confidence: 'seen',
      checked: null,
      note: 'The day from which the Regulations applied was not read.',
    },
  ],
};

export const furtherDetermination: Rule<'opens-no-new-time'> = {
  id: 'wales.sanctions.suspension.further-determination',
  title: {
    en: 'Notice of a further determination, after an appeal, is taken to open no new time for appeal',
  },
  authority: 'statute',
  history: [
    {
      from: welshCodeInForce,
      value: 'opens-no-new-time',
      source: welshFunctions('regs 8(6) and 10'),
      confidence: 'inferred',
      checked: null,
      note: 'No text that was read says so. The time for appeal is counted from notice of the first determination.',
    },
  ],
};

export const refusedPermission: Rule<'ends-the-appeal'> = {
  id: 'wales.sanctions.suspension.refused-permission',
  title: {
    en: 'A refusal of permission to appeal is taken to end the appeal, for the start of a suspension',
  },
  authority: 'statute',
  history: [
    {
      from: welshAmendments2016,
      value: 'ends-the-appeal',
      source: welshFunctions('regs 8(6) and 10', 'as amended by SI 2016/85'),
      confidence: 'inferred',
      checked: null,
      note: 'No text that was read says which day it is.',
    },
  ],
};

export const suspensionMonths: Rule<'beginning-with-first-day'> = {
  id: 'wales.sanctions.suspension.months',
  title: { en: 'The months of a suspension are calendar months that begin with its first day' },
  authority: 'statute',
  history: [
    {
      from: welshCodeInForce,
      value: 'beginning-with-first-day',
      source: welshFunctions('regs 7 to 9'),
      confidence: 'inferred',
      checked: null,
      note: 'No text that was read says how they are counted.',
    },
  ],
};

export const standardOfProof: Rule<'balance-of-probabilities'> = {
  id: 'england-and-wales.complaints.standard-of-proof',
  title: { en: 'Standard of proof for a breach of the code' },
  authority: 'statute',
  history: [
    {
      from: '2015-01-01',
      value: 'balance-of-probabilities',
      source: { instrument: '[2014] EWHC 1504 (Admin)' },
      confidence: 'part',
      checked: null,
      note: 'A judgment of 2014, read through a report of it; its day was not read, so it is held from the year after.',
    },
  ],
};

export const exemptInformation: Rule<readonly string[]> = {
  id: 'england.complaints.exempt-information',
  title: { en: 'Descriptions of exempt information that papers about a complaint usually come under' },
  authority: 'statute',
  history: [
    {
      from: actCommenced,
      value: ['1', '2'],
      source: { instrument: 'Local Government Act 1972', provision: 'Schedule 12A, paragraphs 1 and 2' },
      confidence: 'unverified',
      checked: null,
      note: 'Some councils add paragraph 10; whether the public interest outweighs it is judged each time.',
    },
  ],
};
