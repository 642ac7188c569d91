import type { IncidentReport } from '@lga/incident-schema';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { summaryRow } from '../steps.js';
import type { View } from '../view.js';

/** A text that somebody wrote, lines and all, in its own language. */
export function asWritten({ words, language }: IncidentReport['account']): Html {
  return html`<span class="as-written" ${language !== 'other' && html`lang="${language}"`}>${words}</span>`;
}

/** What was reported, by role. Whoever sees figures alone is shown no words, no person and no role. */
export function reported(view: View, report: Partial<IncidentReport>, received: string): Html {
  const { say } = view;
  const codes = (list: string, all: readonly string[] = []) =>
    all.map((code) => codeInWords(view, list, code)).join(', ');
  const closed = say('Not for your role', 'Nid i’ch rôl chi');
  const { account, targets, toldBy } = report;
  const answer = (given = 'not-asked') => codeInWords(view, 'answer', given);
  return html`<dl class="govuk-summary-list">
  ${summaryRow(say('Number', 'Rhif'), report.id ?? '')}
  ${summaryRow(say('Received', 'Derbyniwyd'), instant(received))}
  ${summaryRow(say('What happened', 'Beth ddigwyddodd'), account ? asWritten(account) : closed)}
  ${summaryRow(say('Happened to', 'Digwyddodd i'), targets ? targets.map(({ roles }) => codes('targetRole', roles)).join('; ') : closed)}
  ${summaryRow(say('Told by', 'Dywedwyd gan'), toldBy ? codeInWords(view, 'reporterStanding', toldBy.standing) : closed)}
  ${summaryRow(say('When', 'Pryd'), dayOf(view, report.began))}
  ${summaryRow(say('How often', 'Pa mor aml'), report.occasions ? String(report.occasions) : say('Not known', 'Ddim yn hysbys'))}
  ${summaryRow(say('How it came', 'Sut y daeth'), codes('channel', report.channels))}
  ${summaryRow(say('Where', 'Ble'), codes('setting', report.settings))}
  ${summaryRow(say('Danger now', 'Perygl nawr'), answer(report.dangerNow))}
  ${summaryRow(say('Police told', 'Yr heddlu wedi cael gwybod'), answer(report.policeTold))}
</dl>`;
}

/** A day and a time as records have them, to read. */
export const instant = (at: string): string => `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`;

function dayOf({ say }: View, began: IncidentReport['began'] | undefined): string {
  if (began === undefined || began.precision === 'unknown') return say('Not known', 'Ddim yn hysbys');
  if ('on' in began) return began.on;
  return 'at' in began ? began.at.slice(0, 16).replace('T', ', ') : began.month;
}
