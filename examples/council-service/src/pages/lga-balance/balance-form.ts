import { type FieldError, fieldState } from '../error-summary.js';
import { type Html, html } from '../html.js';
import type { View } from '../view.js';
import type { BalanceField, BalanceTexts } from './balance-query.js';

interface Shown {
  readonly texts: BalanceTexts;
  readonly errors: readonly FieldError<BalanceField>[];
}

/** The form, filled in as it was sent. It uses GET, so that the address of a result can be kept and shared. */
export function balanceForm(view: View, shown: Shown): Html {
  const { say, at } = view;
  const ownShares = say(
    'Its own percentages, if they are known: those of the councils it is drawn from.',
    'Ei ganrannau ei hun, os ydynt yn hysbys: rhai’r cynghorau y’i tynnir ohonynt.',
  );
  const general = say(
    'One group a line, its name and its percentage as printed. You can paste two columns of a spreadsheet.',
    'Un grŵp ar bob llinell: ei enw a’i ganran fel y’u hargraffwyd. Gallwch ludo dwy golofn o daenlen.',
  );
  return html`<form action="${at('/lga-balance')}" method="get" novalidate>
  ${yearField(view, shown)}
  <div class="govuk-grid-row">
    ${sharesField(view, shown, { name: 'shares', label: say('Shares of the groups', 'Cyfrannau’r grwpiau'), hint: general })}
    ${sharesField(view, shown, { name: 'city-regions', label: 'City Regions Board', hint: ownShares })}
    ${sharesField(view, shown, { name: 'people-and-places', label: 'People & Places Board', hint: ownShares })}
  </div>
  <button type="submit" class="govuk-button">${say('Work out the balance', 'Cyfrifo’r cydbwysedd')}</button>
</form>`;
}

function yearField(view: View, { texts, errors }: Shown): Html {
  const hint = view.say(
    'The rules in force on 1 September of that year are applied.',
    'Defnyddir y rheolau sydd mewn grym ar 1 Medi y flwyddyn honno.',
  );
  const field = fieldState(view, { name: 'year', hint, errors });
  return html`<div class="govuk-form-group ${field.groupClass}">
  <label class="govuk-label govuk-label--s" for="year">${view.say('Meeting year', 'Blwyddyn gyfarfod')}</label>
  ${field.hint}
  ${field.messages}
  <input class="govuk-input govuk-input--width-5 ${field.isWrong && 'govuk-input--error'}" id="year" name="year"
    value="${texts.year}" ${field.describedBy} spellcheck="false" autocomplete="off">
</div>`;
}

function sharesField(
  view: View,
  { texts, errors }: Shown,
  { name, label, hint }: { readonly name: BalanceField; readonly label: string; readonly hint: string },
): Html {
  const field = fieldState(view, { name, hint, errors });
  return html`<div class="govuk-grid-column-one-third"><div class="govuk-form-group ${field.groupClass}">
  <label class="govuk-label govuk-label--s" for="${name}">${label}</label>
  ${field.hint}
  ${field.messages}
  <textarea class="govuk-textarea ${field.isWrong && 'govuk-textarea--error'}" id="${name}" name="${name}"
    rows="7" ${field.describedBy} spellcheck="false">${texts[name]}</textarea>
</div></div>`;
}
