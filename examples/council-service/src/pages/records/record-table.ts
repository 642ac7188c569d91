import { type Html, html } from '../html.js';

/** A day that stays on one line. */
export const unbroken = (day: string): Html => html`<span class="unbroken">${day}</span>`;

type Cell = string | Html | number;

/** A table of records in a region of its own to scroll; each row begins with what names it. */
export function recordTable({
  id,
  caption,
  head,
  rows,
}: {
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}): Html {
  const row = ([first = '', ...others]: readonly Cell[]) => html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">${first}</th>${others.map((cell) => html`<td class="govuk-table__cell">${cell}</td>`)}</tr>`;
  return html`<div class="scrolling" role="region" aria-labelledby="${id}" tabindex="0"><table class="govuk-table seats">
  <caption class="govuk-table__caption govuk-table__caption--s" id="${id}">${caption}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row">${head.map((words) => html`<th scope="col" class="govuk-table__header">${words}</th>`)}</tr></thead>
  <tbody class="govuk-table__body">${rows.map(row)}</tbody>
</table></div>`;
}
