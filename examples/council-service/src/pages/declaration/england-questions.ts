import { subjectLabels } from '@lga/code-of-conduct/labels';
import type { Interest } from '@lga/code-of-conduct/schema';
import type { Text } from '@lga/rules';
import { type Section, type Texts, toBeAnswered } from '../questions.js';
import { both } from '../view.js';
import { judged, yesOrNo } from './answers.js';

const interestNames = [
  'where',
  'on',
  'subject',
  'holder',
  'aware',
  'home',
  'description',
  'registration',
  'sensitive',
] as const;
const itemNames = [
  'relation',
  'in-matter',
  'of-body',
  'more-than-most',
  'reasonable-person',
  'kind',
  'public',
  'tax',
] as const;
const codeNames = ['wording', 'alone', 'stay', 'own-home', 'employer', 'standing-orders'] as const;
const otherNames = [
  'dispensation',
  'written',
  'own-authority',
  'grounds',
  'lifts',
  'from',
  'to',
  'arrears',
  'earlier-view',
] as const;
export type EnglandField =
  | (typeof interestNames)[number]
  | (typeof itemNames)[number]
  | (typeof codeNames)[number]
  | (typeof otherNames)[number];
export type EnglandTexts = Texts<EnglandField>;
type Part = Section<EnglandField>;

const subjects = Object.entries(subjectLabels) as [Interest['subject'], Text][];

const theInterest: Part = {
  heading: both('The interest', 'Y buddiant'),
  inColumns: true,
  questions: [
    {
      name: 'where',
      as: 'radios',
      label: both('How is the matter decided?', 'Sut y penderfynir y mater?'),
      choices: [
        ['meeting', both('At a meeting', 'Mewn cyfarfod')],
        ['alone', both('By the member alone', 'Gan yr aelod yn unig')],
      ],
      wanted: both('Say how the matter is decided', 'Dywedwch sut y penderfynir y mater'),
    },
    {
      name: 'on',
      as: 'day',
      label: both('On which day', 'Ar ba ddiwrnod'),
      hint: both(
        'Of the meeting; for a member who decides alone, when the member became aware of the interest. For example 2026-01-15.',
        'Y cyfarfod; i aelod sy’n penderfynu’n unig, pan ddaeth yr aelod yn ymwybodol o’r buddiant. Er enghraifft 2026-01-15.',
      ),
      wanted: both('Enter a day, such as 2026-01-15', 'Rhowch ddiwrnod, megis 2026-01-15'),
    },
    {
      name: 'subject',
      as: 'select',
      label: both('What is the interest?', 'Beth yw’r buddiant?'),
      choices: subjects,
      wanted: both('Choose what the interest is', 'Dewiswch beth yw’r buddiant'),
    },
    {
      name: 'holder',
      as: 'select',
      label: both('Whose is it?', 'Pwy biau’r buddiant?'),
      choices: [
        ['member', both('The member’s own', 'Yr aelod ei hun')],
        [
          'partner',
          both(
            'A partner’s: spouse, civil partner, or lived with as such',
            'Partner: priod, partner sifil, neu un y mae’n byw ag ef felly',
          ),
        ],
        ['relative', both('A relative’s', 'Perthynas')],
        ['close-associate', both('A close associate’s', 'Cydymaith agos')],
        [
          'perhaps-close-associate',
          both('Perhaps a close associate’s: not judged yet', 'Cydymaith agos efallai: heb ei farnu eto'),
        ],
      ],
      wanted: both('Choose whose the interest is', 'Dewiswch bwy biau’r buddiant'),
    },
    {
      name: 'aware',
      as: 'radios',
      label: both(
        'If a partner’s: is the member aware of it?',
        'Os partner: a yw’r aelod yn ymwybodol ohono?',
      ),
      choices: judged,
    },
    {
      name: 'home',
      as: 'radios',
      label: both('If land: is it the member’s own home?', 'Os tir: ai cartref yr aelod ei hun ydyw?'),
      choices: judged,
    },
    {
      name: 'description',
      as: 'radios',
      label: both(
        'Has a person settled that it is of the description in law?',
        'A yw person wedi setlo ei fod o’r disgrifiad yn y gyfraith?',
      ),
      hint: both(
        'If nobody has, the result asks what has to be known.',
        'Os nad oes neb, mae’r canlyniad yn gofyn beth sydd angen ei wybod.',
      ),
      choices: judged,
    },
    {
      name: 'registration',
      as: 'select',
      label: both('Is it in the register?', 'A yw yn y gofrestr?'),
      choices: [
        ['undetermined', both('Not known', 'Ddim yn hysbys')],
        ['entered', both('Yes, it is entered', 'Ydy, mae wedi’i gofnodi')],
        ['pending', both('Notified, not entered yet', 'Hysbyswyd, heb ei gofnodi eto')],
        ['not-entered', both('No', 'Nac ydy')],
      ],
    },
    {
      name: 'sensitive',
      as: 'select',
      label: both('Is it sensitive?', 'A yw’n sensitif?'),
      hint: both(
        'That disclosure could lead to violence or intimidation: both people have to consider so.',
        'Y gallai datgelu arwain at drais neu fygythiad: rhaid i’r ddau berson ystyried hynny.',
      ),
      choices: [
        ['no', both('No', 'Nac ydy')],
        [
          'member',
          both(
            'The member considers so; the monitoring officer has not said',
            'Mae’r aelod yn ystyried hynny; nid yw’r swyddog monitro wedi dweud',
          ),
        ],
        [
          'both',
          both(
            'The member and the monitoring officer consider so',
            'Mae’r aelod a’r swyddog monitro yn ystyried hynny',
          ),
        ],
      ],
    },
  ],
};

