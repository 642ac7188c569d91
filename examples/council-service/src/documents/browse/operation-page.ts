import { nothingThere } from '../../http/perform.js';
import { operations } from '../../operations.js';
import { type Html, html } from '../../pages/html.js';
import type { PageAsked, ShownPage } from '../../pages/page.js';
import { summaryRow } from '../../pages/steps.js';
import { inEnglish, type View } from '../../pages/view.js';
import { type Content, type DocumentedOperation, documentedOperations } from './documented-operations.js';
import { schemaTable, typeIn } from './schema-table.js';

/** One operation of the API: for whom, what it takes, an example, and what comes of it. */
export function operationPage({ view, parameters }: PageAsked): ShownPage {
  const found = documentedOperations(operations).find(({ id }) => id === parameters['id']);
  if (!found) throw nothingThere;
  const { say, at } = view;
  const { method, path, summary, requestBody, responses } = found;
  const title = `${method.toUpperCase()} ${path}`;
  const content = html`<p><a href="${at('/docs')}">${say('All of the API', 'Yr API i gyd')}</a></p>
<h1 class="govuk-heading-l"><code class="breaking">${title}</code></h1>
<p class="govuk-body-l" ${inEnglish(view)}>${summary}</p>
<dl class="govuk-summary-list">${summaryRow(say('Name', 'Enw'), html`<code>${found.id}</code>`)}${summaryRow(say('For', 'Ar gyfer'), forWhom(view, found))}</dl>
${parameterTable(view, found)}
${requestBody && taken(view, requestBody)}
<h2 class="govuk-heading-m">${say('What comes back', 'Beth sy’n dod yn ôl')}</h2>
${Object.entries(responses).map(([status, response]) => cameBack(view, status, response))}`;
  return { title, content, errors: 0 };
}

function forWhom(view: View, { description }: DocumentedOperation): Html | string {
  if (description === undefined) return view.say('anyone; nothing is kept', 'unrhyw un; ni chedwir dim');
  return html`<span ${inEnglish(view)}>${description.replace(/^For: /, '')}</span>`;
}

function parameterTable(view: View, { parameters }: DocumentedOperation): Html | false {
  const { say } = view;
  const places = {
    path: say('in the address', 'yn y cyfeiriad'),
    query: say('after the question mark', 'ar ôl y gofynnod'),
    header: say('as a header', 'fel pennyn'),
  };
  if (parameters.length === 0) return false;
  return html`<div class="scrolling" role="region" tabindex="0" aria-labelledby="parameters"><table class="govuk-table">
  <caption class="govuk-table__caption govuk-table__caption--m" id="parameters">${say('Parameters', 'Paramedrau')}</caption>
  <thead><tr class="govuk-table__row">
    ${[say('Name', 'Enw'), say('Where', 'Ble'), say('Form', 'Ffurf'), say('What it is', 'Beth ydyw')].map(
      (words) => html`<th scope="col" class="govuk-table__header">${words}</th>`,
    )}
  </tr></thead>
  <tbody>${parameters.map(
    ({ name, in: place, required, description, schema }) => html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><code>${name}</code></th>
    <td class="govuk-table__cell">${places[place]}</td>
    <td class="govuk-table__cell">${typeIn(view, schema, `codes-${name}`)}${!required && html` <span class="govuk-tag govuk-tag--grey">${say('optional', 'dewisol')}</span>`}</td>
    <td class="govuk-table__cell" ${inEnglish(view)}>${description ?? String(schema['description'] ?? '')}</td>
  </tr>`,
  )}</tbody>
</table></div>`;
}

function taken(view: View, { content }: Content): Html {
  const { say } = view;
  return html`<h2 class="govuk-heading-m">${say('What it takes', 'Beth mae’n ei gymryd')}</h2>
${Object.values(content).map(
  ({
    schema,
    example,
  }) => html`${example !== undefined && shown({ example, id: 'sent', words: say('Example', 'Enghraifft') })}
${schemaTable(view, { schema, id: 'fields', caption: say('Fields of the body', 'Meysydd y corff') })}`,
)}`;
}

function cameBack(view: View, status: string, { description = '', content }: Content): Html {
  const { say } = view;
  return html`<h3 class="govuk-heading-s">${status}: <span ${inEnglish(view)}>${description}</span></h3>
<p>${Object.keys(content).map((type, index) => html`${index > 0 && ', '}<code>${type}</code>`)}</p>
${Object.entries(content).map(([type, { schema, example }]) =>
  !/json$/.test(type) || status.endsWith('XX') || status === '503'
    ? ''
    : html`${example !== undefined && shown({ example, id: `answered-${status}`, words: say('Example of the answer', 'Enghraifft o’r ateb') })}
${schemaTable(view, { schema, id: `answer-${status}`, caption: say('Fields of the answer', 'Meysydd yr ateb') })}`,
)}`;
}

/** JSON to read; it can be focused to scroll with the keyboard. */
function shown({
  example,
  id,
  words,
}: {
  readonly example: unknown;
  readonly id: string;
  readonly words: string;
}): Html {
  return html`<h3 class="govuk-heading-s" id="${id}">${words}</h3>
<div class="scrolling" role="region" tabindex="0" aria-labelledby="${id}"><pre><code>${JSON.stringify(example, null, 2)}</code></pre></div>`;
}
