import { type Html, html } from './html.js';
import type { View } from './view.js';

/** What is wrong with a field of a form, in words for the person who filled it in. */
export interface FieldError<Field extends string = string> {
  readonly field: Field;
  readonly message: string | Html;
}

/** What is wrong, each with a link to its field; it takes the focus when the page opens. */
export function errorSummary({ say }: View, errors: readonly FieldError[]): Html | false {
  if (errors.length === 0) return false;
  return html`<div class="govuk-error-summary" tabindex="-1" autofocus>
  <div role="alert">
    <h2 class="govuk-error-summary__title">${say('There is a problem', 'Mae problem')}</h2>
    <div class="govuk-error-summary__body">
      <ul class="govuk-list govuk-error-summary__list">
        ${errors.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
      </ul>
    </div>
  </div>
</div>`;
}

/** What the markup of a field says of its hint and its errors. */
export function fieldState(
  { say }: View,
  {
    name,
    hint,
    errors: all = [],
  }: {
    readonly name: string;
    readonly hint?: string | Html | undefined;
    readonly errors?: readonly FieldError[];
  },
) {
  const errors = all.filter(({ field }) => field === name);
  const isWrong = errors.length > 0;
  const message = ({ message: words }: FieldError) =>
    html`<p class="govuk-error-message"><span class="govuk-visually-hidden">${say('Error', 'Gwall')}:</span> ${words}</p>`;
  const ids = [...(hint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-error`] : [])];
  return {
    isWrong,
    groupClass: isWrong && 'govuk-form-group--error',
    describedBy: ids.length > 0 && html`aria-describedby="${ids.join(' ')}"`,
    hint: hint && html`<div class="govuk-hint" id="${name}-hint">${hint}</div>`,
    messages: isWrong && html`<div id="${name}-error">${errors.map(message)}</div>`,
  };
}
