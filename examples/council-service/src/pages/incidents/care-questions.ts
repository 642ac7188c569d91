import { allCodes } from '../code-labels.js';
import { type Question, type Section, toBeAnswered } from '../questions.js';
import { both } from '../view.js';
import { offerChoices, updateWords } from './care-words.js';
import { byRole, day, select } from './choices.js';

type Choices = NonNullable<Question['choices']>;

const dayWanted = both('Enter a day, such as 2026-03-04', 'Rhowch ddiwrnod, megis 2026-03-04');
const askedAgain = ['asked-again', both('Asked again', 'Gofynnwyd eto')] as const;

/** A line of aftercare, as the schema has it. */
export const aftercareLine: Section = {
  heading: both(
    'Add what was offered, or what became of it',
    'Ychwanegu’r hyn a gynigiwyd, neu’r hyn a ddaeth ohono',
  ),
  questions: [
    {
      ...select('kind', both('Help', 'Cymorth'), [...offerChoices, ...allCodes('aftercareKind')]),
      wanted: both('Say which help', 'Dywedwch pa gymorth'),
    },
    {
      name: 'state',
      as: 'radios',
      label: both('What became of it', 'Beth ddaeth ohono'),
      choices: [...allCodes('aftercareState'), askedAgain],
      wanted: both('Say what became of it', 'Dywedwch beth ddaeth ohono'),
    },
    { ...day('on', both('On which day', 'Ar ba ddiwrnod')), wanted: dayWanted },
    byRole('by.role', both('Who offered it or heard the answer', 'Pwy a’i cynigiodd neu a glywodd yr ateb')),
  ],
};

const what: Question = {
  ...select(
    'update.what',
    both('What the councillor was told', 'Yr hyn a ddywedwyd wrth y cynghorydd'),
    Object.entries(updateWords),
  ),
  wanted: both('Say what the councillor was told', 'Dywedwch beth a ddywedwyd wrth y cynghorydd'),
};

const closes: Question = {
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
};

/** An update that went. Its fields have names of their own beside those of the other form. */
export function updateLine(records: Choices): Section {
  const about = select('update.about', both('About which record', 'Am ba gofnod'), records);
  const on = day('update.on', both('On which day it went', 'Ar ba ddiwrnod yr aeth'));
  return {
    heading: both(
      'Add an update that went to the councillor',
      'Ychwanegu diweddariad a aeth at y cynghorydd',
    ),
    questions: [
      what,
      { ...about, wanted: both('Say about which record', 'Dywedwch am ba gofnod') },
      { ...on, wanted: dayWanted },
      closes,
    ],
  };
}
