import { complaintDeadlines, type DueInComplaint } from '../../resources/complaint-deadlines.js';
import { statusInWords } from '../complaints/complaint-words.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { textIn } from '../view.js';
import { recordTable } from './record-table.js';

/** What is due in complaints, the most urgent first. */
export async function deadlinesSection({ view, perform }: PageAsked): Promise<Html> {
  const { body } = await perform(complaintDeadlines);
  const { due } = body as { due: readonly DueInComplaint[] };
  const { say } = view;
  const rows = due.map(({ complaint, reference, title, day, status, workingDays }) => [
    html`<a href="${view.at(`/complaints/${complaint}`)}"><bdi>${reference}</bdi></a>`,
    textIn(view, title),
    day,
    statusInWords(view, { status, workingDays }),
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
