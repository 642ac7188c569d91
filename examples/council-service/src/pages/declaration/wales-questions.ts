import { type Section, type Texts, toBeAnswered } from '../questions.js';
import { both } from '../view.js';
import { judged, yesOrNo } from './answers.js';

const interestNames = [
  'on',
  'subject',
  'holder',
  'description',
  'touches',
  'prejudice',
  'disclosed',
] as const;
const exemptionNames = ['exemption', 'exemption-met', 'approval'] as const;
const meetingNames = ['public', 'in-writing', 'attendance', 'own-decision', 'present'] as const;
const dispensationNames = ['dispensation', 'lifts', 'stated', 'notified', 'from', 'to'] as const;
export type WalesField =
  | (typeof interestNames)[number]
  | (typeof exemptionNames)[number]
  | (typeof meetingNames)[number]
  | (typeof dispensationNames)[number];
export type WalesTexts = Texts<WalesField>;
type Part = Section<WalesField>;

const theInterest: Part = {
  heading: both('The interest', 'Y buddiant'),
  inColumns: true,
  questions: [
    {
      name: 'on',
      as: 'day',
      label: both('Day of the meeting', 'Diwrnod y cyfarfod'),
      hint: both(
        'For example 2026-01-15: year, month, day.',
        'Er enghraifft 2026-01-15: blwyddyn, mis, diwrnod.',
      ),
      wanted: both('Enter a day, such as 2026-01-15', 'Rhowch ddiwrnod, megis 2026-01-15'),
    },
    {
      name: 'subject',
      as: 'select',
      label: both('What is the interest?', 'Beth yw’r buddiant?'),
      hint: both(
        'Of paragraph 10(2) of the code: (a) what is listed there, (b) until 2016 a conflict with the ward, (c) well-being or financial position.',
        'O baragraff 10(2) o’r cod: (a) yr hyn a restrir yno, (b) tan 2016 gwrthdaro â’r ward, (c) llesiant neu sefyllfa ariannol.',
      ),
      choices: [
        ['employment-or-business', both('Employment or business', 'Cyflogaeth neu fusnes')],
        [
          'employer-firm-or-directorship',
          both('Employer, firm or directorship', 'Cyflogwr, ffyrm neu gyfarwyddiaeth'),
        ],
        [
          'payer-of-expenses',
          both(
            'Somebody who paid election or other expenses',
            'Rhywun a dalodd dreuliau etholiad neu dreuliau eraill',
          ),
        ],
        ['securities', both('Securities', 'Gwarannau')],
        ['contract-with-authority', both('Contract with the authority', 'Contract â’r awdurdod')],
        ['land', both('Land', 'Tir')],
        ['council-land-let', both('Land of the council that is let', 'Tir y cyngor sydd wedi’i osod')],
        [
          'appointed-body',
          both('Body to which the authority appointed', 'Corff y penododd yr awdurdod iddo'),
        ],
        [
          'membership-or-control',
          both('Membership or control of a body', 'Aelodaeth o gorff, neu reolaeth arno'),
        ],
        ['licence', both('Licence', 'Trwydded')],
        [
          'wellbeing-or-financial-position',
          both('Well-being or financial position', 'Llesiant neu sefyllfa ariannol'),
        ],
        [
          'ward-conflict',
          both('Conflict with the ward (until 31 March 2016)', 'Gwrthdaro â’r ward (tan 31 Mawrth 2016)'),
        ],
      ],
      wanted: both('Choose what the interest is', 'Dewiswch beth yw’r buddiant'),
    },
    {
      name: 'holder',
      as: 'select',
      label: both('Whose is it?', 'Pwy biau’r buddiant?'),
      choices: [
        ['member', both('The member’s own', 'Yr aelod ei hun')],
        ['lives-with-member', both('Of somebody who lives with the member', 'Rhywun sy’n byw gyda’r aelod')],
        [
          'close-personal-association',
          both(
            'Of somebody in close personal association',
            'Rhywun y mae gan yr aelod gysylltiad personol agos ag ef',
          ),
        ],
        [
          'their-body',
          both('Of an employer, firm or body of those people', 'Cyflogwr, ffyrm neu gorff y bobl hynny'),
        ],
      ],
      wanted: both('Choose whose the interest is', 'Dewiswch bwy biau’r buddiant'),
    },
    {
      name: 'description',
      as: 'radios',
      label: both(
        'Has a person settled that it is of the description?',
        'A yw person wedi setlo ei fod o’r disgrifiad?',
      ),
      choices: judged,
    },
    {
      name: 'touches',
      as: 'radios',
      label: both('Does the business touch it?', 'A yw’r busnes yn cyffwrdd ag ef?'),
      hint: both(
        'Under (a) it relates to it or is likely to affect it; under (c) a decision might reasonably be regarded as affecting it more than the majority of people of the ward.',
        'O dan (a) mae’n ymwneud ag ef neu’n debygol o effeithio arno; o dan (c) gellid yn rhesymol ystyried bod penderfyniad yn effeithio arno’n fwy na mwyafrif pobl y ward.',
      ),
      choices: judged,
    },
    {
      name: 'prejudice',
      as: 'radios',
      label: both(
        'Would a member of the public who knew the facts think it so significant that it is likely to prejudice judgement?',
        'A fyddai aelod o’r cyhoedd a wyddai’r ffeithiau yn meddwl ei fod mor arwyddocaol ei fod yn debygol o ragfarnu barn?',
      ),
      choices: judged,
    },
    {
      name: 'disclosed',
      as: 'radios',
      label: both(
        'Was written notice of it given since the last election?',
        'A roddwyd hysbysiad ysgrifenedig ohono ers yr etholiad diwethaf?',
      ),
      choices: judged,
    },
  ],
};

