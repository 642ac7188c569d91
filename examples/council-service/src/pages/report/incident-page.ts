import type { IncidentReport } from '@lga/incident-schema';
import type { triage } from '@lga/incident-schema/triage';
import { operationNamed } from '../../operation-named.js';
import { readIncident } from '../../resources/incidents.js';
import { isAny } from '../../security/caller.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { summaryRow } from '../steps.js';
import type { View } from '../view.js';
import { triageResult } from './triage-result.js';

/** One report as it was kept, what happens next and, for the safety officer, what the decision table makes of it. */
export async function incidentPage({ view, parameters, caller, perform }: PageAsked): Promise<ShownPage> {
  const { body } = await perform(readIncident, { parameters });
  const { received, report } = body as { received: string; report: IncidentReport };
  const { say } = view;
  const triaged =
    caller && isAny(caller, ['safety-officer'])
      ? await perform(operationNamed('triage-incident'), { parameters, query: { restricted: 'no' } })
      : undefined;
  const title = triaged
    ? say('A report of an incident', 'Adroddiad am ddigwyddiad')
    : say('The report has been kept', 'Mae’r adroddiad wedi’i gadw');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
${report.dangerNow === 'yes' && danger(view)}
${triaged ? triageResult(view, triaged.body as ReturnType<typeof triage>) : whatHappensNext(view)}
<h2 class="govuk-heading-m">${say('What was kept', 'Yr hyn a gadwyd')}</h2>
${kept(view, report, received)}
<p><a href="${view.at('/records')}">${say('All reports that you may see', 'Pob adroddiad y cewch ei weld')}</a></p>`;
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

/** Whoever sees figures alone is shown no words, no person and no role. */
function kept(view: View, report: Partial<IncidentReport>, received: string): Html {
  const { say } = view;
  const answers = {
    yes: say('Yes', 'Ie'),
    no: say('No', 'Na'),
    unknown: say('Not known', 'Ddim yn hysbys'),
    'not-asked': say('Not asked', 'Heb ofyn'),
  };
  const codes = (list: string, all: readonly string[] = []) =>
    all.map((code) => codeInWords(view, list, code)).join(', ');
  const closed = say('Not for your role', 'Nid i’ch rôl chi');
  const { account, targets } = report;
  return html`<dl class="govuk-summary-list">
  ${summaryRow(say('Number', 'Rhif'), report.id ?? '')}
  ${summaryRow(say('Received', 'Derbyniwyd'), `${received.slice(0, 10)}, ${received.slice(11, 16)} UTC`)}
  ${summaryRow(say('What happened', 'Beth ddigwyddodd'), account ? html`<span class="as-written" ${account.language !== 'other' && html`lang="${account.language}"`}>${account.words}</span>` : closed)}
  ${summaryRow(say('Happened to', 'Digwyddodd i'), targets ? targets.map(({ roles }) => codes('targetRole', roles)).join('; ') : closed)}
  ${summaryRow(say('When', 'Pryd'), dayOf(view, report.began))}
  ${summaryRow(say('How it came', 'Sut y daeth'), codes('channel', report.channels))}
  ${summaryRow(say('Where', 'Ble'), codes('setting', report.settings))}
  ${summaryRow(say('Danger now', 'Perygl nawr'), answers[report.dangerNow ?? 'not-asked'])}
  ${summaryRow(say('Police told', 'Yr heddlu wedi cael gwybod'), answers[report.policeTold ?? 'not-asked'])}
</dl>`;
}

function dayOf({ say }: View, began: IncidentReport['began'] | undefined): string {
  if (began === undefined || began.precision === 'unknown') return say('Not known', 'Ddim yn hysbys');
  if ('on' in began) return began.on;
  return 'at' in began
    ? began.at.slice(0, 16).replace('T', ', ')
    : say('About that time', 'Tua’r amser hwnnw');
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
