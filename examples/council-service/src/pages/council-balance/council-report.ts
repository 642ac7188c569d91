import { type BalanceReport, reportCsv, reportHtml, reportMarkdown } from '@lga/proportionality/render';
import type { Text } from '@lga/rules';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { GoTo, PageAsked, PageDocument } from '../page.js';
import { textsOf } from '../questions.js';
import { both, type View } from '../view.js';
import { type WorkedOut, workedOut } from './asked-council.js';
import { type CouncilTexts, councilSections } from './questions.js';

/** The report to council of the facts in an address; facts that are refused lead back to the form. */
export function councilReport({ view, query }: Pick<PageAsked, 'view' | 'query'>): PageDocument | GoTo {
  const texts = textsOf(councilSections, query);
  const found = workedOut(view, texts);
  if ('errors' in found) return { goTo: `${view.at('/council-balance')}${view.search || '?groups='}` };
  const report = balanceReport(view, found, texts);
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

const unnamed = both('A council', 'Cyngor');

export function balanceReport(
  { say }: View,
  { facts, allocation, bodies, because }: WorkedOut,
  { council, reason }: CouncilTexts,
): BalanceReport {
  const name: Text = council === '' ? unnamed : { en: council };
  return {
    council: name,
    reason: { words: reason || say('Not stated.', 'Heb ei nodi.'), because: [] },
    groups: facts.council.groups.map(({ id }) => ({ id, name: { en: id } })),
    bodies: bodies.map(({ id, name: title }) => ({ id, name: title })),
    facts,
    allocation: { value: allocation.value, because: [...because, ...allocation.because] },
  };
}
