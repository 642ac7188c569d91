import type { IncidentReport } from '@lga/incident-schema';
import { readIncident } from '../../resources/incidents.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { summaryRow } from '../steps.js';
import type { View } from '../view.js';

/** One report as it was kept, and what happens next. */
export async function incidentPage({ view, parameters, perform }: PageAsked): Promise<ShownPage> {
  const { body } = await perform(readIncident, { parameters });
  const { received, report } = body as { received: string; report: IncidentReport };
  const { say } = view;
  const title = say('The report has been kept', 'Mae’r adroddiad wedi’i gadw');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
${report.dangerNow === 'yes' && danger(view)}
<h2 class="govuk-heading-m">${say('What happens next', 'Beth sy’n digwydd nesaf')}</h2>
<ol class="govuk-list govuk-list--number">${nextSteps(view).map((step) => html`<li>${step}</li>`)}</ol>
<h2 class="govuk-heading-m">${say('What was kept', 'Yr hyn a gadwyd')}</h2>
<dl class="govuk-summary-list">
  ${summaryRow(say('Number', 'Rhif'), report.id)}
  ${summaryRow(say('Received', 'Derbyniwyd'), received)}
  ${summaryRow(say('What happened', 'Beth ddigwyddodd'), report.account?.words ?? say('Not for your role', 'Nid i’ch rôl chi'))}
</dl>`;
  return { title, content, errors: 0 };
}

function danger({ say }: View): Html {
  return html`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${say('Warning', 'Rhybudd')}</span>
  ${say('You say that somebody is in danger now. Ring 999.', 'Rydych yn dweud bod rhywun mewn perygl nawr. Ffoniwch 999.')}</strong></div>`;
}

function nextSteps({ say }: View): readonly string[] {
  return [
    say(
      'The safety officer of your council reads the report; that it was read is recorded.',
      'Mae swyddog diogelwch eich cyngor yn darllen yr adroddiad; cofnodir iddo gael ei ddarllen.',
    ),
    say(
      'Keep what you have: do not delete messages, and write down times and names while you remember them.',
      'Cadwch yr hyn sydd gennych: peidiwch â dileu negeseuon, ac ysgrifennwch amseroedd ac enwau tra byddwch yn eu cofio.',
    ),
    say(
      'If it happens again, send another report: several reports together can show a course of conduct.',
      'Os bydd yn digwydd eto, anfonwch adroddiad arall: gall sawl adroddiad gyda’i gilydd ddangos patrwm o ymddygiad.',
    ),
    say(
      'You may go to the police at any time: 101, or 999 in an emergency.',
      'Gallwch fynd at yr heddlu unrhyw bryd: 101, neu 999 mewn argyfwng.',
    ),
  ];
}
