import type { triage } from '@lga/incident-schema/triage';
import { inLanguage } from '@lga/rules';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import type { View } from '../view.js';
import { bandTag } from './band-tag.js';
import { triageQuestions } from './triage-questions.js';

type Triaged = ReturnType<typeof triage>;

/** What the decision table makes of a report as it stands: proposals, each with its rules. A person decides. */
export function triageResult(view: View, { value, because }: Triaged): Html {
  const { say } = view;
  const reached = {
    '999': '999',
    '101-or-online': say('101 or online', '101 neu ar-lein'),
    none: say('not by any rule', 'nid gan unrhyw reol'),
  };
  return html`<h2 class="govuk-heading-m">${say('What the decision table makes of it', 'Yr hyn y mae’r tabl penderfynu yn ei wneud ohono')}</h2>
<p>${say('A proposal: a person decides.', 'Cynnig: person sy’n penderfynu.')}</p>
<dl class="govuk-summary-list">
  ${summaryRow(say('Band', 'Band'), bandTag(view, value.rulesBand))}
  ${summaryRow(say('Rules', 'Rheolau'), value.rules.length > 0 ? html`<ul class="govuk-list">${value.rules.map((rule) => html`<li>${ruleInWords(view, rule)}</li>`)}</ul>` : say('No rule matches what is recorded so far.', 'Nid oes rheol yn cyfateb i’r hyn a gofnodwyd hyd yma.'))}
  ${summaryRow(say('Police, if they are told', 'Yr heddlu, os cânt wybod'), reached[value.reach])}
  ${summaryRow(say('To do', 'I’w wneud'), outcomes(view, 'action', value.actions))}
  ${value.tell.length > 0 && summaryRow(say('To tell', 'I’w hysbysu'), outcomes(view, 'recipient', value.tell))}
</dl>
${value.open.length > 0 && open(view, value)}
${folded({ id: 'why', summary: say('Why', 'Pam'), content: stepList(view, because) })}`;
}

/** A rule of the decision table, with its name. */
export function ruleInWords(view: View, rule: string): string {
  return `${rule}: ${codeInWords(view, 'rule', rule)}`;
}

function outcomes(view: View, list: string, all: Triaged['value']['actions']): Html {
  return html`<ul class="govuk-list">${all.map(({ what, rules }) => html`<li>${codeInWords(view, list, what)} (${rules.join(', ')})</li>`)}</ul>`;
}

/** What nobody has answered yet, and what a yes would change. */
function open(view: View, { open: questions }: Triaged['value']): Html {
  const { say, language } = view;
  return html`<h3 class="govuk-heading-s">${say('What nobody has answered, and what a yes would change', 'Yr hyn nad oes neb wedi’i ateb, a’r hyn y byddai ie yn ei newid')}</h3>
<ul class="govuk-list govuk-list--bullet">${questions.map(
    ({ fact, ifYes }) =>
      html`<li>${inLanguage(triageQuestions[fact], language).words} ${say('Yes', 'Ie')}: ${codeInWords(view, 'band', ifYes.band)}${ifYes.rules.length > 0 && ` (${ifYes.rules.join(', ')})`}</li>`,
  )}</ul>`;
}
