import { randomUUID } from 'node:crypto';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import { translating } from '../other-language.js';
import type { PageAsked, ShownPage } from '../page.js';
import { inOrder, type Section, sectionOf, type Texts } from '../questions.js';
import type { View } from '../view.js';

/** What a form carries unseen: sent twice, it is the same record, made at the same time. */
export interface FormMarks {
  readonly key: string;
  readonly at: string;
  /** How many rows its lists have. */
  readonly rows: number;
}

const fewestRows = 2;
/** A form may have 400 fields. */
const mostRows = 16;

export function marksOf(fields: PageAsked['fields'], wanted = fewestRows): FormMarks {
  const sent = fields ?? {};
  const [key, at, rows] = [textOf(sent, 'key'), textOf(sent, 'made'), Number(textOf(sent, 'rows'))];
  const more = textOf(sent, 'do') === 'rows' ? fewestRows : 0;
  const known = Number.isInteger(rows) && rows > wanted ? rows : wanted;
  return {
    key: key || randomUUID(),
    at: at || `${new Date().toISOString().slice(0, 19)}Z`,
    rows: Math.min(Math.max(known + more, fewestRows), mostRows),
  };
}

interface LayerForm {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
  readonly marks: FormMarks;
  /** What stands before the form. */
  readonly before?: Html | false;
  /** What stands after it; its buttons may belong to the form `layer`. */
  readonly after?: Html | false | undefined;
  readonly button: string;
  /** What the button does; without it, the form has one button of its own alone. */
  readonly does?: string;
  /** Whether its lists can be made longer. */
  readonly hasRows?: true;
  /** Whether what is shown follows from what was sent. */
  readonly wasSent: boolean;
}

/** A page that is one form, upon the report that its address names. */
export function layerForm(view: View, form: LayerForm): ShownPage {
  const { title, sections, texts, marks, before, after, button, does, hasRows, wasSent } = form;
  const { say, at, path } = view;
  const errors = inOrder(sections, form.errors);
  const content = html`${errorSummary(view, errors)}
${backToReport(view)}
<h1 class="govuk-heading-l">${title}</h1>
${before}
<form id="layer" action="${at(path)}" method="post" novalidate>
  <input type="hidden" name="key" value="${marks.key}"><input type="hidden" name="made" value="${marks.at}"><input type="hidden" name="rows" value="${marks.rows}">
  ${sections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button" name="do" value="${does ?? 'keep'}">${button}</button>
  ${hasRows && html`<button type="submit" class="govuk-button govuk-button--secondary" name="do" value="rows">${say('Show more rows', 'Dangos rhagor o resi')}</button>`}
</form>
${after}`;
  return { title, content, errors: errors.length, form: { id: 'layer', wasSent } };
}

/** Whether nothing was asked of a form yet but to be shown: anew, with more rows, or in the other language. */
export function isUnsent(fields: PageAsked['fields']): boolean {
  return !fields || textOf(fields, 'do') === 'rows' || translating(fields) === 'unsent';
}

/** Whether a correction begins with nothing filled in; every record that is corrected has a band. */
export const isLeftEmpty = (texts: Texts): boolean => Boolean(texts['replaces']) && !texts['band'];

/** Said where a correction begins empty, as the form does not ask for all that stands in what is corrected. */
export function holdsMore({ say }: View): Html {
  return html`<div class="govuk-inset-text">${say(
    'What is to be corrected holds more than this form asks for, so that nothing was filled in. Fill in all of it, or correct it by the API.',
    'Mae’r hyn sydd i’w gywiro yn cynnwys mwy nag y mae’r ffurflen hon yn ei ofyn, felly ni lenwyd dim. Llenwch y cyfan, neu cywirwch ef drwy’r API.',
  )}</div>`;
}

export function backToReport({ say, at, path }: View): Html {
  const report = path.split('/').slice(0, 3).join('/');
  return html`<p><a href="${at(report)}">${say('Back to the report', 'Yn ôl i’r adroddiad')}</a></p>`;
}

/** Questions of a list of the record, row by row, under names such as `told.0.why`. */
export function rowsOf(rows: number, section: (row: number) => Section): Section {
  const each = Array.from({ length: rows }, (_, row) => section(row));
  const [first] = each;
  if (!first) throw new RangeError('A row was expected.');
  return { ...first, questions: each.flatMap(({ questions }) => questions) };
}
