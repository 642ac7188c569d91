import type { IncidentReport } from '@lga/incident-schema';
import type { dueDates } from '@lga/incident-schema/follow-up';
import type { triage } from '@lga/incident-schema/triage';
import type { Care } from '../../incident/care.js';
import { standing } from '../../incident/layers.js';
import { operationNamed } from '../../operation-named.js';
import { isAny } from '../../security/caller.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import type { View } from '../view.js';
import { careSection } from './care-section.js';
import { custodySection } from './custody-section.js';
import { layersSection } from './layers-section.js';
import { patternsUpon } from './patterns-upon.js';
import { type StillOpen, stillOpen } from './still-open.js';
import { triageResult } from './triage-result.js';
import { layersUpon } from './upon-report.js';

/** Everything upon a report for whoever works on it: what is open first, then what is there, in order. */
export async function workOn(asked: PageAsked, report: IncidentReport, what: Html): Promise<Html> {
  const { view, caller, parameters, perform } = asked;
  const get = async (id: string, query = {}) =>
    (await perform(operationNamed(id), { parameters, query })).body;
  const layers = await layersUpon(asked);
  const [assessment, decision] = [standing(layers.assessments), standing(layers.decisions)];
  const isSafety = caller !== undefined && isAny(caller, ['safety-officer']);
  const restricted = decision?.restriction ? 'yes' : 'no';
  const triaged = isSafety
    ? ((await get('triage-incident', { restricted })) as ReturnType<typeof triage>)
    : undefined;
  const followUp = (await get('incident-follow-up')) as { due: ReturnType<typeof dueDates> };
  const care = (await get('incident-care')) as Care;
  const open: StillOpen = { report, assessment, decision, triaged, due: followUp.due.value, care };
  return html`${stillOpen(view, open)}
${links(asked, isSafety)}
${what}
${triaged && html`${triageResult(view, triaged)}${restriction(view, restricted)}`}
${layersSection(view, layers)}
${custodySection(view, (await get('custody')) as Parameters<typeof custodySection>[1])}
${isSafety && (await patternsUpon(asked))}
${careSection(view, care)}`;
}

/** What the decision table was told that no field of the report says. */
function restriction({ say }: View, restricted: 'yes' | 'no'): Html {
  return restricted === 'yes'
    ? html`<p>${say('It takes it that the actor’s contact is restricted, as the decision that stands says.', 'Mae’n cymryd bod cyswllt y gweithredwr wedi’i gyfyngu, fel y dywed y penderfyniad sy’n sefyll.')}</p>`
    : html`<p>${say('It takes it that the actor’s contact is not restricted: no decision that stands says so.', 'Mae’n cymryd nad yw cyswllt y gweithredwr wedi’i gyfyngu: nid oes penderfyniad sy’n sefyll yn dweud hynny.')}</p>`;
}

/** What can be added, each by a page of its own. */
function links({ view }: PageAsked, isSafety: boolean): Html {
  const { say, at, path } = view;
  const all: readonly (readonly [to: string, words: string] | false)[] = [
    isSafety && ['assess', say('Assess it', 'Ei asesu')],
    ['decide', say('Decide on it', 'Penderfynu arno')],
    ['referral', say('Referral to the police', 'Atgyfeiriad at yr heddlu')],
    ['letters', say('Letters', 'Llythyrau')],
    ['care', say('Aftercare and updates', 'Ôl-ofal a diweddariadau')],
    isSafety && ['custody', say('Log of evidence', 'Log tystiolaeth')],
  ];
  return html`<nav aria-label="${say('Work on this report', 'Gweithio ar yr adroddiad hwn')}"><ul class="govuk-list years">
${all.flatMap((link) => (link ? [html`<li><a href="${at(`${path}/${link[0]}`)}">${link[1]}</a></li>`] : []))}</ul></nav>`;
}
