import type { IndependentPerson } from '@lga/code-of-conduct/decisions';
import type { Text } from '@lga/rules';
import type { Question, Section, Texts } from '../questions.js';
import { both } from '../view.js';

type Fact = Exclude<keyof IndependentPerson, 'id'>;

const days = {
  appointedOn: both('Appointed on', 'Penodwyd ar'),
  endedOn: both(
    'Last day of the appointment, where it has ended',
    'Diwrnod olaf y penodiad, lle mae wedi dod i ben',
  ),
  heldOfficeUntil: both(
    'Last day as a member or officer, where there was one',
    'Diwrnod olaf fel aelod neu swyddog, lle bu un',
  ),
} as const satisfies { readonly [Key in Fact]?: Text };

const flags = {
  everHeldOffice: both(
    'Ever a member, co-opted member or officer of the authority or one of its parishes?',
    'Erioed yn aelod, aelod cyfetholedig neu swyddog o’r awdurdod neu un o’i blwyfi?',
  ),
  relativeOrCloseFriend: both(
    'A relative or close friend of a member or officer?',
    'Perthynas neu gyfaill agos i aelod neu swyddog?',
  ),
  vacancyAdvertised: both('Was the vacancy advertised?', 'A hysbysebwyd y swydd wag?'),
  applicationMade: both('Did the person apply?', 'A wnaeth y person gais?'),
  approvedByMajority: both(
    'Did a majority of the members approve the appointment?',
    'A gymeradwyodd mwyafrif o’r aelodau’r penodiad?',
  ),
} as const satisfies { readonly [Key in Fact]?: Text };

type Day = keyof typeof days;
type Flag = keyof typeof flags;
const dayNames = Object.keys(days) as readonly Day[];
const flagNames = Object.keys(flags) as readonly Flag[];

const answers = [
  ['yes', both('Yes', 'Ie')],
  ['no', both('No', 'Na')],
  ['undetermined', both('Not known', 'Ddim yn hysbys')],
] as const;

const id: Question = {
  name: 'id',
  as: 'text',
  label: both('Id of the person', 'Cyfeirnod y person'),
  hint: both('As the council keeps it, never a name.', 'Fel y mae’r cyngor yn ei gadw, byth enw.'),
  wanted: both('Enter the id of the person', 'Rhowch gyfeirnod y person'),
};

export const independentSections: readonly Section[] = [
  {
    heading: both('The person and the appointment', 'Y person a’r penodiad'),
    questions: [
      id,
      ...dayNames.map((name): Question => ({ name, as: 'day', label: days[name] })),
      ...flagNames.map((name): Question => ({ name, as: 'radios', label: flags[name], choices: answers })),
    ],
  },
];

/** What a form says of a person; what was left is not known. */
export function personOf(texts: Texts): IndependentPerson {
  const known = [
    ...dayNames.flatMap((name) => (texts[name] ? [[name, texts[name]] as const] : [])),
    ...flagNames.flatMap((name) => {
      const answer = texts[name];
      return answer === 'yes' || answer === 'no' ? [[name, answer === 'yes'] as const] : [];
    }),
  ];
  return { id: texts['id'] ?? '', ...Object.fromEntries(known) };
}

export function textsOfPerson(person: IndependentPerson): Texts {
  const answered = flagNames.flatMap((name) => {
    const held = person[name];
    return held === undefined ? [] : [[name, held ? 'yes' : 'no'] as const];
  });
  const dated = dayNames.map((name) => [name, person[name] ?? ''] as const);
  return { id: person.id, ...Object.fromEntries([...dated, ...answered]) };
}
