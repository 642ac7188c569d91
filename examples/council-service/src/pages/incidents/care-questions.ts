import { allCodes } from '../code-labels.js';
import { type Question, type Section, toBeAnswered } from '../questions.js';
import { both } from '../view.js';
import { offerChoices, updateWords } from './care-words.js';
import { byRole } from './choices.js';

type Choices = NonNullable<Question['choices']>;

const dayWanted = both('Enter a day, such as 2026-03-04', 'Rhowch ddiwrnod, megis 2026-03-04');

/** A line of aftercare, as the schema has it. */
export const aftercareLine: Section = {
  heading: both(
    'Add what was offered, or what became of it',
    'Ychwanegu’r hyn a gynigiwyd, neu’r hyn a ddaeth ohono',
  ),
  questions: [
    {
      name: 'kind',
      as: 'select',
      label: both('Help', 'Cymorth'),
      choices: [...offerChoices, ...allCodes('aftercareKind')],
      wanted: both('Say which help', 'Dywedwch pa gymorth'),
    },
    {
      name: 'state',
      as: 'radios',
      label: both('What became of it', 'Beth ddaeth ohono'),
      choices: [...allCodes('aftercareState'), ['asked-again', both('Asked again', 'Gofynnwyd eto')]],
      wanted: both('Say what became of it', 'Dywedwch beth ddaeth ohono'),
    },
    { name: 'on', as: 'day', label: both('On which day', 'Ar ba ddiwrnod'), wanted: dayWanted },
    byRole('by.role', both('Who offered it or heard the answer', 'Pwy a’i cynigiodd neu a glywodd yr ateb')),
  ],
};

/** An update that went, and what it was about. Its fields have names of their own beside those of the other form. */
export function updateLine(records: Choices): Section {
  return {
    heading: both(
      'Add an update that went to the councillor',
      'Ychwanegu diweddariad a aeth at y cynghorydd',
    ),
    questions: [
      {
        name: 'update.what',
        as: 'select',
        label: both('What the councillor was told', 'Yr hyn a ddywedwyd wrth y cynghorydd'),
        choices: Object.entries(updateWords),
        wanted: both('Say what the councillor was told', 'Dywedwch beth a ddywedwyd wrth y cynghorydd'),
      },
      {
        name: 'update.about',
        as: 'select',
        label: both('About which record', 'Am ba gofnod'),
        choices: records,
        wanted: both('Say about which record', 'Dywedwch am ba gofnod'),
      },
      {
        name: 'update.on',
        as: 'day',
        label: both('On which day it went', 'Ar ba ddiwrnod yr aeth'),
        wanted: dayWanted,
      },
      {
        name: 'update.closes',
        as: 'radios',
        label: both(
          'Was the councillor told that the case is closed?',
          'A ddywedwyd wrth y cynghorydd fod yr achos wedi cau?',
        ),
        choices: [
          ['yes', both('Yes', 'Do')],
          ['no', both('No', 'Naddo')],
        ],
        wanted: toBeAnswered,
      },
    ],
  };
}
