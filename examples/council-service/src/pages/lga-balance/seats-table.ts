import type { LgaBalance, LgaRow } from '@lga/proportionality';
import { type Explained, listInWords, unsettledSteps } from '@lga/rules';
import { type Html, html } from '../html.js';
import { inEnglish, textIn, type View } from '../view.js';

type SharedRow = Extract<LgaRow, { kind: 'settled' | 'tied' }>;

const roundingMarks = ({ say }: View) => ({
  up: '',
  down: '',
  'taken-back': say('▼\u00a0taken back', '▼\u00a0tynnwyd yn ôl'),
  added: say('▲\u00a0added', '▲\u00a0ychwanegwyd'),
  tied: say('=\u00a0tied', '=\u00a0cyfartal'),
});

/** Bodies × groups: seats, with the exact entitlement to three decimals and every adjustment in words. */
export function seatsTable(view: View, { rows, shares }: LgaBalance, year: string): Html {
  const { say } = view;
  const groups = groupsOf(rows, shares);
  return html`<div class="scrolling" role="region" aria-labelledby="seats" tabindex="0">
<table class="govuk-table seats">
  <caption class="govuk-table__caption govuk-table__caption--m" id="seats">${say('Seats', 'Seddi')}, ${year}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row">
    <th scope="col" class="govuk-table__header">${say('Body', 'Corff')}</th>
    <th scope="col" class="govuk-table__header govuk-table__header--numeric">${say('Places', 'Lleoedd')}</th>
    ${groups.map((group) => html`<th scope="col" class="govuk-table__header govuk-table__header--numeric">${group}</th>`)}
  </tr></thead>
  <tbody class="govuk-table__body">${rows.map((row) => bodyRow(view, row, groups))}</tbody>
</table></div>`;
}

/** The groups of the general shares, then those that only a body's own shares name. */
function groupsOf(rows: LgaBalance['rows'], shares: LgaBalance['shares']): readonly string[] {
  const inRows = rows.flatMap(({ value }) => ('seats' in value ? value.seats : []));
  return [...new Set([...shares, ...inRows].map(({ id }) => id))];
}

function bodyRow(view: View, { value: row, because }: Explained<LgaRow>, groups: readonly string[]): Html {
  const { say } = view;
  return html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><a href="#why-${row.structure}">${textIn(view, row.name)}</a>
      ${unsettledSteps(because).length > 0 && html`<span class="beneath">${say('rests on an inference', 'yn dibynnu ar gasgliad')}</span>`}
      ${row.kind === 'tied' && html`<span class="beneath">${tieInWords(view, row)}</span>`}
    </th>
    <td class="govuk-table__cell govuk-table__cell--numeric">${'places' in row ? row.places : say('not fixed', 'heb ei bennu')}</td>
    ${'seats' in row ? groups.map((group) => seatsCell(view, row, group)) : withoutSeats(view, row, groups.length)}
  </tr>`;
}

function tieInWords({ language }: View, { left, between }: Extract<LgaRow, { kind: 'tied' }>): string {
  if (language === 'cy')
    return `Cyfartal: gadewir ${left} o leoedd i ${listInWords(between, 'cy')} eu setlo.`;
  const places = left === 1 ? '1 more place is' : `${left} more places are`;
  return `Tie: ${places} left for ${listInWords(between, 'en')} to settle.`;
}

function withoutSeats(view: View, row: Exclude<LgaRow, SharedRow>, columns: number): Html {
  const says =
    row.kind === 'appointed'
      ? view.say('Appointed elsewhere.', 'Penodir mewn man arall.')
      : html`<span ${inEnglish(view)}>Open question: ${row.question}</span>`;
  return html`<td class="govuk-table__cell" colspan="${columns}">${says}</td>`;
}

function seatsCell(view: View, row: SharedRow, group: string): Html {
  const seats = row.seats.find(({ id }) => id === group)?.count ?? '–';
  const entitlement = row.entitlements.find(({ id }) => id === group);
  return html`<td class="govuk-table__cell govuk-table__cell--numeric"><strong>${seats}</strong>
    ${entitlement && html`<span class="beneath">${entitlement.decimal}</span>`}
    ${marks(view, row, group).map((mark) => html`<span class="beneath">${mark}</span>`)}
  </td>`;
}

function marks(view: View, { entitlements, minimumSeats }: SharedRow, group: string): string[] {
  const { say } = view;
  const rounding = entitlements.find(({ id }) => id === group)?.rounding ?? 'up';
  const paid = minimumSeats?.paidBy.find(({ id }) => id === group);
  return [
    roundingMarks(view)[rounding],
    minimumSeats?.guaranteed.includes(group) ? say('▲\u00a0guaranteed', '▲\u00a0gwarantir') : '',
    paid ? `▼\u00a0${paid.count} ${say('for the guarantee', 'at y warant')}` : '',
  ].filter((mark) => mark !== '');
}