const theExemption: Part = {
  heading: both('An exemption of paragraph 12(2)', 'Esemptiad ym mharagraff 12(2)'),
  inColumns: true,
  questions: [
    {
      name: 'exemption',
      as: 'select',
      label: both('Which is relied on?', 'Pa un y dibynnir arno?'),
      choices: [
        ['none', both('None', 'Dim un')],
        [
          '12(2)(a)(i)',
          both(
            '(a)(i) another relevant authority of which the member is a member',
            '(a)(i) awdurdod perthnasol arall y mae’r aelod yn aelod ohono',
          ),
        ],
        [
          '12(2)(a)(ii)',
          both(
            '(a)(ii) a public body that the member controls or manages',
            '(a)(ii) corff cyhoeddus y mae’r aelod yn ei reoli',
          ),
        ],
        [
          '12(2)(a)(iii)',
          both(
            '(a)(iii) a body to which the authority appointed the member',
            '(a)(iii) corff y penododd yr awdurdod yr aelod iddo',
          ),
        ],
        ['12(2)(a)(iv)', both('(a)(iv) a school governor', '(a)(iv) llywodraethwr ysgol')],
        ['12(2)(a)(v)', both('(a)(v) a member of a local health board', '(a)(v) aelod o fwrdd iechyd lleol')],
        ['12(2)(b)(i)', both('(b)(i) a tenant or lessee', '(b)(i) tenant neu lesddeiliad')],
        ['12(2)(b)(ii)', both('(b)(ii) school meals or transport', '(b)(ii) prydau ysgol neu gludiant')],
        ['12(2)(b)(iii)', both('(b)(iii) statutory sick pay', '(b)(iii) tâl salwch statudol')],
        [
          '12(2)(b)(iv)',
          both('(b)(iv) allowances and pensions of members', '(b)(iv) lwfansau a phensiynau aelodau'),
        ],
        [
          '12(2)(c)',
          both('(c) grants of a community council up to £500', '(c) grantiau cyngor cymuned hyd at £500'),
        ],
      ],
    },
    {
      name: 'exemption-met',
      as: 'radios',
      label: both('Are its conditions met?', 'A yw ei amodau wedi’u bodloni?'),
      choices: judged,
    },
    {
      name: 'approval',
      as: 'radios',
      label: both(
        'Is the business to determine an approval, consent, licence, permission or registration?',
        'Ai penderfynu ar gymeradwyaeth, cydsyniad, trwydded, caniatâd neu gofrestriad yw’r busnes?',
      ),
      choices: judged,
    },
  ],
};

const theMeeting: Part = {
  heading: both('The meeting', 'Y cyfarfod'),
  inColumns: true,
  questions: [
    {
      name: 'public',
      as: 'radios',
      label: both('May the public make representations?', 'A gaiff y cyhoedd gyflwyno sylwadau?'),
      choices: judged,
    },
    {
      name: 'in-writing',
      as: 'radios',
      label: both(
        'Do written representations follow the authority’s procedure?',
        'A yw sylwadau ysgrifenedig yn dilyn gweithdrefn yr awdurdod?',
      ),
      choices: judged,
    },
    {
      name: 'attendance',
      as: 'radios',
      label: both(
        'Does a scrutiny committee require the member to attend?',
        'A yw pwyllgor craffu yn ei gwneud yn ofynnol i’r aelod fod yn bresennol?',
      ),
      choices: yesOrNo,
      wanted: toBeAnswered,
    },
    {
      name: 'own-decision',
      as: 'radios',
      label: both(
        'Is a decision of a body scrutinised of which the member was then a member?',
        'A graffir ar benderfyniad corff yr oedd yr aelod yn aelod ohono bryd hynny?',
      ),
      choices: judged,
    },
    {
      name: 'present',
      as: 'radios',
      label: both('Was the member present when it was made?', 'A oedd yr aelod yn bresennol pan y’i gwnaed?'),
      choices: judged,
    },
  ],
};

const theDispensation: Part = {
  heading: both('A dispensation of the standards committee', 'Gollyngiad gan y pwyllgor safonau'),
  inColumns: true,
  questions: [
    {
      name: 'dispensation',
      as: 'radios',
      label: both('Has the member one for this?', 'A oes gan yr aelod un ar gyfer hyn?'),
      choices: yesOrNo,
      wanted: toBeAnswered,
    },
    {
      name: 'lifts',
      as: 'ticks',
      label: both('What it allows', 'Yr hyn y mae’n ei ganiatáu'),
      choices: [
        ['speak', both('to speak', 'siarad')],
        ['vote', both('to vote', 'pleidleisio')],
        ['stay', both('to stay', 'aros')],
        [
          'executive-functions',
          both('to exercise executive functions', 'arfer swyddogaethau gweithrediaeth'),
        ],
        ['influence', both('to seek to influence', 'ceisio dylanwadu')],
      ],
    },
    {
      name: 'stated',
      as: 'radios',
      label: both(
        'Does the member state at the meeting that it is relied on?',
        'A yw’r aelod yn datgan yn y cyfarfod y dibynnir arno?',
      ),
      choices: judged,
    },
    {
      name: 'notified',
      as: 'radios',
      label: both('Was it notified in writing?', 'A hysbyswyd ef yn ysgrifenedig?'),
      choices: judged,
    },
    { name: 'from', as: 'day', label: both('Its first day', 'Ei ddiwrnod cyntaf') },
    {
      name: 'to',
      as: 'day',
      label: both('Its last day, if it states one', 'Ei ddiwrnod olaf, os yw’n nodi un'),
    },
  ],
};

export const walesSections: readonly Part[] = [theInterest, theExemption, theMeeting, theDispensation];