const theItem: Part = {
  heading: both('The item of business', 'Yr eitem fusnes'),
  inColumns: true,
  questions: [
    {
      name: 'relation',
      as: 'radios',
      label: both('How does the item stand to the interest?', 'Sut mae’r eitem yn ymwneud â’r buddiant?'),
      choices: [
        ['directly-relates', both('It directly relates to it', 'Mae’n ymwneud yn uniongyrchol ag ef')],
        ['affects', both('It affects it', 'Mae’n effeithio arno')],
        ['none', both('Neither', 'Dim un o’r ddau')],
        ['undetermined', both('Not judged yet', 'Heb ei farnu eto')],
      ],
      wanted: both(
        'Say how the item stands to the interest',
        'Dywedwch sut mae’r eitem yn ymwneud â’r buddiant',
      ),
    },
    {
      name: 'in-matter',
      as: 'radios',
      label: both(
        'The Act’s question: has the member the pecuniary interest in the matter?',
        'Cwestiwn y Ddeddf: a oes gan yr aelod y buddiant ariannol yn y mater?',
      ),
      choices: judged,
    },
    {
      name: 'of-body',
      as: 'radios',
      label: both(
        'If a body: does the item directly relate to its finances or well-being?',
        'Os corff: a yw’r eitem yn ymwneud yn uniongyrchol â’i gyllid neu ei lesiant?',
      ),
      choices: judged,
    },
    {
      name: 'more-than-most',
      as: 'radios',
      label: both(
        'Is the effect greater than on most people of the ward?',
        'A yw’r effaith yn fwy nag ar y rhan fwyaf o bobl y ward?',
      ),
      choices: judged,
    },
    {
      name: 'reasonable-person',
      as: 'radios',
      label: both(
        'Would a reasonable person who knew the facts think that it sways the member’s view of the public interest?',
        'A fyddai person rhesymol a wyddai’r ffeithiau yn meddwl ei fod yn dylanwadu ar farn yr aelod am fudd y cyhoedd?',
      ),
      choices: judged,
    },
    {
      name: 'kind',
      as: 'select',
      label: both('What kind of business is it?', 'Pa fath o fusnes ydyw?'),
      choices: [
        ['ordinary', both('Ordinary', 'Cyffredin')],
        [
          'council-tax-or-precept',
          both('Setting council tax or a precept', 'Pennu’r dreth gyngor neu braesept'),
        ],
        [
          'application-by-employer',
          both('An application by the member’s employer', 'Cais gan gyflogwr yr aelod'),
        ],
        ['granting-a-dispensation', both('Granting a dispensation', 'Rhoi goddefeb')],
      ],
    },
    {
      name: 'public',
      as: 'radios',
      label: both('May the public speak on it?', 'A gaiff y cyhoedd siarad arno?'),
      choices: judged,
    },
    {
      name: 'tax',
      as: 'radios',
      label: both(
        'Is it council tax business: its calculation, what might affect it, or its collection?',
        'Ai busnes y dreth gyngor ydyw: ei chyfrifo, yr hyn a allai effeithio arni, neu ei chasglu?',
      ),
      choices: judged,
    },
  ],
};

