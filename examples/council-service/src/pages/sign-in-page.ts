import { PagePath } from '../security/development-routes.js';
import { madeUpPeople } from '../security/made-up-people.js';
import { textOf } from './fields.js';
import { html } from './html.js';
import type { PageAsked, ShownPage } from './page.js';
import { textIn } from './view.js';

/** Where somebody chooses which made-up person to be, and goes on to the page that wanted it. */
export function signInPage({ view, query, caller }: PageAsked): ShownPage {
  const { say, language } = view;
  const title = say('Who are you in this demonstration?', 'Pwy ydych chi yn yr arddangosiad hwn?');
  const radio = ({ id, name, roles }: (typeof madeUpPeople)[number], index: number) => {
    const field = index === 0 ? 'person' : `person-${id}`;
    return html`<div class="govuk-radios__item">
    <input class="govuk-radios__input" id="${field}" name="person" type="radio" value="${id}" ${(caller?.id ?? 'member-a') === id && html`checked`}>
    <label class="govuk-label govuk-radios__label" for="${field}">${textIn(view, name)} <span lang="en">(${roles.join(', ')})</span></label>
  </div>`;
  };
  const to = textOf(query, 'to');
  const content = html`<form action="/development/sign-in" method="post" novalidate>
  <input type="hidden" name="language" value="${language}">
  ${PagePath.safeParse(to).success && html`<input type="hidden" name="to" value="${to}">`}
  <div class="govuk-form-group"><fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">${title}</h1></legend>
    <p>${say('Nobody here is real, and anybody may be anybody.', 'Nid oes neb yma’n real, a gall unrhyw un fod yn unrhyw un.')}</p>
    <div class="govuk-radios">${madeUpPeople.map(radio)}</div>
  </fieldset></div>
  <button type="submit" class="govuk-button">${say('Continue', 'Parhau')}</button>
</form>`;
  return { title, content, errors: 0 };
}
