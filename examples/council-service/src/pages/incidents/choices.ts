import type { Text } from '@lga/rules';
import { allCodes } from '../code-labels.js';
import type { Question } from '../questions.js';
import { both } from '../view.js';

type Choices = NonNullable<Question['choices']>;

/** Every code of a list, and that none is chosen yet. */
export const codesOrNone = (list: string): Choices => [['', both('Choose', 'Dewiswch')], ...allCodes(list)];

/** The answers to a question that may not have been asked. */
export const answers: Choices = [
  ['', both('Not asked', 'Heb ofyn')],
  ['yes', both('Yes', 'Ie')],
  ['no', both('No', 'Na')],
  ['unknown', both('Nobody knows', 'Neb yn gwybod')],
];

export const select = (name: string, label: Text, choices: Choices): Question => ({
  name,
  as: 'select',
  label,
  choices,
});

export const ticks = (name: string, label: Text, list: string): Question => ({
  name,
  as: 'ticks',
  label,
  choices: allCodes(list),
});

export const words = (name: string, label: Text, rows = 2): Question => ({ name, as: 'words', label, rows });
export const line = (name: string, label: Text): Question => ({ name, as: 'text', label });
export const day = (name: string, label: Text): Question => ({ name, as: 'day', label });
export const number = (name: string, label: Text): Question => ({ name, as: 'number', label });

/** An instant, as records have it. */
export const instantLine = (name: string, label: Text): Question => ({
  ...line(name, label),
  hint: both('For example 2026-03-02T09:00:00Z.', 'Er enghraifft 2026-03-02T09:00:00Z.'),
});

/** The number of a row behind the words of its label. */
export function numbered({ en, cy = en }: Text, row: number): Text {
  return both(`${en} ${row + 1}`, `${cy} ${row + 1}`);
}

/** In which role somebody acts. */
export const byRole = (name: string, label: Text): Question => ({
  ...select(name, label, allCodes('councilRole')),
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
