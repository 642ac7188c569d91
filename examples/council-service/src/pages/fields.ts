import { type FieldError, fieldState } from './error-summary.js';
import { type Html, html } from './html.js';
import type { View } from './view.js';

/** One choice of a field, and its words. */
export type Choice = readonly [value: string, words: string | Html];

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What stands in it: as typed, or what was chosen. */
  readonly value: string;
  readonly errors?: readonly FieldError[];
}

export function selectField(
  view: View,
  { name, label, hint, value, errors = [] }: Field,
  choices: readonly Choice[],
): Html {
  const field = fieldState(view, name, errors);
  return html`<div class="govuk-form-group ${field.groupClass}">
  <label class="govuk-label govuk-label--s" for="${name}">${label}</label>
  <div class="govuk-hint" id="${name}-hint">${hint}</div>
  ${field.messages}
  <select class="govuk-select ${field.isWrong && 'govuk-select--error'}" id="${name}" name="${name}" aria-describedby="${field.describedBy}">
    ${choices.map(([each, words]) => html`<option value="${each}" ${each === value && html`selected`}>${words}</option>`)}
  </select>
</div>`;
}

export function dayField(view: View, { name, label, hint, value, errors = [] }: Field): Html {
  const field = fieldState(view, name, errors);
  return html`<div class="govuk-form-group ${field.groupClass}">
  <label class="govuk-label govuk-label--s" for="${name}">${label}</label>
  <div class="govuk-hint" id="${name}-hint">${hint}</div>
  ${field.messages}
  <input class="govuk-input govuk-input--width-10 ${field.isWrong && 'govuk-input--error'}" id="${name}" name="${name}"
    value="${value}" aria-describedby="${field.describedBy}" spellcheck="false" autocomplete="off">
</div>`;
}

export function wordsField(view: View, { name, label, hint, value, errors = [] }: Field): Html {
  const field = fieldState(view, name, errors);
  return html`<div class="govuk-form-group ${field.groupClass}">
  <label class="govuk-label govuk-label--s" for="${name}">${label}</label>
  <div class="govuk-hint" id="${name}-hint">${hint}</div>
  ${field.messages}
  <textarea class="govuk-textarea ${field.isWrong && 'govuk-textarea--error'}" id="${name}" name="${name}" rows="6"
    aria-describedby="${field.describedBy}">${value}</textarea>
</div>`;
}

/** One of a few, all in sight. */
export function radiosField(
  view: View,
  { name, label, hint, value, errors = [] }: Field,
  choices: readonly Choice[],
): Html {
  const field = fieldState(view, name, errors);
  const radio = ([each, words]: Choice, index: number) => {
    // An error's link leads to the first.
    const id = index === 0 ? name : `${name}-${each}`;
    return html`<div class="govuk-radios__item">
      <input class="govuk-radios__input" id="${id}" name="${name}" type="radio" value="${each}" ${each === value && html`checked`}>
      <label class="govuk-label govuk-radios__label" for="${id}">${words}</label>
    </div>`;
  };
  return html`<div class="govuk-form-group ${field.groupClass}">
  <fieldset class="govuk-fieldset" aria-describedby="${field.describedBy}">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${label}</legend>
    <div class="govuk-hint" id="${name}-hint">${hint}</div>
    ${field.messages}
    <div class="govuk-radios">${choices.map(radio)}</div>
  </fieldset>
</div>`;
}

/** A field of a form or an address as text; nothing else is taken. */
export function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}
