import { decideWelshDeclaration } from '@lga/code-of-conduct/wales';
import { DomainError } from '@lga/rules';
import { errorSummary, type FieldError } from '../error-summary.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { answeredForm, errorsIn, sectionOf, textsOf } from '../questions.js';
import type { View } from '../view.js';
import { regimes } from './regimes.js';
import { welshFacts } from './wales-facts.js';
import { type WalesField, type WalesTexts, walesSections } from './wales-questions.js';
import { walesResult } from './wales-result.js';

type Wrong = FieldError<WalesField>;

/** An interest beside an item of business under the Welsh code, which is a regime of its own. */
export function walesPage({ view, query }: Pick<PageAsked, 'view' | 'query'>): ShownPage {
  const { say, at } = view;
  const texts = textsOf(walesSections, query);
  const found = Object.hasOwn(query, 'subject') ? decided(view, texts) : { errors: [] };
  const errors = 'errors' in found ? found.errors : [];
  const title = say('Check an interest under the Welsh code', 'Gwirio buddiant o dan god Cymru');
  const form = html`<form action="${at('/declaration/wales')}" method="get" novalidate>
  ${walesSections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('See what follows', 'Gweld beth sy’n dilyn')}</button>
</form>`;
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
${regimes(view, 'wales')}
<p>${say(
    'For one interest and one item, under the code of 2008 as it stood on the day. No name is asked for and nothing is kept; it is an aid, and the member decides.',
    'Ar gyfer un buddiant ac un eitem, o dan god 2008 fel yr oedd ar y diwrnod. Ni ofynnir am enw ac ni chedwir dim; cymorth ydyw, a’r aelod sy’n penderfynu.',
  )}</p>
${answeredForm(view, form, 'content' in found)}
${'content' in found && found.content}`;
  return { title, content, errors: errors.length };
}

function decided(
  view: View,
  texts: WalesTexts,
): { readonly errors: readonly Wrong[] } | { readonly content: Html } {
  const { say } = view;
  const isUndated = texts.dispensation === 'yes' && texts.from === '';
  const message = say('Enter the day, since there is a dispensation', 'Rhowch y diwrnod, gan fod gollyngiad');
  const undated: readonly Wrong[] = isUndated ? [{ field: 'from', message }] : [];
  const errors = [...errorsIn(view, walesSections, texts), ...undated];
  if (errors.length > 0) return { errors };
  try {
    return { content: walesResult(view, decideWelshDeclaration(welshFacts(texts))) };
  } catch (error) {
    if (error instanceof DomainError) return { errors: [wrongFor(view, error)] };
    throw error;
  }
}

function wrongFor({ say }: View, { code, message }: DomainError): Wrong {
  if (code !== 'not-in-force') return { field: 'subject', message };
  return {
    field: 'on',
    message: say(
      'Enter a day on which the code was in force: it is known from 18 April 2008',
      'Rhowch ddiwrnod yr oedd y cod mewn grym arno: mae’n hysbys o 18 Ebrill 2008',
    ),
  };
}
