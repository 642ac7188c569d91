import type { IncidentReport } from '@lga/incident-schema';
import { operationNamed } from '../../operation-named.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { recordTable } from '../records/record-table.js';
import type { View } from '../view.js';
import { ownRow } from './incident-rows.js';
import { instantIn, older } from './older-reports.js';

interface Sent {
  readonly received: string;
  readonly report: IncidentReport;
}

/** The reports that the member sent. */
export async function ownReports({ view, query, perform }: PageAsked): Promise<Html> {
  const { say, at } = view;
  const before = instantIn(textOf(query, 'before'));
  const { body } = await perform(operationNamed('newest-incidents'), {
    query: { ...(before && { before }) },
  });
  const { incidents } = body as { readonly incidents: readonly Sent[] };
  const isFull = incidents.length === 100;
  return html`<p><a href="${at('/report')}">${say('Report an incident', 'Rhoi gwybod am ddigwyddiad')}</a></p>
${incidents.length === 0 ? html`<p>${say('You have sent none.', 'Nid ydych wedi anfon yr un.')}</p>` : table(view, incidents)}
${older(view, isFull ? (incidents.at(-1)?.received ?? null) : null, {})}`;
}

function table(view: View, incidents: readonly Sent[]): Html {
  const { say } = view;
  return recordTable({
    id: 'own-reports',
    caption: say('Reports that you sent, the newest first', 'Adroddiadau a anfonoch, y diweddaraf yn gyntaf'),
    head: [
      say('Reported', 'Rhoddwyd gwybod'),
      say('How it came', 'Sut y daeth'),
      say('Where', 'Ble'),
      say('Happened to', 'Digwyddodd i'),
    ],
    rows: incidents.map(({ report }) => ownRow(view, report)),
  });
}
