import type { IncidentReport } from '@lga/incident-schema';
import { isAny } from '../../security/caller.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import type { View } from '../view.js';
import { reported } from './reported.js';
import { reportOf } from './upon-report.js';
import { workOn } from './work-on-report.js';

/** One report as it was kept: for whoever works on it with all that was made of it, for others with what happens next. */
export async function incidentPage(asked: PageAsked): Promise<ShownPage> {
  const { view, caller } = asked;
  const { received, report } = await reportOf(asked);
  const { say } = view;
  const isOfficer = caller !== undefined && isAny(caller, ['safety-officer', 'monitoring-officer']);
  const isOwn = report.account !== undefined;
  const title =
    isOfficer || !isOwn
      ? say('A report of an incident', 'Adroddiad am ddigwyddiad')
      : say('The report has been kept', 'Mae’r adroddiad wedi’i gadw');
  const what = html`<h2 class="govuk-heading-m" id="reported">${say('What was reported', 'Yr hyn y rhoddwyd gwybod amdano')}</h2>
${reported(view, report, received)}`;
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
${report.dangerNow === 'yes' && danger(view)}
${isOfficer ? await workOn(asked, report as IncidentReport, what) : html`${isOwn && whatHappensNext(view)}${what}`}
<p><a href="${view.at('/incidents')}">${say('All reports that you may see', 'Pob adroddiad y cewch ei weld')}</a></p>`;
  return { title, content, errors: 0 };
}

function danger({ say }: View): Html {
  return html`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${say('Warning', 'Rhybudd')}</span>
  ${say('The report says that somebody is in danger now. Ring 999.', 'Mae’r adroddiad yn dweud bod rhywun mewn perygl nawr. Ffoniwch 999.')}</strong></div>`;
}

function whatHappensNext(view: View): Html {
  return html`<h2 class="govuk-heading-m">${view.say('What happens next', 'Beth sy’n digwydd nesaf')}</h2>
<ol class="govuk-list govuk-list--number">${nextSteps(view).map((step) => html`<li>${step}</li>`)}</ol>`;
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
