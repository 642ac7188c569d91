import { actorTitles, questions } from '@lga/code-of-conduct/procedures';
import { citationText, type Text } from '@lga/rules';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { type AskedFact, askedFacts, type EventForm } from './event-form.js';

/** The questions that only a person can answer, each with why. */
export function judgements(form: EventForm): Section {
  const heading = both('What a person has judged', 'Yr hyn y mae person wedi’i farnu');
  const asked = askedFacts(form);
  if (asked.length === 0) return { heading, questions: [] };
  const actors = [...new Set(form.life.arrows.flatMap(({ by }) => by))];
  const judge: Question = {
    name: 'judge',
    as: 'select',
    label: both('Who judged', 'Pwy a farnodd'),
    hint: both('By office; for every answer below.', 'Yn ôl swydd; ar gyfer pob ateb isod.'),
    choices: [
      ['', both('Nobody has judged yet', 'Nid oes neb wedi barnu eto')],
      ...actors.map((actor) => [actor, actorTitles[actor]] as const),
    ],
  };
  return { heading, questions: [judge, ...asked.flatMap((each) => judged(each, form))] };
}

const answers: Readonly<Record<'yes' | 'no' | 'undetermined', Text>> = {
  yes: both('Yes', 'Ie'),
  no: both('No', 'Na'),
  undetermined: both('Not answered here', 'Heb ei ateb yma'),
};

function judged({ fact, guard }: AskedFact, { complaint }: EventForm): readonly Question[] {
  const before = complaint.events
    .flatMap(({ judgements = [] }) => judgements)
    .findLast((each) => each.fact === fact);
  const hint = guard && citationText(guard.basis.source);
  const recorded = before && answers[before.answer];
  return [
    {
      name: `fact-${fact}`,
      as: 'radios',
      label: questions[fact],
      ...(recorded
        ? {
            hint: both(
              `Recorded before: ${recorded.en}`,
              `Cofnodwyd o’r blaen: ${recorded.cy ?? recorded.en}`,
            ),
          }
        : hint !== undefined && { hint: { en: hint } }),
      choices: Object.entries(answers),
    },
    {
      name: `why-${fact}`,
      as: 'words',
      label: both('Why that answer', 'Pam yr ateb hwnnw'),
      rows: 2,
    },
  ];
}
