import { inLanguage } from '@lga/rules';
import { operations } from '../../operations.js';
import { type Html, html } from '../../pages/html.js';
import type { PageAsked, ShownPage } from '../../pages/page.js';
import { inEnglish, textIn, type View } from '../../pages/view.js';
import { chapters } from '../chapters.js';
import { type DocumentedOperation, documentedOperations } from './documented-operations.js';

/** The API document to read: every operation by chapter, each with a page of its own. */
export function docsPage({ view }: PageAsked): ShownPage {
  const { say } = view;
  const all = documentedOperations(operations);
  const title = say('The API', 'Yr API');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'Questions need no sign-on, and nothing is kept. Records need a bearer token, and show what its roles may see.',
    'Nid oes angen mewngofnodi ar gyfer cwestiynau, ac ni chedwir dim. Mae angen tocyn ar gofnodion, ac maent yn dangos yr hyn y caiff ei rolau ei weld.',
  )}</p>
<p>${say('For programs', 'Ar gyfer rhaglenni')}: <a href="/openapi.json">OpenAPI 3.1</a>, <a href="/swagger.json">Swagger 2.0</a>.</p>
<nav aria-label="${say('Chapters', 'Penodau')}"><ul class="govuk-list">${chapters.map(
    ({ tag, title: name }) => html`<li><a href="#${tag}">${textIn(view, name)}</a></li>`,
  )}</ul></nav>
${chapters.map((chapter) =>
  chapterTable(view, {
    id: chapter.tag,
    name: inLanguage(chapter.title, view.language).words,
    operations: all.filter(({ tag }) => tag === chapter.tag),
  }),
)}`;
  return { title, content, errors: 0 };
}

interface ShownChapter {
  readonly id: string;
  readonly name: string;
  readonly operations: readonly DocumentedOperation[];
}

function chapterTable(view: View, { id, name, operations: listed }: ShownChapter): Html {
  const { say } = view;
  return html`<div class="scrolling" role="region" tabindex="0" aria-labelledby="${id}"><table class="govuk-table">
  <caption class="govuk-table__caption govuk-table__caption--m" id="${id}">${name}</caption>
  <thead><tr class="govuk-table__row">
    <th scope="col" class="govuk-table__header">${say('Address', 'Cyfeiriad')}</th>
    <th scope="col" class="govuk-table__header">${say('What it does', 'Beth mae’n ei wneud')}</th>
  </tr></thead>
  <tbody>${listed.map(
    ({ id: operation, method, path, summary }) => html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><a href="${view.at(`/docs/${operation}`)}"><code>${method.toUpperCase()} ${path}</code></a></th>
    <td class="govuk-table__cell" ${inEnglish(view)}>${summary}</td>
  </tr>`,
  )}</tbody>
</table></div>`;
}
