import { errorSummary } from '../error-summary.js';
import { html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { answeredForm, sectionOf, textsOf } from '../questions.js';
import { workedOut } from './asked-council.js';
import { checkedTable } from './checked-table.js';
import { councilResult } from './council-result.js';
import { councilSections, exampleSearch } from './questions.js';

/** The form and, once it was sent, the seats of a council's bodies. It uses GET, so that a result has an address. */
export function councilPage({ view, query }: Pick<PageAsked, 'view' | 'query'>): ShownPage {
  const { say, at } = view;
  const texts = textsOf(councilSections, query);
  const isAsked = Object.hasOwn(query, 'groups');
  const found = isAsked ? workedOut(view, texts) : { errors: [] };
  const checked = 'facts' in found ? checkedTable(view, found) : undefined;
  const errors = [...('errors' in found ? found.errors : []), ...(checked?.errors ?? [])];
  const title = say('Political balance of a council', 'Cydbwysedd gwleidyddol cyngor');
  const form = html`<form action="${at('/council-balance')}" method="get" novalidate>
  ${councilSections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('Work out the balance', 'Cyfrifo’r cydbwysedd')}</button>
</form>`;
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'Work out how the seats of committees are shared among political groups under sections 15 to 17 of the Local Government and Housing Act 1989, and see what arithmetic decides and what it leaves to the council.',
    'Cyfrifwch sut y rhennir seddi pwyllgorau rhwng grwpiau gwleidyddol o dan adrannau 15 i 17 o Ddeddf Llywodraeth Leol a Thai 1989, a gweld yr hyn y mae rhifyddeg yn ei benderfynu a’r hyn y mae’n ei adael i’r cyngor.',
  )}</p>
<p><a href="${at('/council-balance')}${exampleSearch}">${say('Fill in a made-up council', 'Llenwi cyngor wedi’i ddyfeisio')}</a></p>
${answeredForm(view, form, 'facts' in found && errors.length === 0)}
${'facts' in found && councilResult(view, found)}
${checked?.content}`;
  return { title, content, errors: errors.length };
}
