import { inLanguage, isIsoDate, type Text } from '@lga/rules';
import type { FieldError } from './error-summary.js';
import { type Choice, lineField, radiosField, selectField, ticksField, wordsField } from './fields.js';
import { type Html, html } from './html.js';
import { both, textIn, type View } from './view.js';

/** A question of a form, as data. */
export interface Question<Name extends string = string> {
  readonly name: Name;
  readonly as: 'select' | 'radios' | 'ticks' | 'day' | 'number' | 'text' | 'words';
  readonly label: Text;
  readonly hint?: Text;
  readonly choices?: readonly (readonly [value: string, words: Text])[];
  readonly rows?: number;
  /** What is said where nothing was answered; without it, it may stay empty. */
  readonly wanted?: Text;
}

/** Questions under one heading. */
export interface Section<Name extends string = string> {
  readonly heading: Text;
  readonly questions: readonly Question<Name>[];
  /** Whether they may stand beside each other. */
  readonly inColumns?: true;
  /** Whether it is folded unless something stands in it or is wrong with it. */
  readonly isFolded?: true;
}

/** What stands in each field, as it was sent; what was ticked is parted by spaces. */
export type Texts<Name extends string = string> = Readonly<Record<Name, string>>;

/** The longest line and the longest text of several lines. */
const longest = { line: 200, words: 20_000 } as const;

export function textsOf<Name extends string>(
  sections: readonly Section<Name>[],
  fields: Readonly<Record<string, unknown>>,
): Texts<Name> {
  const questions = sections.flatMap((section) => section.questions);
  return Object.fromEntries(
    questions.map((question) => [question.name, sentText(fields, question.name) || untouched(question)]),
  ) as Texts<Name>;
}

/** What nobody has judged is open, and shown so. */
function untouched({ as, choices = [] }: Question): string {
  return as === 'radios' && choices.some(([value]) => value === 'undetermined') ? 'undetermined' : '';
}

/** Browsers end the lines of a form with two characters. A field that comes more than once was ticked so. */
function sentText(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const text = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(' ') : value;
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim() : '';
}

/** What is missing, or of another form than was asked for. */
export function errorsIn<Name extends string>(
  { language }: View,
  sections: readonly Section<Name>[],
  texts: Texts<Name>,
): FieldError<Name>[] {
  const words = (text: Text) => inLanguage(text, language).words;
  return sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const wrong = wrongWith(question, texts[question.name]);
      if (!wrong) return [];
      // What can be said of any field names its own.
      const message = ofAny.has(wrong) ? `${words(wrong)}: ${words(question.label)}` : words(wrong);
      return [{ field: question.name, message }];
    });
}

/** Errors in the order of the fields, as a reader meets them. */
export function inOrder<Name extends string>(
  sections: readonly Section<Name>[],
  errors: readonly FieldError<Name>[],
): readonly FieldError<Name>[] {
  const names = sections.flatMap(({ questions }) => questions.map(({ name }) => name));
  return [...errors].sort((one, other) => names.indexOf(one.field) - names.indexOf(other.field));
}

function wrongWith({ as, choices = [], wanted }: Question, text: string): Text | undefined {
  const known = (value: string) => choices.some(([each]) => each === value);
  if (text === '') return wanted ?? (as === 'select' && !known('') ? notAChoice : undefined);
  switch (as) {
    case 'day':
      return isIsoDate(text) ? undefined : notADay;
    case 'number':
      return /^\d{1,4}$/.test(text) ? undefined : notANumber;
    case 'text':
      return text.length > longest.line ? tooLong : undefined;
    case 'words':
      return text.length > longest.words ? tooLong : undefined;
    case 'ticks':
      return text.split(' ').every(known) ? undefined : notAChoice;
    default:
      return known(text) ? undefined : notAChoice;
  }
}

/** What is said of a choice that is left open and may not be. */
export const toBeAnswered = both('Answer this', 'Atebwch hyn');
const notADay = both('Enter a day such as 2026-05-20', 'Rhowch ddiwrnod megis 2026-05-20');
const notANumber = both('Enter a whole number', 'Rhowch rif cyfan');
const notAChoice = both('Choose one of the answers', 'Dewiswch un o’r atebion');
const tooLong = both('Enter fewer characters', 'Rhowch lai o nodau');
const ofAny: ReadonlySet<Text> = new Set([toBeAnswered, notADay, notANumber, notAChoice, tooLong]);

/** A section as it is shown, filled in as it was sent. */
export function sectionOf<Name extends string>(
  view: View,
  { heading, questions, inColumns, isFolded }: Section<Name>,
  { texts, errors }: { readonly texts: Texts<Name>; readonly errors: readonly FieldError[] },
): Html {
  const fields = html`<div class="${inColumns && 'columns'}">${questions.map((question) => fieldOf(view, question, { value: texts[question.name], errors }))}</div>`;
  if (!isFolded)
    return html`<h2 class="govuk-heading-m">${textIn(view, heading)}</h2>
${fields}`;
  const isOpen = questions.some(
    ({ name }) => texts[name] !== '' || errors.some(({ field }) => field === name),
  );
  return html`<details class="govuk-details" ${isOpen && html`open`}>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${textIn(view, heading)}</span></summary>
  <div class="govuk-details__text">${fields}</div>
</details>`;
}

export function fieldOf(
  view: View,
  { name, as, label, hint, choices = [], rows, wanted }: Question,
  sent: { readonly value: string; readonly errors: readonly FieldError[] },
): Html {
  const field = { name, label: textIn(view, label), hint: hint && textIn(view, hint), ...sent };
  const choose: Choice = ['', both('Choose', 'Dewiswch')];
  switch (as) {
    case 'select':
      return selectField(view, field, wanted ? [choose, ...choices] : choices);
    case 'radios':
      return radiosField(view, field, choices);
    case 'ticks':
      return ticksField(view, field, choices);
    case 'words':
      return wordsField(view, field, rows);
    default:
      return lineField(view, field, as);
  }
}

/** A form that was answered is folded above its answer; one that was not, or was refused, stands open. */
export function answeredForm({ say }: View, form: Html, isAnswered: boolean): Html {
  if (!isAnswered) return form;
  return html`<details class="govuk-details" id="answers">
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say('Change the answers', 'Newid yr atebion')}</span></summary>
  ${form}
</details>`;
}
