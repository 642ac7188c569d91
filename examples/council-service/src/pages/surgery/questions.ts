import { harmedLabels } from '@lga/risk-assessment/render';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { hazardSections } from './hazard-questions.js';
import { libraryOf } from './library.js';
import type { Chosen } from './schemes.js';

type Choices = readonly (readonly [string, ReturnType<typeof both>])[];

const needs: Choices = [
  ['venue-access', both('access to the venue', 'mynediad i’r lleoliad')],
  ['hearing', both('hearing', 'clyw')],
  ['sight', both('sight', 'golwg')],
  ['mobility', both('mobility', 'symudedd')],
  ['caring-duties', both('caring duties', 'dyletswyddau gofalu')],
  ['pregnancy', both('pregnancy', 'beichiogrwydd')],
  ['language', both('language', 'iaith')],
];

const answers: Choices = [
  ['yes', both('Yes', 'Ie')],
  ['no', both('No', 'Na')],
  ['unknown', both('Not known', 'Ddim yn hysbys')],
  ['prefer-not-to-say', both('Prefer not to say', 'Gwell gennyf beidio')],
];

const about: Section = {
  heading: both('What is assessed', 'Yr hyn a asesir'),
  inColumns: true,
  questions: [
    {
      name: 'on',
      as: 'day',
      label: both('Day of the assessment', 'Diwrnod yr asesiad'),
      hint: both(
        'For example 2026-03-02: year, month, day.',
        'Er enghraifft 2026-03-02: blwyddyn, mis, diwrnod.',
      ),
      wanted: both('Enter a day, such as 2026-03-02', 'Rhowch ddiwrnod, megis 2026-03-02'),
    },
    {
      name: 'by',
      as: 'text',
      label: both('Who assesses', 'Pwy sy’n asesu'),
      hint: both(
        'By office, such as: safety officer. No name is needed.',
        'Yn ôl swydd, megis: swyddog diogelwch. Nid oes angen enw.',
      ),
      wanted: both('Say who assesses', 'Dywedwch pwy sy’n asesu'),
    },
    {
      name: 'venue',
      as: 'text',
      label: both('Where', 'Ble'),
      hint: both(
        'What the place is called, such as: library hall. You can leave it empty.',
        'Enw’r lle, megis: neuadd y llyfrgell. Gallwch ei adael yn wag.',
      ),
    },
    {
      name: 'harmed',
      as: 'ticks',
      label: both('Who may be harmed', 'Pwy allai gael niwed'),
      choices: Object.entries(harmedLabels),
    },
    {
      name: 'needs',
      as: 'ticks',
      label: both('Needs that measures have to fit', 'Anghenion y mae’n rhaid i fesurau eu diwallu'),
      hint: both(
        'They change which measure fits, never a band.',
        'Maent yn newid pa fesur sy’n addas, byth fand.',
      ),
      choices: needs,
    },
  ],
};

const bandsOf = ({ scheme }: Chosen): Choices =>
  scheme.bands.map(({ id, word }) => [id, word] as const) as Choices;

const said = (bands: Choices): Choices => [['', both('Not said', 'Heb ei ddweud')], ...bands];

const threeWords: Choices = [
  ['low', both('Low', 'Isel')],
  ['medium', both('Medium', 'Canolig')],
  ['high', both('High', 'Uchel')],
];

const stated: Section = {
  heading: both('Effect, and help that is needed', 'Effaith, a’r cymorth sydd ei angen'),
  inColumns: true,
  questions: [
    {
      name: 'impact',
      as: 'select',
      label: both('What it does to the councillor', 'Yr hyn y mae’n ei wneud i’r cynghorydd'),
      hint: both(
        'In the councillor’s own view. It changes no rating.',
        'Ym marn y cynghorydd ei hun. Nid yw’n newid unrhyw raddiad.',
      ),
      choices: said(threeWords),
    },
    {
      name: 'support',
      as: 'select',
      label: both('How much help is needed', 'Faint o gymorth sydd ei angen'),
      hint: both(
        'Whatever the threat: a low threat lowers no support.',
        'Beth bynnag fo’r bygythiad: nid yw bygythiad isel yn gostwng unrhyw gymorth.',
      ),
      choices: said(threeWords),
    },
  ],
};

const start: Question = {
  name: 'start',
  as: 'radios',
  label: both('Does it go ahead?', 'A yw’n mynd yn ei flaen?'),
  hint: both('A person decides, never this page.', 'Person sy’n penderfynu, byth y dudalen hon.'),
  choices: [
    ['yes', both('It starts', 'Mae’n dechrau')],
    ['no', both('It does not start', 'Nid yw’n dechrau')],
    ['open', both('Not decided yet', 'Heb ei benderfynu eto')],
  ],
};

const decidedAndReviewed: readonly Question[] = [
  {
    name: 'decided-by',
    as: 'text',
    label: both('Who decided, by office', 'Pwy benderfynodd, yn ôl swydd'),
  },
  {
    name: 'decision-reason',
    as: 'text',
    label: both('Why, where it differs from the proposal', 'Pam, lle mae’n wahanol i’r cynnig'),
  },
  {
    name: 'review',
    as: 'day',
    label: both('Last day before a review', 'Diwrnod olaf cyn adolygiad'),
    hint: both('Or say below why there is none.', 'Neu dywedwch isod pam nad oes un.'),
  },
  { name: 'no-review', as: 'text', label: both('Why there is no review', 'Pam nad oes adolygiad') },
];

const decision = (chosen: Chosen): Section => ({
  heading: both('Decision and review', 'Penderfyniad ac adolygiad'),
  inColumns: true,
  questions: [
    start,
    {
      name: 'band',
      as: 'select',
      label: both('Which band was decided for the threat', 'Pa fand a benderfynwyd ar gyfer y bygythiad'),
      choices: [['', both('Not decided yet', 'Heb ei benderfynu eto')], ...bandsOf(chosen)],
    },
    ...decidedAndReviewed,
  ],
});

const inPlace = ({ template }: Chosen): Section => ({
  heading: both('Measures that are in place', 'Mesurau sydd ar waith'),
  questions: [
    {
      name: 'controls',
      as: 'ticks',
      label: both('From the library, for this activity', 'O’r llyfrgell, ar gyfer y gweithgaredd hwn'),
      hint: both(
        'Tick only what somebody has confirmed.',
        'Ticiwch dim ond yr hyn y mae rhywun wedi’i gadarnhau.',
      ),
      choices: libraryOf(template).map(({ id, title }) => [id, title] as const),
    },
  ],
});

const ofTemplate = ({ template }: Chosen): Section => ({
  heading: both('Questions of the template', 'Cwestiynau’r templed'),
  inColumns: true,
  questions: template.questions.map(({ id, asks }) => ({
    name: `answer-${id}`,
    as: 'radios',
    label: asks,
    choices: answers,
  })),
});

/** The questions of an assessment by a template and a scheme. */
export function surgerySections(chosen: Chosen): readonly Section[] {
  return [about, ofTemplate(chosen), inPlace(chosen), ...hazardSections(chosen), stated, decision(chosen)];
}
