import type { IncidentReport } from '@lga/incident-schema';
import { operationNamed } from '../../operation-named.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { recordTable } from './record-table.js';

const shownAtOnce = 12;

/** The newest reports that the caller may see. */
export async function incidentsSection({ view, perform }: PageAsked): Promise<Html> {
  const { body } = await perform(operationNamed('newest-incidents'));
  const { incidents } = body as {
    incidents: readonly { received: string; report: Partial<IncidentReport> }[];
  };
  const { say, at } = view;
  const codes = (list: string, all: readonly string[] = []) =>
    all.map((code) => codeInWords(view, list, code)).join(', ');
  const rows = incidents.slice(0, shownAtOnce).map(({ report }) => [
    html`<a href="${at(`/incidents/${report.id}`)}">${report.reportedAt?.slice(0, 10)}<span class="govuk-visually-hidden"> ${report.id}</span></a>`,
    codes('channel', report.channels),
    codes('setting', report.settings),
    codes(
      'targetRole',
      report.targets?.flatMap(({ roles }) => roles),
    ),
  ]);
  return html`<h2 class="govuk-heading-m">${say('Incidents', 'Digwyddiadau')}</h2>
${
  rows.length === 0
    ? html`<p>${say('There are none that you may see.', 'Nid oes rhai y cewch eu gweld.')}</p>`
    : recordTable({
        id: 'incidents',
        caption: `${say('The newest', 'Y diweddaraf')} ${rows.length} ${say('of', 'o')} ${incidents.length}${incidents.length === 100 ? '+' : ''}`,
        head: [
          say('Reported', 'Rhoddwyd gwybod'),
          say('How it came', 'Sut y daeth'),
          say('Where', 'Ble'),
          say('Happened to', 'Digwyddodd i'),
        ],
        rows,
      })
}`;
}
