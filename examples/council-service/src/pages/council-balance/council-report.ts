import { type BalanceReport, reportCsv, reportHtml, reportMarkdown } from '@lga/proportionality/render';
import { reviewReport } from '../../council-review/review-report.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { GoTo, PageAsked, PageDocument } from '../page.js';
import { textsOf } from '../questions.js';
import type { View } from '../view.js';
import { type WorkedOut, workedOut } from './asked-council.js';
import { checkedTable } from './checked-table.js';
import { councilSections } from './questions.js';

/** The report to council of the facts in an address; facts that are refused lead back to the form. */
export function councilReport({ view, query }: Pick<PageAsked, 'view' | 'query'>): PageDocument | GoTo {
  const texts = textsOf(councilSections, query);
  const found = workedOut(view, texts);
  const answered =
    'errors' in found || checkedTable(view, found).errors.length > 0 ? undefined : reviewReport(found.review);
  // What is open stands at its field of the form, as what is refused does.
  if (answered?.kind !== 'report')
    return { goTo: `${view.at('/council-balance')}${view.search || '?groups='}` };
  const { report } = answered;
  const { language } = view;
  switch (textOf(query, 'as')) {
    case 'markdown':
      return { type: 'markdown', fileName: 'political-balance.md', text: reportMarkdown(report, language) };
    case 'csv':
      return { type: 'csv', fileName: 'political-balance.csv', text: reportCsv(report) };
    case 'file':
      return { type: 'html', fileName: 'political-balance.html', text: reportHtml(report, language) };
    default:
      return { type: 'html', text: reportHtml(report, language) };
  }
}

/** The report as a page to print, and as files to keep. */
export function reportLinks({ say, at, search }: View): Html {
  const to = (as: string) => `${at('/council-balance/report')}${search}&as=${as}`;
  return html`<h3 class="govuk-heading-m">${say('The report to council', 'Yr adroddiad i’r cyngor')}</h3>
<ul class="govuk-list govuk-list--bullet">
  <li><a href="${to('page')}">${say('As a page, to read and to print', 'Fel tudalen, i’w darllen a’i hargraffu')}</a></li>
  <li><a href="${to('file')}">${say('Download as HTML', 'Lawrlwytho fel HTML')}</a></li>
  <li><a href="${to('markdown')}">${say('Download as Markdown', 'Lawrlwytho fel Markdown')}</a></li>
  <li><a href="${to('csv')}">${say('Download the seats as CSV', 'Lawrlwytho’r seddi fel CSV')}</a></li>
</ul>`;
}

/** What the pictures of a result are made from. */
export function balanceReport({ review, facts, allocation, chosen, because }: WorkedOut): BalanceReport {
  return {
    council: review.council.name,
    reason: { words: review.reason, because: [] },
    groups: facts.council.groups.map(({ id }) => ({ id, name: { en: id } })),
    bodies: review.bodies.map(({ id, name }) => ({ id, name })),
    facts,
    allocation: { value: allocation.value, because: [...because, ...allocation.because] },
    ...(chosen && {
      chosen: { table: chosen.value.table, how: '', isSettled: chosen.value.kind === 'settled' },
    }),
    ...(review.present && { present: review.present }),
  };
}
