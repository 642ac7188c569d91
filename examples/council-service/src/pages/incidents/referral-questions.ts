import { allCodes } from '../code-labels.js';
import type { Section } from '../questions.js';
import { both } from '../view.js';
import { answers, codesOrNone, day, number, restrictedContact, select, words } from './choices.js';

const madeBy: Section = {
  heading: both('What the pack is made by', 'Yn ôl beth y gwneir y pecyn'),
  questions: [
    {
      ...day('lawOn', both('Day of the law that is sign-posted', 'Diwrnod y gyfraith y cyfeirir ati')),
      hint: both('The day on which it happened.', 'Y diwrnod y digwyddodd.'),
      wanted: both('Enter the day of the occasion', 'Rhowch ddiwrnod yr achlysur'),
    },
    restrictedContact,
    {
      ...number(
        'senders',
        both(
          'From how many senders acts are told of as of many',
          'O sawl anfonwr y sonnir am weithredoedd fel rhai llawer',
        ),
      ),
      wanted: both('Enter how many senders', 'Rhowch sawl anfonwr'),
    },
    {
      ...number('withinDays', both('Within how many days', 'O fewn sawl diwrnod')),
      wanted: both('Enter how many days', 'Rhowch sawl diwrnod'),
    },
  ],
};

const asRecorded = both('By target or actor, as recorded', 'Yn ôl targed neu weithredwr, fel y cofnodwyd');
const linked = allCodes('linkStatus').filter(([id]) => id === 'suggested' || id === 'confirmed');

const others: Section = {
  heading: both('Other reports that go with it', 'Adroddiadau eraill sy’n mynd gydag ef'),
  questions: [
    words(
      'others',
      both('Numbers of the other reports, a line each', 'Rhifau’r adroddiadau eraill, llinell yr un'),
      3,
    ),
    select('joined', both('How they are joined to this one', 'Sut y maent yn gysylltiedig â’r un hwn'), [
      ['', asRecorded],
      ...linked,
    ]),
  ],
};

const languages = [
  ['', both('Not asked', 'Heb ofyn')],
  ['en', both('English', 'Saesneg')],
  ['cy', both('Welsh', 'Cymraeg')],
] as const;

const contact: Section = {
  heading: both('How the councillor is reached', 'Sut y cysylltir â’r cynghorydd'),
  inColumns: true,
  questions: [
    select(
      'through',
      both('Through which role; never an address or a number', 'Trwy ba rôl; byth gyfeiriad na rhif'),
      codesOrNone('councilRole'),
    ),
    select(
      'outOfHours',
      both('Is there a contact outside office hours?', 'A oes cyswllt y tu allan i oriau swyddfa?'),
      answers,
    ),
    select(
      'directly',
      both(
        'Does the councillor agree that the police turn to them directly?',
        'A yw’r cynghorydd yn cytuno i’r heddlu droi ato neu ati’n uniongyrchol?',
      ),
      answers,
    ),
    select(
      'addressWithheld',
      both(
        'Is the home address kept off the public register?',
        'A gedwir y cyfeiriad cartref oddi ar y gofrestr gyhoeddus?',
      ),
      answers,
    ),
    select('language', both('Language of the councillor', 'Iaith y cynghorydd'), languages),
  ],
};

/** What a pack needs beside the records, as the API takes it; with each free text that may be allowed, by its place. */
export function referralSections(texts: ReadonlyMap<string, string>): readonly Section[] {
  const base = [madeBy, others, contact];
  return texts.size === 0 ? base : [...base, allowed(texts)];
}

function allowed(texts: ReadonlyMap<string, string>): Section {
  const choices = [...texts].map(
    ([pointer, text]) => [pointer, { en: text ? `“${text}” (${pointer})` : pointer }] as const,
  );
  return {
    heading: both(
      'Text that a person has read and allows',
      'Testun y mae person wedi’i ddarllen ac yn ei ganiatáu',
    ),
    questions: [
      {
        name: 'allow',
        as: 'ticks',
        label: both(
          'What is not ticked is withheld from the police',
          'Delir yr hyn na thiciwyd yn ôl rhag yr heddlu',
        ),
        hint: both(
          'Names and addresses in it are masked, never completely: read it again.',
          'Caiff enwau a chyfeiriadau ynddo eu cuddio, byth yn llwyr: darllenwch ef eto.',
        ),
        choices,
      },
    ],
  };
}