const theCode: Part = {
  heading: both('What the council adopted', 'Yr hyn a fabwysiadodd y cyngor'),
  inColumns: true,
  questions: [
    {
      name: 'wording',
      as: 'radios',
      label: both(
        'Which wording of Appendix B of the Model Code?',
        'Pa eiriad o Atodiad B y Cod Enghreifftiol?',
      ),
      choices: [
        ['earlier', both('The earlier', 'Y cynharaf')],
        ['later', both('The later', 'Y diweddaraf')],
      ],
      wanted: toBeAnswered,
    },
    {
      name: 'alone',
      as: 'radios',
      label: both(
        'Are its paragraphs on deciding alone adopted?',
        'A fabwysiadwyd ei baragraffau ar benderfynu’n unig?',
      ),
      choices: yesOrNo,
      wanted: toBeAnswered,
    },
    {
      name: 'stay',
      as: 'radios',
      label: both(
        'May a member stay who is dispensed to speak and vote?',
        'A gaiff aelod aros sydd â goddefeb i siarad a phleidleisio?',
      ),
      choices: judged,
    },
    {
      name: 'own-home',
      as: 'select',
      label: both(
        'A home-owner who sets council tax or a precept has',
        'Mae gan berchennog cartref sy’n pennu’r dreth gyngor neu braesept',
      ),
      hint: both('It is contested.', 'Mae’n destun dadl.'),
      choices: [
        ['undetermined', both('not settled', 'heb ei setlo')],
        ['no-interest-in-matter', both('no interest in the matter', 'dim buddiant yn y mater')],
        ['interest-in-matter', both('an interest in the matter', 'fuddiant yn y mater')],
      ],
    },
    {
      name: 'employer',
      as: 'select',
      label: both('An application by the employer', 'Cais gan y cyflogwr'),
      hint: both('It is contested.', 'Mae’n destun dadl.'),
      choices: [
        ['judge-each', both('is judged each time', 'caiff ei farnu bob tro')],
        [
          'employment-interest',
          both('counts as the interest in employment', 'yn cyfrif fel y buddiant mewn cyflogaeth'),
        ],
      ],
      wanted: toBeAnswered,
    },
    {
      name: 'standing-orders',
      as: 'radios',
      label: both(
        'Do standing orders exclude a member with a disclosable pecuniary interest?',
        'A yw rheolau sefydlog yn gwahardd aelod â buddiant ariannol datgeladwy?',
      ),
      choices: judged,
    },
  ],
};

const theRest: Part = {
  heading: both('Dispensation, and what else bears on it', 'Goddefeb, a’r hyn arall sy’n berthnasol'),
  inColumns: true,
  questions: [
    {
      name: 'dispensation',
      as: 'select',
      label: both('Has the member a dispensation for this?', 'A oes gan yr aelod oddefeb ar gyfer hyn?'),
      choices: [
        ['none', both('No', 'Nac oes')],
        [
          'section-33',
          both(
            'Yes, under section 33 of the Localism Act 2011',
            'Oes, o dan adran 33 o Ddeddf Lleoliaeth 2011',
          ),
        ],
        ['local-code', both('Yes, under the council’s own code', 'Oes, o dan god y cyngor ei hun')],
      ],
    },
    {
      name: 'written',
      as: 'radios',
      label: both('Was it asked for in writing?', 'A ofynnwyd amdani yn ysgrifenedig?'),
      choices: yesOrNo,
    },
    {
      name: 'own-authority',
      as: 'radios',
      label: both('Did the member’s own authority grant it?', 'Ai awdurdod yr aelod ei hun a’i rhoddodd?'),
      choices: yesOrNo,
    },
    {
      name: 'grounds',
      as: 'ticks',
      label: both('On which grounds of section 33(2)', 'Ar ba seiliau yn adran 33(2)'),
      choices: [
        ['a', both('(a) business would be impeded', '(a) byddai busnes yn cael ei lesteirio')],
        [
          'b',
          both('(b) political balance would be upset', '(b) byddai cydbwysedd gwleidyddol yn cael ei amharu'),
        ],
        ['c', both('(c) interests of people in the area', '(c) buddiannau pobl yn yr ardal')],
        [
          'd',
          both(
            '(d) no member of the executive could act',
            '(d) ni allai unrhyw aelod o’r weithrediaeth weithredu',
          ),
        ],
        ['e', both('(e) otherwise appropriate', '(e) yn briodol fel arall')],
      ],
    },
    {
      name: 'lifts',
      as: 'ticks',
      label: both('What it lifts', 'Yr hyn y mae’n ei godi'),
      choices: [
        ['discuss', both('the bar on discussion', 'y gwaharddiad ar drafod')],
        ['vote', both('the bar on voting', 'y gwaharddiad ar bleidleisio')],
        ['stay', both('the duty to leave', 'y ddyletswydd i adael')],
      ],
    },
    { name: 'from', as: 'day', label: both('Its first day', 'Ei diwrnod cyntaf') },
    { name: 'to', as: 'day', label: both('Its last day', 'Ei diwrnod olaf') },
    {
      name: 'arrears',
      as: 'radios',
      label: both(
        'Has council tax that the member has to pay been unpaid for two months?',
        'A yw’r dreth gyngor y mae’n rhaid i’r aelod ei thalu heb ei thalu ers deufis?',
      ),
      choices: judged,
    },
    {
      name: 'earlier-view',
      as: 'radios',
      label: both(
        'Has the member shown a view on the matter before?',
        'A yw’r aelod wedi dangos barn ar y mater o’r blaen?',
      ),
      choices: yesOrNo,
      wanted: toBeAnswered,
    },
  ],
};

export const englandSections: readonly Part[] = [theInterest, theItem, theCode, theRest];
