import { actorTitles, eventTitles, questions, sanctionTitles } from '@lga/code-of-conduct/procedures';
import { citationText, type Text } from '@lga/rules';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { type AskedFact, actorsOf, askedFacts, type EventForm, sanctionsOffered } from './event-form.js';

/** The questions that one kind of event puts, made of what its arrows and guards are tested on. */
export function eventSections(form: EventForm, today: string): readonly Section[] {
  const sections = [whatHappened(form), judgements(form), people(form), sanctions(form, today), notice(form)];
  return sections.filter((section) => section.questions.length > 0);
}

const choose = both('Choose who did it', 'Dewiswch pwy a’i gwnaeth');

function whatHappened(form: EventForm): Section {
  const actors = actorsOf(form).map((actor) => [actor, actorTitles[actor]] as const);
  return {
    heading: both('What happened', 'Beth ddigwyddodd'),
    questions: [
      {
        name: 'on',
        as: 'day',
        label: both('On which day', 'Ar ba ddiwrnod'),
        hint: both(
          'For example 2026-01-26: year, month, day.',
          'Er enghraifft 2026-01-26: blwyddyn, mis, diwrnod.',
        ),
        wanted: both('Enter the day on which it happened', 'Rhowch y diwrnod y digwyddodd'),
      },
      {
        name: 'by',
        as: 'select',
        label: both('Who did it', 'Pwy a’i gwnaeth'),
        choices: actors,
        ...(actors.length > 1 && { wanted: choose }),
      },
      ...whichAllegations(form),
      {
        name: 'reasons',
        as: 'words',
        label: both('Reasons, or what was said', 'Rhesymau, neu’r hyn a ddywedwyd'),
        hint: form.guards.some(({ test }) => test.kind === 'reasons')
          ? both('It is not taken without its reasons.', 'Ni chaiff ei dderbyn heb ei resymau.')
          : both('May stay empty.', 'Gall aros yn wag.'),
        rows: 4,
      },
      dueDay(form),
    ],
  };
}

/** Value of the allegation at a place in the complaint: an id may hold spaces, which part what was ticked. */
export const placed = (kind: 'allegation' | 'view', place: number): string => `${kind}-${place}`;

function whichAllegations({ complaint: { allegations } }: EventForm): readonly Question[] {
  if (allegations.length < 2) return [];
  return [
    {
      name: 'allegations',
      as: 'ticks',
      label: both('Which allegations it concerns', 'Pa honiadau y mae’n ymwneud â nhw'),
      choices: allegations.map(({ id, provision }, place) => [
        placed('allegation', place),
        both(`${id}: ${provision}`, `${id}: ${provision}`),
      ]),
      wanted: both('Tick the allegations that it concerns', 'Ticiwch yr honiadau y mae’n ymwneud â nhw'),
    },
  ];
}

function dueDay({ kind }: EventForm): Question {
  return {
    name: 'dueOn',
    as: 'day',
    label: both('A last day that it sets', 'Diwrnod olaf y mae’n ei osod'),
    hint: both(
      'For a remedy, a report or a next meeting; may stay empty.',
      'Ar gyfer cywiriad, adroddiad neu gyfarfod nesaf; gall aros yn wag.',
    ),
    ...(kind === 'set-due-day' && { wanted: both('Enter the day that is set', 'Rhowch y diwrnod a osodir') }),
  };
}

function judgements(form: EventForm): Section {
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

function people({ guards, life, complaint }: EventForm): Section {
  const tested = guards.map(({ test }) => test.kind);
  const counted = life.guards.some(({ test }) => test.kind === 'people');
  const views = complaint.events.flatMap((event, place) =>
    event.kind === 'advise-authority' ? [[placed('view', place), viewTitle(event.on)] as const] : [],
  );
  const asksForView = tested.includes('independent-person') && views.length > 0;
  return {
    heading: both('Who took part', 'Pwy gymerodd ran'),
    questions: [...(counted ? [whoActed] : []), ...(asksForView ? [{ ...viewsTaken, choices: views }] : [])],
  };
}

const viewTitle = (on: string): Text => {
  const { en } = eventTitles['advise-authority'];
  return { en: `${en}, ${on}` };
};

const whoActed: Question = {
  name: 'people',
  as: 'text',
  label: both('Ids of the people who acted', 'Cyfeirnodau’r bobl a weithredodd'),
  hint: both(
    'As the council keeps them, never names; several parted by commas. Conflicts are found by them.',
    'Fel y mae’r cyngor yn eu cadw, byth enwau; sawl un wedi’u gwahanu gan goma. Canfyddir gwrthdaro trwyddynt.',
  ),
};

const viewsTaken: Question = {
  name: 'views',
  as: 'ticks',
  label: both(
    'Views of an independent person that were taken into account',
    'Barn person annibynnol a gymerwyd i ystyriaeth',
  ),
};

function sanctions(form: EventForm, today: string): Section {
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

function notice({ guards }: EventForm): Section {
  const isAsked = guards.some(({ test }) => test.kind === 'notice');
  const parts = Object.entries(noticeParts).map(
    ([part, label]): Question => ({ name: `notice-${part}`, as: 'words', label, rows: 3 }),
  );
  return {
    heading: both('The decision notice', 'Yr hysbysiad o benderfyniad'),
    questions: isAsked ? parts : [],
  };
}
