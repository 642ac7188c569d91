import type { CouncilReview } from '@lga/proportionality/schema';
import type { Table } from '@lga/proportionality/statute';
import { inLanguage, type Text } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import { both, type View } from '../view.js';
import type { CouncilField, CouncilTexts } from './council-fields.js';

type Rule = readonly [field: CouncilField, isMissing: (texts: CouncilTexts) => boolean, message: Text];

/** Answers that belong together: one without the other would be passed over in silence. */
const rules: readonly Rule[] = [
  [
    'treatment',
    ({ named, treatment }) => named !== '' && treatment !== 'named',
    both(
      'Choose that members in no group have the seats that a local scheme names, or name none',
      'Dewiswch fod gan aelodau heb grŵp y seddi y mae cynllun lleol yn eu henwi, neu peidiwch ag enwi rhai',
    ),
  ],
  [
    'named',
    ({ named, treatment }) => named === '' && treatment === 'named',
    both('Enter the seats that the scheme names', 'Rhowch y seddi y mae’r cynllun yn eu henwi'),
  ],
  [
    'section-17',
    (texts) => texts['section-17'] === '' && texts['section-17-words'] !== '',
    both('Enter the bodies under section 17', 'Rhowch y cyrff o dan adran 17'),
  ],
  [
    'section-17-words',
    (texts) => texts['section-17'] !== '' && texts['section-17-words'] === '',
    both('Say what the arrangements under section 17 are', 'Dywedwch beth yw’r trefniadau o dan adran 17'),
  ],
  [
    'chosen',
    ({ chosen, seed, record }) => chosen === '' && `${seed}${record}` !== '',
    both(
      'Say how the choice is made, or leave its number and its record empty',
      'Dywedwch sut y gwneir y dewis, neu gadewch ei rif a’i gofnod yn wag',
    ),
  ],
  [
    'table',
    ({ chosen, table }) => chosen === 'vote' && table === '',
    both('Enter the table that was voted for', 'Rhowch y tabl y pleidleisiwyd drosto'),
  ],
  [
    'present',
    ({ chosen, present }) => chosen === 'fewest-changes' && present === '',
    both('Enter the seats as they are now', 'Rhowch y seddi fel y maent nawr'),
  ],
  [
    'seed',
    ({ chosen, seed }) => chosen === 'lot' && !/^\d{1,100}$/.test(seed),
    both('Enter the number drawn, at most 100 digits', 'Rhowch y rhif a dynnwyd, 100 digid ar y mwyaf'),
  ],
  [
    'record',
    ({ chosen, record }) => chosen !== '' && record === '',
    both('Say where the choice is recorded', 'Dywedwch ble y cofnodir y dewis'),
  ],
];

export function missingTogether(
  { language }: View,
  texts: CouncilTexts,
): readonly FieldError<CouncilField>[] {
  return rules.flatMap(([field, isMissing, message]) =>
    isMissing(texts) ? [{ field, message: inLanguage(message, language).words }] : [],
  );
}

/** How one of the equally good tables was chosen. */
export function choiceIn(
  { chosen, seed, record }: CouncilTexts,
  { table, present }: { readonly table: Table; readonly present: Table },
): CouncilReview['choice'] {
  switch (chosen) {
    case 'vote':
      return { by: { kind: chosen, table }, record };
    case 'fewest-changes':
      return { by: { kind: chosen, present }, record };
    case 'lot':
      return { by: { kind: chosen, seed }, record };
    default:
      return undefined;
  }
}
