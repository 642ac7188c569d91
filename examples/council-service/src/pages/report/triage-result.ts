import type { triage } from '@lga/incident-schema/triage';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import type { View } from '../view.js';

/** What the decision table makes of a report as it stands: proposals, each with its rules. A person decides. */
export function triageResult(view: View, { value, because }: ReturnType<typeof triage>): Html {
  const { say } = view;
  const reached = {
    '999': '999',
    '101-or-online': say('101 or online', '101 neu ar-lein'),
    none: say('not by any rule', 'nid gan unrhyw reol'),
  };
  return html`<h2 class="govuk-heading-m">${say('What the decision table makes of it', 'Yr hyn y mae’r tabl penderfynu yn ei wneud ohono')}</h2>
<p>${say('As the report stands, and taking it that the actor’s contact is not restricted. A person decides.', 'Fel y mae’r adroddiad, a chan gymryd nad yw cyswllt y gweithredwr wedi’i gyfyngu. Person sy’n penderfynu.')}</p>
<dl class="govuk-summary-list">
  ${summaryRow(say('Band', 'Band'), codeInWords(view, 'band', String(value.band)))}
  ${summaryRow(say('Police, if they are told', 'Yr heddlu, os cânt wybod'), reached[value.reach])}
  ${summaryRow(say('Rules', 'Rheolau'), value.rules.join(', '))}
</dl>
<ul class="govuk-list govuk-list--bullet">${value.actions.map(({ what, rules }) => html`<li>${codeInWords(view, 'action', what)} (${rules.join(', ')})</li>`)}</ul>
${folded({ id: 'why', summary: say('Why', 'Pam'), content: stepList(view, because) })}`;
}
