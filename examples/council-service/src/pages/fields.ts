import { inLanguage, type Text } from '@lga/rules';
import { type FieldError, fieldState } from './error-summary.js';
import { type Html, html } from './html.js';
import { textIn, type View } from './view.js';

/** One choice of a field, and its words. */
export type Choice = readonly [value: string, words: string | Text];

export interface Field {
  readonly name: string;
  readonly label: string | Html;
  readonly hint?: string | Html | undefined;
  /** What stands in it: as typed, or what was chosen; several that were ticked are parted by spaces. */
  readonly value: string;
  readonly errors?: readonly FieldError[];
}

type State = ReturnType<typeof fieldState>;

export function selectField(view: View, field: Field, choices: readonly Choice[]): Html {
  const option = ([each, words]: Choice) =>
    html`<option value="${each}" ${each === field.value && html`selected`} ${spokenIn(view, words)}>${wordsOf(view, words)}</option>`;
  return labelled(
    view,
    field,
    ({
      isWrong,
      describedBy,
    }) => html`<select class="govuk-select ${isWrong && 'govuk-select--error'}" id="${field.name}" name="${field.name}" ${describedBy}>
    ${choices.map(option)}
  </select>`,
  );
}

/** A line to write in: a day, a number, or a few words. */
export function lineField(view: View, field: Field, width: 'day' | 'number' | 'text'): Html {
  const widthClass = { day: 'govuk-input--width-10', number: 'govuk-input--width-5', text: '' }[width];
  return labelled(
    view,
    field,
    ({
      isWrong,
      describedBy,
    }) => html`<input class="govuk-input ${widthClass} ${isWrong && 'govuk-input--error'}" id="${field.name}" name="${field.name}"
    value="${field.value}" ${width === 'number' && html`inputmode="numeric"`} ${describedBy} spellcheck="false" autocomplete="off">`,
  );
}

export function dayField(view: View, field: Field): Html {
  return lineField(view, field, 'day');
}

export function wordsField(view: View, field: Field, rows = 6): Html {
  // A line that a text begins with is left out by the parser of the browser, so that one of ours goes before it.
  return labelled(
    view,
    field,
    ({
      isWrong,
      describedBy,
    }) => html`<textarea class="govuk-textarea ${isWrong && 'govuk-textarea--error'}" id="${field.name}" name="${field.name}" rows="${rows}"
    ${describedBy}>
${field.value}</textarea>`,
  );
}

/** One of a few, all in sight. */
export function radiosField(view: View, field: Field, choices: readonly Choice[]): Html {
  const inline = choices.length <= 4 && choices.every(([, words]) => wordsOf(view, words).length <= 24);
  return inFieldset(
    view,
    field,
    html`<div class="govuk-radios ${inline && 'govuk-radios--inline'} ${choices.length > 2 && 'govuk-radios--small'}">${choices.map((choice, index) => item(view, field, { kind: 'radio', choice, index }))}</div>`,
  );
}

/** Any of a few, all in sight. */
export function ticksField(view: View, field: Field, choices: readonly Choice[]): Html {
  return inFieldset(
    view,
    field,
    html`<div class="govuk-checkboxes govuk-checkboxes--small ${choices.length > 8 && 'columns'}">${choices.map((choice, index) => item(view, field, { kind: 'checkbox', choice, index }))}</div>`,
  );
}

interface Item {
  readonly kind: 'radio' | 'checkbox';
  readonly choice: Choice;
  readonly index: number;
}

function item(view: View, { name, value }: Field, { kind, choice: [each, words], index }: Item): Html {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  // An error's link leads to the first.
  const id = index === 0 ? name : `${name}-${each}`;
  const chosen = kind === 'radio' ? value === each : value.split(' ').includes(each);
  return html`<div class="${block}__item">
      <input class="${block}__input" id="${id}" name="${name}" type="${kind}" value="${each}" ${chosen && html`checked`}>
      <label class="govuk-label ${block}__label" for="${id}">${typeof words === 'string' ? words : textIn(view, words)}</label>
    </div>`;
}

function labelled(view: View, field: Field, input: (state: State) => Html): Html {
  const state = fieldState(view, field);
  return html`<div class="govuk-form-group ${state.groupClass}">
  <label class="govuk-label govuk-label--s" for="${field.name}">${field.label}</label>
  ${state.hint}
  ${state.messages}
  ${input(state)}
</div>`;
}

function inFieldset(view: View, field: Field, items: Html): Html {
  const state = fieldState(view, field);
  return html`<div class="govuk-form-group ${state.groupClass}">
  <fieldset class="govuk-fieldset" ${state.describedBy}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${field.label}</legend>
    ${state.hint}
    ${state.messages}
    ${items}
  </fieldset>
</div>`;
}

function wordsOf({ language }: View, words: string | Text): string {
  return typeof words === 'string' ? words : inLanguage(words, language).words;
}

function spokenIn({ language }: View, words: string | Text): Html | false {
  if (typeof words === 'string') return false;
  const { language: spoken } = inLanguage(words, language);
  return spoken !== language && html`lang="${spoken}"`;
}

/** A field of a form or an address as text; nothing else is taken. */
export function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}
