import type { IncidentReport } from '@lga/incident-schema';
import { operationNamed } from '../../operation-named.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import type { View } from '../view.js';
import { recordTable } from './record-table.js';

const shownAtOnce = 12;

/** The newest reports that the caller may see. */
export async function incidentsSection({ view, perform }: PageAsked): Promise<Html> {
  const { body } = await perform(operationNamed('newest-incidents'));
  const { incidents } = body as { incidents: readonly { report: Partial<IncidentReport> }[] };
  const { say } = view;
  const heading = html`<h2 class="govuk-heading-m">${say('Incidents', 'Digwyddiadau')}</h2>`;
  if (incidents.length === 0)
    return html`${heading}<p>${say('There are none that you may see.', 'Nid oes rhai y cewch eu gweld.')}</p>`;
  const rows = incidents.slice(0, shownAtOnce).map(({ report }) => rowOf(view, report));
  return html`${heading}
${recordTable({
  id: 'incidents',
  caption: `${say('The newest', 'Y diweddaraf')} ${rows.length} ${say('of', 'o')} ${incidents.length}${incidents.length === 100 ? '+' : ''}`,
  head: [
    say('Reported', 'Rhoddwyd gwybod'),
    say('How it came', 'Sut y daeth'),
    say('Where', 'Ble'),
    say('Happened to', 'Digwyddodd i'),
  ],
  rows,
})}
<p><a href="${view.at('/incidents')}">${say('All of them', 'Pob un ohonynt')}</a></p>`;
}

function rowOf(view: View, { id, reportedAt, channels, settings, targets }: Partial<IncidentReport>) {
  const codes = (list: string, all: readonly string[] = []) =>
    all.map((code) => codeInWords(view, list, code)).join(', ');
  const roles = targets?.flatMap((target) => target.roles);
  return [
    html`<a href="${view.at(`/incidents/${id}`)}">${reportedAt?.slice(0, 10)}<span class="govuk-visually-hidden"> ${id}</span></a>`,
    codes('channel', channels),
    codes('setting', settings),
    codes('targetRole', roles),
  ];
}
