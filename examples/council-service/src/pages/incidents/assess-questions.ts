import type { Text } from '@lga/rules';
import { allCodes } from '../code-labels.js';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { answers, byRole, number, restrictedContact, select, ticks, words } from './choices.js';
import { attributionSections, facetSections, orderRows, type Upon } from './facet-questions.js';
import { definitionQuestions, triageQuestions } from './triage-questions.js';

const injury: Section = {
  heading: both('Injury', 'Anaf'),
  questions: [
    {
      name: 'injury',
      as: 'radios',
      label: both('Physical injury', 'Anaf corfforol'),
      choices: allCodes('injury'),
      wanted: both('Say whether there was an injury', 'Dywedwch a fu anaf'),
    },
    restrictedContact,
  ],
};

const asked = (within: string, questions: Readonly<Record<string, Text>>, heading: Text): Section => ({
  heading,
  inColumns: true,
  questions: Object.entries(questions).map(([fact, label]) => select(`${within}.${fact}`, label, answers)),
});

const conclusion: readonly Question[] = [
  {
    name: 'band',
    as: 'radios',
    label: both('Band that you set', 'Y band a osodwch'),
    hint: both(
      'Below what the rules give, or not abuse, only with a reason.',
      'Islaw’r hyn y mae’r rheolau’n ei roi, neu nid cam-drin, dim ond gyda rheswm.',
    ),
    choices: allCodes('band'),
    wanted: both('Set a band', 'Gosodwch fand'),
  },
  words('bandReason', both('Why that band', 'Pam y band hwnnw')),
  byRole('assessedBy.role', both('In which role you assess', 'Ym mha rôl yr ydych yn asesu')),
  {
    ...ticks(
      'conflictedRoles',
      both(
        'Roles that a target, an actor or somebody close to them holds',
        'Rolau sydd gan darged, gweithredwr neu rywun agos atynt',
      ),
      'councilRole',
    ),
    hint: both(
      'Whoever holds one of them cannot own the triage.',
      'Ni all pwy bynnag sydd ag un ohonynt fod yn berchen ar y brysbennu.',
    ),
  },
  number(
    'messagesNotAbuse',
    both(
      'Messages that were read one by one and found not to be abuse',
      'Negeseuon a ddarllenwyd fesul un ac a gafwyd nad oeddent yn gam-drin',
    ),
  ),
];

/** Which earlier record this one corrects: that one stays. */
export function corrects(earlier: readonly (readonly [id: string, at: string])[]): readonly Question[] {
  if (earlier.length === 0) return [];
  const choices = earlier.map(
    ([id, at]) => [id, { en: `${at.slice(0, 16).replace('T', ', ')} (${id.slice(0, 8)})` }] as const,
  );
  const none = ['', both('No, it is added', 'Na, ychwanegir ef')] as const;
  const label = both('Does it correct an earlier one?', 'A yw’n cywiro un cynharach?');
  const hint = both('The earlier one is kept too.', 'Cedwir yr un cynharach hefyd.');
  return [{ ...select('replaces', label, [none, ...choices]), hint }];
}

/** Everything that an assessment holds, as the schema has it, but for what the service fills in. */
export function assessSections(upon: Upon): readonly Section[] {
  const earlier = upon.earlier.map(({ id, assessedAt }) => [id, assessedAt] as const);
  return [
    ...facetSections(upon),
    injury,
    asked(
      'answers',
      triageQuestions,
      both('Questions of the decision table', 'Cwestiynau’r tabl penderfynu'),
    ),
    asked('definition', definitionQuestions, both('The definition of abuse', 'Y diffiniad o gam-drin')),
    orderRows(upon),
    ...attributionSections(upon),
    {
      heading: both('What you make of it', 'Eich barn'),
      questions: [...conclusion, ...corrects(earlier)],
    },
  ];
}
