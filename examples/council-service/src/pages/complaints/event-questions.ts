import { actorTitles, eventTitles } from '@lga/code-of-conduct/procedures';
import type { Text } from '@lga/rules';
import type { Question, Section } from '../questions.js';
import { both } from '../view.js';
import { actorsOf, type EventForm } from './event-form.js';
import { judgements } from './judgement-questions.js';
import { notice, sanctions } from './outcome-questions.js';

/** The questions that one kind of event puts, made of what its arrows and guards are tested on. */
export function eventSections(form: EventForm, today: string): readonly Section[] {
  const sections = [whatHappened(form), judgements(form), people(form), sanctions(form, today), notice(form)];
  return sections.filter((section) => section.questions.length > 0);
}

function whatHappened(form: EventForm): Section {
  return {
    heading: both('What happened', 'Beth ddigwyddodd'),
    questions: [day, byWhom(form), ...whichAllegations(form), reasons(form), dueDay(form)],
  };
}

const day: Question = {
  name: 'on',
  as: 'day',
  label: both('On which day', 'Ar ba ddiwrnod'),
  hint: both(
    'For example 2026-01-26: year, month, day.',
    'Er enghraifft 2026-01-26: blwyddyn, mis, diwrnod.',
  ),
  wanted: both('Enter the day on which it happened', 'Rhowch y diwrnod y digwyddodd'),
};

function byWhom(form: EventForm): Question {
  const actors = actorsOf(form).map((actor) => [actor, actorTitles[actor]] as const);
  const wanted = both('Choose who did it', 'Dewiswch pwy a’i gwnaeth');
  return {
    name: 'by',
    as: 'select',
    label: both('Who did it', 'Pwy a’i gwnaeth'),
    choices: actors,
    ...(actors.length > 1 && { wanted }),
  };
}

function reasons({ guards }: EventForm): Question {
  return {
    name: 'reasons',
    as: 'words',
    label: both('Reasons, or what was said', 'Rhesymau, neu’r hyn a ddywedwyd'),
    hint: guards.some(({ test }) => test.kind === 'reasons')
      ? both('It is not taken without its reasons.', 'Ni chaiff ei dderbyn heb ei resymau.')
      : both('May stay empty.', 'Gall aros yn wag.'),
    rows: 4,
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
