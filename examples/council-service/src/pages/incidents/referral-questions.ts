import { allCodes } from '../code-labels.js';
import type { Section } from '../questions.js';
import { both } from '../view.js';
import { answers, codesOrNone, restrictedContact } from './choices.js';

/** What a pack needs beside the records, as the API takes it; with each free text that may be allowed, by its place. */
export function referralSections(texts: ReadonlyMap<string, string>): readonly Section[] {
  return [
    {
      heading: both('What the pack is made by', 'Yn ôl beth y gwneir y pecyn'),
      questions: [
        {
          name: 'lawOn',
          as: 'day',
          label: both('Day of the law that is sign-posted', 'Diwrnod y gyfraith y cyfeirir ati'),
          hint: both('The day on which it happened.', 'Y diwrnod y digwyddodd.'),
          wanted: both('Enter the day of the occasion', 'Rhowch ddiwrnod yr achlysur'),
        },
        restrictedContact,
        {
          name: 'senders',
          as: 'number',
          label: both(
            'From how many senders acts are told of as of many',
            'O sawl anfonwr y sonnir am weithredoedd fel rhai llawer',
          ),
          wanted: both('Enter how many senders', 'Rhowch sawl anfonwr'),
        },
        {
          name: 'withinDays',
          as: 'number',
          label: both('Within how many days', 'O fewn sawl diwrnod'),
          wanted: both('Enter how many days', 'Rhowch sawl diwrnod'),
        },
      ],
    },
    {
      heading: both('Other reports that go with it', 'Adroddiadau eraill sy’n mynd gydag ef'),
      questions: [
        {
          name: 'others',
          as: 'words',
          rows: 3,
          label: both(
            'Numbers of the other reports, a line each',
            'Rhifau’r adroddiadau eraill, llinell yr un',
          ),
        },
        {
          name: 'joined',
          as: 'select',
          label: both('How they are joined to this one', 'Sut y maent yn gysylltiedig â’r un hwn'),
          choices: [
            ['', both('By target or actor, as recorded', 'Yn ôl targed neu weithredwr, fel y cofnodwyd')],
            ...allCodes('linkStatus').filter(([id]) => id === 'suggested' || id === 'confirmed'),
          ],
        },
      ],
    },
    {
      heading: both('How the councillor is reached', 'Sut y cysylltir â’r cynghorydd'),
      inColumns: true,
      questions: [
        {
          name: 'through',
          as: 'select',
          label: both(
            'Through which role; never an address or a number',
            'Trwy ba rôl; byth gyfeiriad na rhif',
          ),
          choices: codesOrNone('councilRole'),
        },
        {
          name: 'outOfHours',
          as: 'select',
          label: both(
            'Is there a contact outside office hours?',
            'A oes cyswllt y tu allan i oriau swyddfa?',
          ),
          choices: answers,
        },
        {
          name: 'directly',
          as: 'select',
          label: both(
            'Does the councillor agree that the police turn to them directly?',
            'A yw’r cynghorydd yn cytuno i’r heddlu droi ato neu ati’n uniongyrchol?',
          ),
          choices: answers,
        },
        {
          name: 'addressWithheld',
          as: 'select',
          label: both(
            'Is the home address kept off the public register?',
            'A gedwir y cyfeiriad cartref oddi ar y gofrestr gyhoeddus?',
          ),
          choices: answers,
        },
        {
          name: 'language',
          as: 'select',
          label: both('Language of the councillor', 'Iaith y cynghorydd'),
          choices: [
            ['', both('Not asked', 'Heb ofyn')],
            ['en', both('English', 'Saesneg')],
            ['cy', both('Welsh', 'Cymraeg')],
          ],
        },
      ],
    },
    ...(texts.size === 0
      ? []
      : [
          {
            heading: both(
              'Text that a person has read and allows',
              'Testun y mae person wedi’i ddarllen ac yn ei ganiatáu',
            ),
            questions: [
              {
                name: 'allow',
                as: 'ticks' as const,
                label: both(
                  'What is not ticked is withheld from the police',
                  'Delir yr hyn na thiciwyd yn ôl rhag yr heddlu',
                ),
                hint: both(
                  'Names and addresses in it are masked, never completely: read it again.',
                  'Caiff enwau a chyfeiriadau ynddo eu cuddio, byth yn llwyr: darllenwch ef eto.',
                ),
                choices: [...texts].map(
                  ([pointer, text]) => [pointer, { en: text ? `“${text}” (${pointer})` : pointer }] as const,
                ),
              },
            ],
          },
        ]),
  ];
}
