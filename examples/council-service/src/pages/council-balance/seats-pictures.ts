import { changePicture, councilPicture, matrixPicture, type TableBlock } from '@lga/proportionality/render';
import type { Wording } from '@lga/rules';
import { Html, html } from '../html.js';
import type { View } from '../view.js';
import type { WorkedOut } from './asked-council.js';
import { balanceReport } from './council-report.js';

/** The council by group, and the seats by body and group: each as a picture and as the table that says the same. */
export function seatsPictures(view: View, found: WorkedOut): Html {
  const { language, say } = view;
  const report = balanceReport(found);
  const council = councilPicture(report, { language, prefix: 'council-picture' });
  const matrix = matrixPicture(report, { language, prefix: 'matrix-picture' });
  const changes = report.present && changePicture(report, { language, prefix: 'change-picture' });
  return html`<h3 class="govuk-heading-m">${say('Seats by body and group', 'Seddi fesul corff a grŵp')}</h3>
<p>${say(
    'In brackets stands what a group is owed, exactly to two decimals. ▲ is a seat more than the body alone would give, ▼ one fewer, so that the totals are right; ◆ differs among the equally good tables.',
    'Mewn cromfachau mae’r hyn sy’n ddyledus i grŵp, yn union i ddau le degol. Mae ▲ yn sedd yn fwy nag y byddai’r corff ar ei ben ei hun yn ei roi, ▼ un yn llai, fel bod y cyfansymiau’n gywir; mae ◆ yn wahanol rhwng y tablau sydd cystal â’i gilydd.',
  )}</p>
${blockTable(view, matrix.table, 'matrix')}
${pictured(say('Seats by body and group, as a picture', 'Seddi fesul corff a grŵp, fel llun'), matrix.svg)}
<h3 class="govuk-heading-m">${say('The council by group', 'Y cyngor fesul grŵp')}</h3>
${blockTable(view, council.table, 'council-table')}
${pictured(say('The council by group, as a picture', 'Y cyngor fesul grŵp, fel llun'), council.svg)}
${
  changes &&
  html`<h3 class="govuk-heading-m">${say('From the present seats', 'O’r seddi presennol')}</h3>
${blockTable(view, changes.table, 'changes-table')}
${pictured(say('From the present seats, as a picture', 'O’r seddi presennol, fel llun'), changes.svg)}`
}`;
}

function pictured(summary: string, svg: string): Html {
  return html`<details class="govuk-details" open>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary>
  <div class="govuk-details__text"><div class="scrolling" role="region" aria-label="${summary}" tabindex="0">${new Html(svg)}</div></div>
</details>`;
}

/** A table of a report in the styles of the page. */
function blockTable(view: View, { caption, head, rows, foot }: TableBlock, id: string): Html {
  const cells = (all: readonly string[]) =>
    all.map((cell) => html`<td class="govuk-table__cell govuk-table__cell--numeric">${cell}</td>`);
  return html`<div class="scrolling" role="region" aria-labelledby="${id}" tabindex="0"><table class="govuk-table seats">
  <caption class="govuk-table__caption govuk-table__caption--s" id="${id}">${worded(view, caption)}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row">${head.map((each, index) => html`<th scope="col" class="govuk-table__header ${index > 0 && 'govuk-table__header--numeric'}">${worded(view, each)}</th>`)}</tr></thead>
  <tbody class="govuk-table__body">${[...rows, ...foot].map((row) => html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${worded(view, row.head)}</th>${cells(row.cells)}</tr>`)}</tbody>
</table></div>`;
}

function worded({ language }: View, { words, language: spoken }: Wording): Html {
  return spoken === language ? html`${words}` : html`<span lang="${spoken}">${words}</span>`;
}
