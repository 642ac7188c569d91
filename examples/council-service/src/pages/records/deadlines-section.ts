import { complaintDeadlines, type DueInComplaint } from '../../resources/complaint-deadlines.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { textIn, type View } from '../view.js';
import { recordTable } from './record-table.js';

/** What is due in complaints, the most urgent first. */
export async function deadlinesSection({ view, perform }: PageAsked): Promise<Html> {
  const { body } = await perform(complaintDeadlines);
  const { due } = body as { due: readonly DueInComplaint[] };
  const { say } = view;
  const rows = due.map(({ reference, title, day, status, workingDays }) => [
    reference,
    textIn(view, title),
    day,
    statusInWords(view, status, workingDays),
  ]);
  return html`<h2 class="govuk-heading-m">${say('Complaints: what is due', 'Cwynion: yr hyn sy’n ddyledus')}</h2>
${
  rows.length === 0
    ? html`<p>${say('Nothing is due.', 'Nid oes dim yn ddyledus.')}</p>`
    : recordTable({
        id: 'complaints-due',
        caption: say('By the day', 'Yn ôl y diwrnod'),
        head: [
          say('Complaint', 'Cwyn'),
          say('What', 'Beth'),
          say('Day', 'Diwrnod'),
          say('How it stands', 'Sut y mae’n sefyll'),
        ],
        rows,
      })
}`;
}

function statusInWords({ say }: View, status: string, workingDays: number | null): string {
  const days = workingDays === null ? '' : ` (${workingDays} ${say('working days', 'diwrnod gwaith')})`;
  const words: Readonly<Record<string, string>> = {
    running: say('running', 'yn rhedeg'),
    overdue: say('overdue', 'hwyr'),
    held: say('held: the police have it', 'wedi’i ddal: gyda’r heddlu'),
  };
  return `${words[status] ?? status}${days}`;
}
