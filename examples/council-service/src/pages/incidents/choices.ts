import type { Text } from '@lga/rules';
import { allCodes } from '../code-labels.js';
import type { Question } from '../questions.js';
import { both } from '../view.js';

type Choices = NonNullable<Question['choices']>;

const nothing: Choices[number] = ['', both('Choose', 'Dewiswch')];

/** Every code of a list, and that none is chosen yet. */
export const codesOrNone = (list: string): Choices => [nothing, ...allCodes(list)];

/** The answers to a question that may not have been asked. */
export const answers: Choices = [
  ['', both('Not asked', 'Heb ofyn')],
  ['yes', both('Yes', 'Ie')],
  ['no', both('No', 'Na')],
  ['unknown', both('Nobody knows', 'Neb yn gwybod')],
];

/** The number of a row behind the words of its label. */
export function numbered({ en, cy = en }: Text, row: number): Text {
  return both(`${en} ${row + 1}`, `${cy} ${row + 1}`);
}

/** In which role somebody acts. */
export const byRole = (name: string, label: Text): Question => ({
  name,
  as: 'select',
  label,
  choices: allCodes('councilRole'),
  wanted: both('Say in which role', 'Dywedwch ym mha rôl'),
});

/** What the decision table has to know and no record holds. */
export const restrictedContact: Question = {
  name: 'restricted',
  as: 'radios',
  label: both(
    'Does the council restrict the actor’s contact already?',
    'A yw’r cyngor eisoes yn cyfyngu ar gyswllt y gweithredwr?',
  ),
  hint: both(
    'The decision table asks it; it is no part of the record.',
    'Mae’r tabl penderfynu yn ei ofyn; nid yw’n rhan o’r cofnod.',
  ),
  choices: [
    ['yes', both('Yes', 'Ie')],
    ['no', both('No', 'Na')],
  ],
  wanted: both(
    'Say whether the council restricts the actor’s contact',
    'Dywedwch a yw’r cyngor yn cyfyngu ar gyswllt y gweithredwr',
  ),
};
