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
  return sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const wrong = wrongWith(question, texts[question.name]);
      return wrong ? [{ field: question.name, message: inLanguage(wrong, language).words }] : [];
    });
}

function wrongWith({ as, choices = [], wanted }: Question, text: string): Text | undefined {
  const known = (value: string) => choices.some(([each]) => each === value);
  if (text === '') return wanted ?? (as === 'select' && !known('') ? notAChoice : undefined);
  switch (as) {
    case 'day':
      return isIsoDate(text) ? undefined : notADay;
    case 'number':
      return /^\d{1,6}$/.test(text) ? undefined : notANumber;
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

const notADay = both('Enter a day, such as 2026-05-20', 'Rhowch ddiwrnod, megis 2026-05-20');
const notANumber = both('Enter a whole number', 'Rhowch rif cyfan');
const notAChoice = both('Choose one of the answers that are shown', 'Dewiswch un o’r atebion a ddangosir');
const tooLong = both('Enter fewer characters', 'Rhowch lai o nodau');

/** A section as it is shown, filled in as it was sent. */
export function sectionOf<Name extends string>(
  view: View,
  { heading, questions }: Section<Name>,
  { texts, errors }: { readonly texts: Texts<Name>; readonly errors: readonly FieldError[] },
): Html {
  return html`<h2 class="govuk-heading-m">${textIn(view, heading)}</h2>
${questions.map((question) => fieldOf(view, question, { value: texts[question.name], errors }))}`;
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
