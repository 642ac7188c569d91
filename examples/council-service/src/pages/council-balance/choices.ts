import type { Part, Table } from '@lga/proportionality/statute';
import { type Html, html } from '../html.js';
import type { View } from '../view.js';
import type { WorkedOut } from './asked-council.js';

/** The equally good tables of a part: how many, and in what the others differ from the one that is shown. */
export function choicesOf(view: View, { equallyGood }: Part, chosen: WorkedOut['chosen']): Html | false {
  const { say } = view;
  const { number, counted, tables, listed } = equallyGood;
  if (number === '1' && counted === 'all') return false;
  const shown = tables[0].map((row) => chosen?.value.table.find(({ body }) => body === row.body) ?? row);
  const others = tables.map((table) => difference(view, shown, table)).filter((words) => words !== '');
  const least = counted === 'at-least' ? `${say('at least', 'o leiaf')} ` : '';
  return html`<h4 class="govuk-heading-s">${say('What is left to choose', 'Yr hyn sydd ar ôl i’w ddewis')}</h4>
<p>${least}${number} ${say('tables are equally good.', 'o dablau sydd cystal â’i gilydd.')} ${
    chosen?.value.kind === 'settled'
      ? say('The one shown was chosen.', 'Dewiswyd yr un a ddangosir.')
      : say(
          'The one shown is not preferred to the others; groups agree, or the council votes or draws lots.',
          'Nid yw’r un a ddangosir yn cael ei ffafrio; mae’r grwpiau’n cytuno, neu’r cyngor yn pleidleisio neu’n bwrw coelbren.',
        )
  }</p>
${
  listed === 'all'
    ? html`<ul class="govuk-list govuk-list--bullet">${others.map((words, index) => html`<li>${say('Table', 'Tabl')} ${index + 2}: ${words}</li>`)}</ul>`
    : html`<p>${say('They are too many to list. Seats can be exchanged so, and nothing is lost by it', 'Mae gormod i’w rhestru. Gellir cyfnewid seddi fel hyn, heb golli dim')}:</p>
<ul class="govuk-list govuk-list--bullet">${equallyGood.swaps.slice(0, 12).map((moves) => html`<li>${moves.map(({ body, from, to }, index) => `${index > 0 ? '; ' : ''}${body}: ${holder(view, from)} → ${holder(view, to)}`)}</li>`)}</ul>`
}`;
}

function holder({ say }: View, id: string | null): string {
  return id ?? say('in no group', 'heb grŵp');
}

/** Each cell in which another table has other seats: on which body, for whom, and how many instead of how many. */
function difference(view: View, shown: Table, other: Table): string {
  const { say } = view;
  const cells = (table: Table) =>
    new Map<string, { body: string; id: string | null; count: number }>(
      table.flatMap(({ body, seats, ungrouped }) => [
        ...seats.map(({ id, count }) => [JSON.stringify([body, id]), { body, id, count }] as const),
        [JSON.stringify([body, null]), { body, id: null, count: ungrouped }] as const,
      ]),
    );
  const before = cells(shown);
  return [...cells(other)]
    .filter(([key, { count }]) => before.get(key)?.count !== count)
    .map(
      ([key, { body, id, count }]) =>
        `${body}: ${holder(view, id)} ${count} ${say('instead of', 'yn lle')} ${before.get(key)?.count ?? 0}`,
    )
    .join('; ');
}
