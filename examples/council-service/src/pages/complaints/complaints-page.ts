import { unauthorised } from '../../http/perform.js';
import { complaintList, type ListedComplaint } from '../../resources/complaint-list.js';
import { isAny } from '../../security/caller.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { recordTable, unbroken } from '../records/record-table.js';
import { textIn, type View } from '../view.js';
import { statusInWords } from './complaint-words.js';

/** The complaints that whoever is signed in may know of: what is overdue first, and what has ended last. */
export async function complaintsPage(asked: PageAsked): Promise<ShownPage> {
  const { view, caller } = asked;
  const { say, at } = view;
  const { complaints, next } = await listed(asked);
  if (!caller) throw unauthorised;
  const isOfficer = isAny(caller, ['monitoring-officer']);
  const title = say('Complaints about councillors’ conduct', 'Cwynion am ymddygiad cynghorwyr');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'A complaint says what somebody alleges. It is confidential, and nothing has been found unless a decision says so.',
    'Mae cwyn yn dweud yr hyn y mae rhywun yn ei honni. Mae’n gyfrinachol, ac ni chanfuwyd dim oni bai bod penderfyniad yn dweud hynny.',
  )}</p>
${isOfficer && html`<p><a href="${at('/complaints/new')}" class="govuk-button">${say('Take in a complaint', 'Derbyn cwyn')}</a></p>`}
${isAny(caller, ['monitoring-officer', 'independent-person']) ? byStanding(view, complaints) : table(view, 'told', complaints)}
${next !== null && html`<p><a href="${at('/complaints')}?after=${next}">${say('Further complaints, by their ids', 'Rhagor o gwynion, yn ôl eu cyfeirnodau')}</a></p>`}`;
  return { title, content, errors: 0 };
}

function byStanding(view: View, complaints: readonly ListedComplaint[]): Html {
  const { say } = view;
  const open = complaints.filter(({ isOpen }) => isOpen).sort(byUrgency);
  const ended = complaints.filter(({ isOpen }) => !isOpen);
  return html`<h2 class="govuk-heading-m">${say('Open', 'Agored')}</h2>${table(view, 'open', open)}
${ended.length > 0 && html`<h2 class="govuk-heading-m">${say('Ended', 'Wedi dod i ben')}</h2>${table(view, 'ended', ended)}`}`;
}

const mostPages = 10;

/** Up to a thousand complaints, so that what is most urgent among them can come first. */
async function listed({ perform, query }: PageAsked) {
  const complaints: ListedComplaint[] = [];
  let after = textOf(query, 'after').slice(0, 64);
  for (let page = 0; page < mostPages; page += 1) {
    const { body } = await perform(complaintList, { query: { after } });
    const found = body as { complaints: readonly ListedComplaint[]; next: string | null };
    complaints.push(...found.complaints);
    if (found.next === null) return { complaints, next: null };
    after = found.next;
  }
  return { complaints, next: after };
}

const nextDue = ({ due }: ListedComplaint) =>
  due.find(({ status }) => status === 'overdue') ?? due.find(({ status }) => status === 'running') ?? due[0];

const urgencies = ['overdue', 'running', 'held'];

function byUrgency(one: ListedComplaint, other: ListedComplaint): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Sorts by what is due, then by its day, then by the reference. */
function keyOf(complaint: ListedComplaint): string {
  const due = nextDue(complaint);
  const rank = due ? urgencies.indexOf(due.status) : urgencies.length;
  return `${rank} ${due?.day ?? ''} ${complaint.reference}`;
}

function table(view: View, id: 'open' | 'ended' | 'told', complaints: readonly ListedComplaint[]): Html {
  const { say, at } = view;
  if (complaints.length === 0) return html`<p>${say('There is none.', 'Nid oes yr un.')}</p>`;
  const caption = {
    open: say('By what is due', 'Yn ôl yr hyn sy’n ddyledus'),
    ended: say('Those that have come to an end', 'Y rhai a ddaeth i ben'),
    told: say('As far as you may know of them', 'Cyn belled ag y cewch wybod amdanynt'),
  }[id];
  const isDue = id === 'open';
  return recordTable({
    id,
    caption,
    head: [
      say('Complaint', 'Cwyn'),
      say('Stage', 'Cam'),
      ...(isDue
        ? [say('Due next', 'Nesaf'), say('Day', 'Diwrnod'), say('How it stands', 'Sut y mae’n sefyll')]
        : []),
    ],
    rows: complaints.map((complaint) => [
      html`<a href="${at(`/complaints/${complaint.id}`)}"><bdi>${complaint.reference}</bdi></a>`,
      stages(view, complaint),
      ...(isDue ? dueCells(view, complaint) : []),
    ]),
  });
}

function stages(view: View, { allegations }: ListedComplaint): Html {
  const none = view.say('Not taken in', 'Heb ei derbyn');
  const each = allegations.map(({ id, title }) => {
    const words = title ? textIn(view, title as Parameters<typeof textIn>[1]) : none;
    return allegations.length > 1 ? html`<li><bdi>${id}</bdi>: ${words}</li>` : html`<li>${words}</li>`;
  });
  return html`<ul class="govuk-list">${each}</ul>`;
}

function dueCells(view: View, complaint: ListedComplaint): readonly (Html | string)[] {
  const due = nextDue(complaint);
  if (!due) return [view.say('nothing', 'dim'), '', ''];
  const isLate = due.status === 'overdue';
  const status = html`<span class="${isLate && 'govuk-tag govuk-tag--red'}">${statusInWords(view, due)}</span>`;
  return [textIn(view, due.title), unbroken(due.day), status];
}
