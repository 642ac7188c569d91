import type { LgaBalance, LgaRow } from '@lga/proportionality';
import { type Explained, inLanguage, listInWords, unsettledSteps } from '@lga/rules';
import { type Html, html } from './html.js';

type SharedRow = Extract<LgaRow, { kind: 'settled' | 'tied' }>;

const roundingMarks = {
  up: '',
  down: '',
  'taken-back': '▼\u00a0taken back',
  added: '▲\u00a0added',
  tied: '=\u00a0tied',
};

/** Bodies × groups: seats, with the exact entitlement to three decimals and every adjustment in words. */
export function seatsTable({ rows, shares }: LgaBalance, year: string): Html {
  const groups = groupsOf(rows, shares);
  return html`<div class="scrolling" role="region" aria-labelledby="seats" tabindex="0">
<table class="govuk-table seats">
  <caption class="govuk-table__caption govuk-table__caption--m" id="seats">Seats, ${year}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row">
    <th scope="col" class="govuk-table__header">Body</th>
    <th scope="col" class="govuk-table__header govuk-table__header--numeric">Places</th>
    ${groups.map((group) => html`<th scope="col" class="govuk-table__header govuk-table__header--numeric">${group}</th>`)}
  </tr></thead>
  <tbody class="govuk-table__body">${rows.map((row) => bodyRow(row, groups))}</tbody>
</table></div>`;
}

/** The groups of the general shares, then those that only a body's own shares name. */
function groupsOf(rows: LgaBalance['rows'], shares: LgaBalance['shares']): readonly string[] {
  const inRows = rows.flatMap(({ value }) => ('seats' in value ? value.seats : []));
  return [...new Set([...shares, ...inRows].map(({ id }) => id))];
}

function bodyRow({ value: row, because }: Explained<LgaRow>, groups: readonly string[]): Html {
  return html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><a href="#why-${row.structure}">${inLanguage(row.name, 'en').words}</a>
      ${unsettledSteps(because).length > 0 && html`<span class="beneath">rests on an inference</span>`}
      ${row.kind === 'tied' && html`<span class="beneath">${tieInWords(row)}</span>`}
    </th>
    <td class="govuk-table__cell govuk-table__cell--numeric">${'places' in row ? row.places : 'not fixed'}</td>
    ${'seats' in row ? groups.map((group) => seatsCell(row, group)) : withoutSeats(row, groups.length)}
  </tr>`;
}

function tieInWords({ left, between }: Extract<LgaRow, { kind: 'tied' }>): string {
  const places = left === 1 ? '1 more place is' : `${left} more places are`;
  return `Tie: ${places} left for ${listInWords(between, 'en')} to settle.`;
}

function withoutSeats(row: Exclude<LgaRow, SharedRow>, columns: number): Html {
  const says = row.kind === 'appointed' ? 'Appointed elsewhere.' : `Open question: ${row.question}`;
  return html`<td class="govuk-table__cell" colspan="${columns}">${says}</td>`;
}

function seatsCell(row: SharedRow, group: string): Html {
  const seats = row.seats.find(({ id }) => id === group)?.count ?? '–';
  const entitlement = row.entitlements.find(({ id }) => id === group);
  return html`<td class="govuk-table__cell govuk-table__cell--numeric"><strong>${seats}</strong>
    ${entitlement && html`<span class="beneath">${entitlement.decimal}</span>`}
    ${marks(row, group).map((mark) => html`<span class="beneath">${mark}</span>`)}
  </td>`;
}

function marks({ entitlements, minimumSeats }: SharedRow, group: string): string[] {
  const rounding = entitlements.find(({ id }) => id === group)?.rounding ?? 'up';
  const paid = minimumSeats?.paidBy.find(({ id }) => id === group);
  return [
    roundingMarks[rounding],
    minimumSeats?.guaranteed.includes(group) ? '▲\u00a0guaranteed' : '',
    paid ? `▼\u00a0${paid.count} for the guarantee` : '',
  ].filter((mark) => mark !== '');
}
