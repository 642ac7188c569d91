import { answerWords } from '../declaration/open-questions.js';
import type { FieldError } from '../error-summary.js';
import { selectField } from '../fields.js';
import { type Html, html } from '../html.js';
import { recordTable } from '../records/record-table.js';
import { textIn, type View } from '../view.js';
import type { Agenda, DecidedItem, OpenPoint, Row } from './agenda.js';
import { askedItem, judgedQuestion, pairPlace, type SentAgenda } from './agenda-form.js';

interface Decided {
  readonly item: Row;
  readonly decided: DecidedItem;
}

/** What every item comes to, in one table and then item by item, with what only a person can answer. */
export function agendaResult(view: View, agenda: Agenda, sent: SentAgenda): Html {
  const all = sent.items.map((item) => ({
    item,
    decided: agenda.decide(view, askedItem(agenda, sent, item)),
  }));
  const { say } = view;
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-l" id="result">${say('What follows', 'Beth sy’n dilyn')}</h2>
${allItems(view, all)}
${shared(view, agenda, sent, all)}
${all.map((each) => oneItem(view, agenda, sent, each))}
</section>`;
}

function allItems(view: View, all: readonly Decided[]): Html {
  const { say } = view;
  const [first] = all;
  const heads = (first?.decided.cells ?? []).map(({ head }) => head);
  const rows = all.map(({ item, decided }) => [
    html`<a href="#about-${item.place}">${item.words}</a>`,
    ...decided.cells.map(({ held }) => held),
    decided.open.length,
  ]);
  return recordTable({
    id: 'all-items',
    caption: say('Every item of the agenda', 'Pob eitem ar yr agenda'),
    head: [say('Item', 'Eitem'), ...heads, say('Open questions', 'Cwestiynau agored')],
    rows,
  });
}

function oneItem(view: View, agenda: Agenda, sent: SentAgenda, { item, decided }: Decided): Html {
  const { say } = view;
  const head = [
    say('Interest', 'Buddiant'),
    say('Class', 'Dosbarth'),
    say('Disclosed', 'Yr hyn a ddatgelir'),
    agenda.regime === 'england' ? say('By the code', 'Yn ôl y cod') : say('Exemption', 'Esemptiad'),
  ];
  const caption = say(`Interests beside item ${item.words}`, `Buddiannau wrth ochr eitem ${item.words}`);
  return html`<h2 class="govuk-heading-l" id="about-${item.place}">${say('Item', 'Eitem')} ${item.words}</h2>
${decided.powers}
${recordTable({ id: `interests-${item.place}`, caption, head, rows: decided.interests })}
${toAnswer(view, agenda, sent, { item, decided })}
${decided.further}`;
}

/** The questions of one item: of the item itself, and of each interest beside it. */
function toAnswer(view: View, agenda: Agenda, sent: SentAgenda, { item, decided }: Decided): Html {
  const { say } = view;
  const { judged } = agenda;
  const ofItem = judged.item.map((name) => ({ name, place: `-${item.place}`, about: null }));
  const ofPairs = sent.interests.flatMap((about) =>
    judged.pair.map((name) => ({ name, place: pairPlace(about, item), about })),
  );
  const asked = [...ofItem, ...ofPairs].flatMap((field) =>
    judgedField(view, agenda, sent, { field, decided: [decided] }),
  );
  const heading = html`<h3 class="govuk-heading-m">${say('What only a person can answer', 'Yr hyn na all ond person ei ateb')}</h3>`;
  const byDescription = decided.open.filter(({ field }) => field === null);
  return html`${heading}
${decided.open.length === 0 && html`<p>${say('Nothing is open.', 'Nid oes dim yn agored.')}</p>`}
<div class="columns">${asked}</div>
${byDescription.length > 0 && listed(view, sent, byDescription)}`;
}

/** Facts of the description in law: a person settles them together. */
function listed(view: View, { interests }: SentAgenda, points: readonly OpenPoint[]): Html {
  const { say } = view;
  const wordsOf = (place: number | null) => interests.find((each) => each.place === place)?.words ?? '';
  return html`<p>${say('Settled together by whether a person has settled the description, above', 'Setlir gyda’i gilydd drwy a yw person wedi setlo’r disgrifiad, uchod')}:</p>
<ul class="govuk-list govuk-list--bullet">${points.map(({ interest, asks }) => html`<li>${wordsOf(interest)}: ${textIn(view, asks)}</li>`)}</ul>`;
}

/** The questions that bear on every item: of the meeting, and of each interest. */
function shared(view: View, agenda: Agenda, sent: SentAgenda, all: readonly Decided[]): Html | false {
  const { judged } = agenda;
  const decided = all.map((each) => each.decided);
  const ofInterests = sent.interests.flatMap((about) =>
    judged.interest.map((name) => ({ name, place: `-${about.place}`, about })),
  );
  const ofMeeting = judged.meeting.map((name) => ({ name, place: '', about: null }));
  const asked = [...ofMeeting, ...ofInterests].flatMap((field) =>
    judgedField(view, agenda, sent, { field, decided }),
  );
  if (asked.length === 0) return false;
  return html`<h3 class="govuk-heading-m">${view.say('What bears on every item', 'Yr hyn sy’n berthnasol i bob eitem')}</h3>
<div class="columns">${asked}</div>`;
}

interface JudgedField {
  readonly field: { readonly name: string; readonly place: string; readonly about: Row | null };
  readonly decided: readonly DecidedItem[];
}

/** A question where it is open, was answered, or is asked in any case; nothing where nothing hangs on it. */
function judgedField(
  view: View,
  agenda: Agenda,
  sent: SentAgenda,
  { field, decided }: JudgedField,
): readonly Html[] {
  const { name, place, about } = field;
  const question = judgedQuestion(agenda, name, place);
  const value = sent.texts[question.name] ?? '';
  const points = decided.flatMap(({ open }) => open).filter((each) => isOf(each, name, about));
  const pair = Object.fromEntries(
    agenda.judged.pair.map((each) => [each, sent.texts[`${each}${place}`] ?? '']),
  );
  const isAnswered = !['', 'undetermined', 'none'].includes(value);
  if (points.length === 0 && !isAnswered && !agenda.isAsked(name, pair)) return [];
  const errors: readonly FieldError[] = sent.errors;
  const label = html`${about && `${about.words}: `}${textIn(view, question.label)}`;
  const hint = decided.length === 1 && points[0] ? effects(view, points[0]) : undefined;
  return [selectField(view, { name: question.name, label, hint, value, errors }, question.choices ?? [])];
}

/** A point of the description is answered by the description itself. */
function isOf({ field, interest }: OpenPoint, name: string, about: Row | null): boolean {
  const named = field ?? 'description';
  return named === name && (about === null || interest === about.place);
}

function effects(view: View, { effects: all }: OpenPoint): string {
  const words: Readonly<Record<string, string>> = answerWords(view);
  if (all.length === 0)
    return view.say(
      'By itself it changes nothing here; together with other answers it does.',
      'Ar ei ben ei hun nid yw’n newid dim yma; gydag atebion eraill mae’n gwneud.',
    );
  return all
    .map(({ answer, changes }) => `${view.say('If', 'Os')} “${words[answer] ?? answer}”: ${changes}.`)
    .join(' ');
}
