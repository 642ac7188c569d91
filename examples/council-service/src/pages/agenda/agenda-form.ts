import type { FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import { errorsIn, type Question, type Section, type Texts, textsOf } from '../questions.js';
import { both, type View } from '../view.js';
import type { Agenda, AskedItem, Row } from './agenda.js';

type Fields = Readonly<Record<string, unknown>>;
type Of = 'interest' | 'item';

/** The most interests, and the most items, that one page checks. */
export const most = 20;

/** How many rows of a kind the form has. */
export function rowsIn(fields: Fields, of: Of): number {
  const count = Number(textOf(fields, `${of}s`)) || 3;
  return Number.isInteger(count) ? Math.min(most, Math.max(1, count)) : 3;
}

const words: Readonly<Record<Of, Question>> = {
  interest: {
    name: 'interest',
    as: 'text',
    label: both('In a few words', 'Mewn ychydig eiriau'),
    hint: both(
      'For this page and the minutes, such as: the allotment.',
      'Ar gyfer y dudalen hon a’r cofnodion, megis: y rhandir.',
    ),
  },
  item: {
    name: 'item',
    as: 'text',
    label: both('Number and subject', 'Rhif a phwnc'),
    hint: both(
      'As the agenda has it, such as: 7 Grants to clubs.',
      'Fel y mae ar yr agenda, megis: 7 Grantiau i glybiau.',
    ),
  },
};

const choose = ['', both('Choose', 'Dewiswch')] as const;

/** A question of the form for one interest, to choose an answer of. */
function questionOf({ alone }: Agenda, name: string, place: string): Question {
  const found = alone.sections.flatMap(({ questions }) => questions).find((each) => each.name === name);
  if (!found) throw new Error(`${name} was expected to be a question of the form for one interest.`);
  const { hint: _, ...question } = found;
  return { ...question, name: `${name}${place}`, ...(found.as === 'radios' && { as: 'select' }) };
}

const dayHint = both(
  'For example 2026-01-15: year, month, day.',
  'Er enghraifft 2026-01-15: blwyddyn, mis, diwrnod.',
);

/** One that is asked at first; while its row is empty, it may stay so. */
function firstQuestion(agenda: Agenda, name: string, place: string, used: boolean): Question {
  const { wanted, ...question } = questionOf(agenda, name, place);
  const hint = question.as === 'day' && { hint: dayHint };
  if (!wanted || used) return { ...question, ...hint, ...(wanted && { wanted }) };
  return { ...question, choices: [choose, ...(question.choices ?? [])] };
}

/** One that a person judges: until somebody has, it is open. */
export function judgedQuestion(agenda: Agenda, name: string, place: string): Question {
  const { wanted: _, ...question } = questionOf(agenda, name, place);
  return question;
}

/** What stands in a list of answers that nobody touched. */
function untouched({ as, choices = [] }: Question): string {
  const values = as === 'select' ? choices.map(([value]) => value) : [];
  return values.find((value) => value === 'undetermined') ?? values[0] ?? '';
}

/** The rows that somebody wrote in; the first counts in any case. */
function isUsed(fields: Fields, of: Of, place: number): boolean {
  if (place === 1) return true;
  const names = of === 'interest' ? ['interest', 'subject'] : ['item'];
  return names.some((name) => textOf(fields, `${name}-${place}`) !== '');
}

/** What is asked at first: the meeting, a section for each interest, a section for each item. */
function firstSections(agenda: Agenda, fields: Fields): readonly Section[] {
  const section = (of: Of, place: number): Section => {
    const used = isUsed(fields, of, place);
    const named = { ...words[of], name: `${of}-${place}`, ...(used && { wanted: wantedWords[of] }) };
    const rest = agenda.first[of].map((name) => firstQuestion(agenda, name, `-${place}`, used));
    return { heading: headings[of](place), inColumns: true, questions: [named, ...rest] };
  };
  return [
    {
      heading: both('The meeting', 'Y cyfarfod'),
      inColumns: true,
      questions: agenda.first.meeting.map((name) => firstQuestion(agenda, name, '', true)),
    },
    ...places(rowsIn(fields, 'interest')).map((place) => section('interest', place)),
    ...places(rowsIn(fields, 'item')).map((place) => section('item', place)),
  ];
}

const wantedWords = {
  interest: both('Enter an interest in a few words', 'Rhowch fuddiant mewn ychydig eiriau'),
  item: both('Enter an item of the agenda', 'Rhowch eitem o’r agenda'),
};
const headings = {
  interest: (place: number) => both(`Interest ${place}`, `Buddiant ${place}`),
  item: (place: number) => both(`Item of business ${place}`, `Eitem fusnes ${place}`),
};

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** What a person judges, for whatever was written in: of the meeting, each interest, each item, and each pair. */
function judgedSection(agenda: Agenda, { interests, items }: Written): Section {
  const { judged } = agenda;
  const ask = (names: readonly string[], place: string) =>
    names.map((name) => judgedQuestion(agenda, name, place));
  const pairs = items.flatMap((item) => interests.map((interest) => pairPlace(interest, item)));
  const questions = [
    ...ask(judged.meeting, ''),
    ...interests.flatMap(({ place }) => ask(judged.interest, `-${place}`)),
    ...items.flatMap(({ place }) => ask(judged.item, `-${place}`)),
    ...pairs.flatMap((place) => ask(judged.pair, place)),
  ];
  return { heading: both('Judged', 'Wedi’u barnu'), questions };
}

export const pairPlace = (interest: Row, item: Row): string => `-${interest.place}-${item.place}`;

interface Written {
  readonly interests: readonly Row[];
  readonly items: readonly Row[];
}

/** A form as it was sent: what was written in, and what stands in every field. */
export interface SentAgenda extends Written {
  readonly sections: readonly Section[];
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
}

export function sentAgenda(view: View, agenda: Agenda, fields: Fields): SentAgenda {
  const rows = (of: Of): readonly Row[] =>
    places(rowsIn(fields, of))
      .filter((place) => isUsed(fields, of, place))
      .map((place) => ({ place, words: textOf(fields, `${of}-${place}`).slice(0, 200) }));
  const written = { interests: rows('interest'), items: rows('item') };
  const sections = firstSections(agenda, fields);
  const all = [...sections, judgedSection(agenda, written)];
  const sent = textsOf(all, fields);
  const texts = Object.fromEntries(
    all.flatMap(({ questions }) =>
      questions.map((each) => [each.name, sent[each.name] || (each.wanted ? '' : untouched(each))]),
    ),
  );
  const errors = errorsIn(view, all, texts).map((error) => ({ ...error, message: placed(view, error) }));
  return { ...written, sections, texts, errors };
}

/** Of fields that are there many times, which one is meant. */
function placed({ say }: View, { field, message }: FieldError): string | Html {
  const [, of = '', place = ''] = /^(interest|subject|holder|item)-(\d+)$/.exec(field) ?? [];
  if (place === '') return message;
  const row = of === 'item' ? say('Item', 'Eitem') : say('Interest', 'Buddiant');
  return html`${row} ${place}: ${message}`;
}

/** An item beside every interest, each pair with the answers of a form for one interest and one item. */
export function askedItem(agenda: Agenda, { texts, interests }: SentAgenda, item: Row): AskedItem {
  const names = agenda.alone.sections.flatMap(({ questions }) => questions.map(({ name }) => name));
  return {
    item,
    pairs: interests.map((interest) => {
      const places = [pairPlace(interest, item), `-${interest.place}`, ''];
      const { judged, first } = agenda;
      const ofItem = new Set([...first.item, ...judged.item]);
      const textAt = (name: string) =>
        ofItem.has(name)
          ? texts[`${name}-${item.place}`]
          : places.map((place) => texts[`${name}${place}`]).find((text) => text !== undefined);
      return { interest, texts: Object.fromEntries(names.map((name) => [name, textAt(name) ?? ''])) };
    }),
  };
}
