import { codeChoices } from '../code-labels.js';
import type { Section, Texts } from '../questions.js';
import { both } from '../view.js';

const names = [
  'danger',
  'words',
  'language',
  'country',
  'standing',
  'role',
  'began',
  'times',
  'channel',
  'setting',
  'police',
] as const;
export type ReportField = (typeof names)[number];
export type ReportTexts = Texts<ReportField>;

const answers = [
  ['yes', both('Yes', 'Oes / ydyw')],
  ['no', both('No', 'Nac oes / nac ydyw')],
  ['unknown', both('Not known', 'Ddim yn hysbys')],
] as const;

const bestFit = both('What fits best.', 'Yr hyn sy’n gweddu orau.');

const whatHappened: Section<ReportField> = {
  heading: both('What happened', 'Beth ddigwyddodd'),
  questions: [
    {
      name: 'danger',
      as: 'radios',
      label: both('Is anybody in danger now?', 'A oes unrhyw un mewn perygl nawr?'),
      hint: both('As far as you know.', 'Hyd y gwyddoch.'),
      choices: answers,
      wanted: both('Say whether anybody is in danger now', 'Dywedwch a oes unrhyw un mewn perygl nawr'),
    },
    {
      name: 'words',
      as: 'words',
      label: both('What happened?', 'Beth ddigwyddodd?'),
      hint: both(
        'In your own words. They are kept as you write them.',
        'Yn eich geiriau eich hun. Cânt eu cadw fel y byddwch yn eu hysgrifennu.',
      ),
      wanted: both(
        'Say what happened, in at most 20,000 characters',
        'Dywedwch beth ddigwyddodd, mewn 20,000 nod ar y mwyaf',
      ),
    },
    {
      name: 'language',
      as: 'radios',
      label: both('In which language did you write that?', 'Ym mha iaith yr ysgrifennoch hynny?'),
      choices: codeChoices('accountLanguage', ['en', 'cy', 'other']),
      wanted: both('Say in which language you wrote', 'Dywedwch ym mha iaith yr ysgrifennoch'),
    },
  ],
};

const whoAndWhere: Section<ReportField> = {
  heading: both('To whom, and where', 'I bwy, a ble'),
  questions: [
    {
      name: 'standing',
      as: 'radios',
      label: both('Did it happen to you?', 'Ai i chi y digwyddodd?'),
      choices: [
        ['target', both('Yes, to me', 'Ie, i mi')],
        ['witness', both('No, I saw or heard it', 'Na, gwelais neu clywais ef')],
        ['on-behalf', both('No, I report for the person', 'Na, rwy’n rhoi gwybod ar ran y person')],
        ['officer', both('No, I report it as an officer', 'Na, rwy’n rhoi gwybod fel swyddog')],
      ],
      wanted: both('Say whether it happened to you', 'Dywedwch ai i chi y digwyddodd'),
    },
    {
      name: 'role',
      as: 'select',
      label: both('The person to whom it happened is a', 'Mae’r person y digwyddodd iddo yn'),
      hint: bestFit,
      choices: codeChoices('targetRole', [
        'principal-councillor',
        'council-leader',
        'council-chair',
        'elected-mayor',
        'parish-councillor',
        'community-councillor',
        'candidate',
        'councillor-elect',
        'officer',
        'member-staff',
        'family-member',
        'unknown',
      ]),
      wanted: both(
        'Choose the role of the person to whom it happened',
        'Dewiswch rôl y person y digwyddodd iddo',
      ),
    },
    {
      name: 'country',
      as: 'radios',
      label: both('In which country?', 'Ym mha wlad?'),
      hint: both('The law and the police routes differ.', 'Mae’r gyfraith a llwybrau’r heddlu yn wahanol.'),
      choices: [
        ['England', both('England', 'Lloegr')],
        ['Wales', both('Wales', 'Cymru')],
      ],
      wanted: both('Say in which country it happened', 'Dywedwch ym mha wlad y digwyddodd'),
    },
    {
      name: 'setting',
      as: 'select',
      label: both('Where did it happen?', 'Ble y digwyddodd?'),
      hint: bestFit,
      choices: codeChoices('setting', [
        'unknown',
        'online',
        'home',
        'home-visit',
        'surgery',
        'meeting',
        'online-meeting',
        'council-building',
        'campaign',
        'street',
        'public-place',
        'travel',
        'workplace',
      ]),
    },
    {
      name: 'channel',
      as: 'select',
      label: both('How did it reach you?', 'Sut y cyrhaeddodd chi?'),
      hint: bestFit,
      choices: codeChoices('channel', [
        'unknown',
        'in-person',
        'phone',
        'email',
        'letter',
        'social-media',
        'website',
        'online-meeting',
        'leaflet',
        'object',
      ]),
    },
  ],
};

const whenAndWhom: Section<ReportField> = {
  heading: both('When, and who knows', 'Pryd, a phwy sy’n gwybod'),
  questions: [
    {
      name: 'began',
      as: 'day',
      label: both('On which day did it happen or begin?', 'Ar ba ddiwrnod y digwyddodd neu y dechreuodd?'),
      hint: both(
        'For example 2026-03-01. Leave it empty if you do not know.',
        'Er enghraifft 2026-03-01. Gadewch yn wag os nad ydych yn gwybod.',
      ),
    },
    {
      name: 'times',
      as: 'number',
      label: both('How many times?', 'Sawl gwaith?'),
      hint: both('Leave it empty if you do not know.', 'Gadewch yn wag os nad ydych yn gwybod.'),
    },
    {
      name: 'police',
      as: 'radios',
      label: both('Have the police been told?', 'A yw’r heddlu wedi cael gwybod?'),
      hint: both(
        'You may still tell them yourself: 101, or 999 in an emergency.',
        'Gallwch ddweud wrthynt eich hun o hyd: 101, neu 999 mewn argyfwng.',
      ),
      choices: answers,
      wanted: both('Say whether the police have been told', 'Dywedwch a yw’r heddlu wedi cael gwybod'),
    },
  ],
};

export const reportSections: readonly Section<ReportField>[] = [whatHappened, whoAndWhere, whenAndWhom];
