import { sanctionTitles } from '@lga/code-of-conduct/procedures';
import type { Text } from '@lga/rules';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { type EventForm, sanctionsOffered } from './event-form.js';

/** What is to be done about a breach, as far as it is within power. */
export function sanctions(form: EventForm, today: string): Section {
  const heading = both('What is to be done', 'Yr hyn sydd i’w wneud');
  if (!form.guards.some(({ test }) => test.kind === 'sanctions')) return { heading, questions: [] };
  const offered = [...sanctionsOffered(form, today)];
  const titles: Readonly<Record<string, Text>> = sanctionTitles;
  const titleOf = (kind: string): Text => titles[kind] ?? { en: kind };
  const months = offered.flatMap(([kind, { hasLength }]): Question[] =>
    hasLength ? [{ name: `months-${kind}`, as: 'number', label: monthsOf(titleOf(kind)) }] : [],
  );
  const canBeHeldBack = form.life.guards.some(({ test }) => test.kind === 'publication');
  return {
    heading,
    questions: [
      {
        name: 'sanctions',
        as: 'ticks',
        label: both('Which', 'Pa rai'),
        hint: both('What is within power today.', 'Yr hyn sydd o fewn y pŵer heddiw.'),
        choices: offered.map(([kind]) => [kind, titleOf(kind)] as const),
      },
      ...months,
      ...(canBeHeldBack ? [whenPublished] : []),
    ],
  };
}

function monthsOf({ en, cy }: Text): Text {
  return both(`${en}: for how many months`, `${cy ?? en}: am sawl mis`);
}

const whenPublished: Question = {
  name: 'publication',
  as: 'select',
  label: both('When its notice is to be published', 'Pryd y cyhoeddir ei hysbysiad'),
  choices: [
    ['', both('Not recorded', 'Heb ei gofnodi')],
    ['at-once', both('At once', 'Ar unwaith')],
    ['only-if-not-complied', both('Only if it is not complied with', 'Dim ond os na chydymffurfir')],
  ],
};

/** The parts of a decision notice. */
export const noticeParts = {
  facts: both('The facts found', 'Y ffeithiau a ganfuwyd'),
  provisions: both('The provisions of the code that they engage', 'Darpariaethau’r cod y maent yn eu codi'),
  independentPersonView: both('The view of the independent person', 'Barn y person annibynnol'),
  reasoning: both('The reasoning', 'Y rhesymu'),
  sanction: both('The sanction, or that there is none', 'Y sancsiwn, neu nad oes un'),
} as const;

/** The five parts of a notice, in the words of whoever decided. */
export function notice({ guards }: EventForm): Section {
  const isAsked = guards.some(({ test }) => test.kind === 'notice');
  const parts = Object.entries(noticeParts).map(
    ([part, label]): Question => ({ name: `notice-${part}`, as: 'words', label, rows: 3 }),
  );
  return {
    heading: both('The decision notice', 'Yr hysbysiad o benderfyniad'),
    questions: isAsked ? parts : [],
  };
}
