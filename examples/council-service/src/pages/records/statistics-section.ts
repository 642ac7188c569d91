import type { publishedTable } from '@lga/incident-schema/statistics';
import { addDays } from '@lga/rules';
import { operationNamed } from '../../operation-named.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { thisDay } from '../this-day.js';
import type { View } from '../view.js';
import { recordTable } from './record-table.js';

/** Figures that may be published: a small count is left out, and with it what would give it away. */
export async function statisticsSection({ view, perform }: PageAsked): Promise<Html> {
  const to = thisDay();
  const query = { from: addDays(to, -365), to, threshold: '5', zeros: 'shown' };
  const { body } = await perform(operationNamed('incident-statistics'), { query });
  const table = body as ReturnType<typeof publishedTable>;
  const { say } = view;
  return html`<h2 class="govuk-heading-m">${say('Statistics', 'Ystadegau')}</h2>
<p>${say('Of the last 365 days. A count below five is left out, and as many others as it takes that none can be found by subtracting.', 'O’r 365 diwrnod diwethaf. Gadewir allan gyfrif o dan bump, a chynifer o rai eraill ag sydd eu hangen fel na ellir canfod yr un drwy dynnu.')}</p>
${recordTable({
  id: 'statistics',
  caption: say('Incidents by channel and setting', 'Digwyddiadau yn ôl sianel a lleoliad'),
  head: [
    say('Channel', 'Sianel'),
    ...table.columns.codes.map((code) => codes(view, 'setting', code)),
    say('All', 'Pob un'),
  ],
  rows: [
    ...table.rows.codes.map((code, row) => [
      codes(view, 'channel', code),
      ...(table.counts[row] ?? []).map((count) => shown(view, count)),
      shown(view, table.rowTotals[row] ?? null),
    ]),
    [
      say('All', 'Pob un'),
      ...table.columnTotals.map((count) => shown(view, count)),
      shown(view, table.total),
    ],
  ],
})}`;
}

function codes(view: View, list: string, together: string): string {
  return together
    .split(' and ')
    .map((code) => codeInWords(view, list, code))
    .join(', ');
}

function shown({ say }: View, count: number | null): Html {
  if (count !== null) return html`${count}`;
  return html`<span aria-hidden="true">–</span><span class="govuk-visually-hidden">${say('left out', 'wedi’i adael allan')}</span>`;
}
