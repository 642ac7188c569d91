import type { FieldError } from './asked-balance.js';
import type { BalanceField, BalanceTexts } from './balance-query.js';
import { type Html, html } from './html.js';

interface Shown {
  readonly texts: BalanceTexts;
  readonly errors: readonly FieldError[];
}

/** The form, filled in as it was sent. It uses GET, so that the address of a result can be kept and shared. */
export function balanceForm(shown: Shown): Html {
  return html`<form action="/" method="get" novalidate>
  ${yearField(shown)}
  <div class="govuk-grid-row">
    ${sharesField(shown, 'shares', 'Shares of the groups', 'One group a line, its name and its percentage as printed. You can paste two columns of a spreadsheet.')}
    ${sharesField(shown, 'city-regions', 'City Regions Board', 'Its own percentages, if they are known: those of the councils it is drawn from.')}
    ${sharesField(shown, 'people-and-places', 'People & Places Board', 'Its own percentages, if they are known: those of the councils it is drawn from.')}
  </div>
  <button type="submit" class="govuk-button">Work out the balance</button>
</form>`;
}

/** What is wrong, each with a link to its field; it takes the focus when the page opens. */
export function errorSummary(errors: readonly FieldError[]): Html {
  return html`<div class="govuk-error-summary" tabindex="-1" autofocus>
  <div role="alert">
    <h2 class="govuk-error-summary__title">There is a problem</h2>
    <div class="govuk-error-summary__body">
      <ul class="govuk-list govuk-error-summary__list">
        ${errors.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}
      </ul>
    </div>
  </div>
</div>`;
}

function yearField({ texts, errors }: Shown): Html {
  const field = fieldMarkup('year', errors);
  return html`<div class="govuk-form-group ${field.groupClass}">
  <label class="govuk-label govuk-label--s" for="year">Meeting year</label>
  <div class="govuk-hint" id="year-hint">The rules in force on 1 September of that year are applied.</div>
  ${field.messages}
  <input class="govuk-input govuk-input--width-5 ${field.isWrong && 'govuk-input--error'}" id="year" name="year"
    value="${texts.year}" aria-describedby="${field.describedBy}" spellcheck="false" autocomplete="off">
</div>`;
}

function sharesField({ texts, errors }: Shown, name: BalanceField, label: string, hint: string): Html {
  const field = fieldMarkup(name, errors);
  return html`<div class="govuk-grid-column-one-third"><div class="govuk-form-group ${field.groupClass}">
  <label class="govuk-label govuk-label--s" for="${name}">${label}</label>
  <div class="govuk-hint" id="${name}-hint">${hint}</div>
  ${field.messages}
  <textarea class="govuk-textarea ${field.isWrong && 'govuk-textarea--error'}" id="${name}" name="${name}"
    rows="7" aria-describedby="${field.describedBy}" spellcheck="false">${texts[name]}</textarea>
</div></div>`;
}

function fieldMarkup(name: BalanceField, all: readonly FieldError[]) {
  const errors = all.filter(({ field }) => field === name);
  const isWrong = errors.length > 0;
  return {
    isWrong,
    groupClass: isWrong && 'govuk-form-group--error',
    describedBy: isWrong ? `${name}-hint ${name}-error` : `${name}-hint`,
    messages: isWrong && html`<div id="${name}-error">${errors.map(errorMessage)}</div>`,
  };
}

function errorMessage({ message }: FieldError): Html {
  return html`<p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${message}</p>`;
}
