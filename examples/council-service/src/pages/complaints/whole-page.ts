import { type Html, html } from '../html.js';
import type { ShownPage } from '../page.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { textIn, type View } from '../view.js';
import { arrangements } from './arrangements.js';
import { comingNext } from './coming-next.js';
import { identities, offices } from './complaint-words.js';
import { dueTable } from './due-table.js';
import type { FoundComplaint } from './found-complaint.js';
import { independentPersons } from './independent-list.js';
import { openDecisions } from './open-decisions.js';
import { recordedEvents } from './recorded-events.js';
import { timeline } from './timeline.js';
import { toldTable } from './told-table.js';
import { whatChanged } from './what-changed.js';
import { whereItStands } from './where-it-stands.js';

interface Shown {
  readonly isOfficer: boolean;
  /** The id of the event that has just been added, or nothing. */
  readonly added: string;
}

/** The whole of a complaint, for those who may read it; what can be added is for the officer alone. */
export function wholePage(view: View, found: FoundComplaint, { isOfficer, added }: Shown): ShownPage {
  const { say, at } = view;
  const { reference } = found.kept.complaint;
  const heading = (words: string) => html`<h2 class="govuk-heading-m">${words}</h2>`;
  const content = html`<h1 class="govuk-heading-l">${say('Complaint', 'Cwyn')} <bdi>${reference}</bdi></h1>
${whatChanged(view, found, added)}
${about(view, found)}
${heading(say('Where it stands', 'Ble mae’n sefyll'))}${whereItStands(view, found)}
${heading(say('What is due', 'Yr hyn sy’n ddyledus'))}${dueTable(view, found)}
${heading(say('What a person must still decide', 'Yr hyn y mae’n rhaid i berson ei benderfynu o hyd'))}${openDecisions(view, found)}
${heading(say('What can come next', 'Yr hyn a all ddod nesaf'))}${comingNext(view, found, isOfficer)}
${heading(say('Timeline', 'Llinell amser'))}${timeline(view, found)}
${heading(say('What is recorded', 'Yr hyn a gofnodwyd'))}${recordedEvents(view, found)}
${independentPersons(view, found, isOfficer)}
${heading(say('Who may be told what', 'Pwy y gellir dweud beth wrtho'))}${toldTable(view, found)}
${folded({ id: 'why', summary: say('Why: every reason, with its source', 'Pam: pob rheswm, gyda’i ffynhonnell'), content: stepList(view, found.now.because) })}
<p><a href="${at('/complaints')}">${say('All complaints', 'Pob cwyn')}</a></p>`;
  const title = `${say('Complaint', 'Cwyn')} ${reference}`;
  return { title, content, errors: 0 };
}

function about(view: View, { kept, life }: FoundComplaint): Html {
  const { say } = view;
  const { complaint, procedure, subjectMember, complainant } = kept;
  const { subject, identity, allegations } = complaint;
  const each = allegations.map(
    ({ id, provision, conductOn }) =>
      html`<li><bdi>${id}</bdi>: ${say('said to be against', 'dywedir ei fod yn groes i')} <bdi>${provision}</bdi>, ${conductOn ?? say('day not known', 'diwrnod ddim yn hysbys')}</li>`,
  );
  return html`<dl class="govuk-summary-list">
  ${summaryRow(say('Procedure', 'Gweithdrefn'), html`${textIn(view, life.title)}. ${textIn(view, arrangements[procedure])}`)}
  ${summaryRow(say('Member complained of', 'Aelod y cwynwyd amdano'), html`<bdi>${subjectMember}</bdi>. ${textIn(view, offices[subject.office])}${subject.termEndsOn && html`. ${say('Term ends', 'Tymor yn dod i ben')} ${subject.termEndsOn}`}`)}
  ${summaryRow(say('Who complained', 'Pwy a gwynodd'), html`${complainant !== null && html`<bdi>${complainant}</bdi>. `}${textIn(view, identities[identity])}`)}
  ${summaryRow(say('Allegations', 'Honiadau'), html`<ul class="govuk-list">${each}</ul>`)}
</dl>`;
}
