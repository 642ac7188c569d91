import type { IncidentReport } from '@lga/incident-schema';
import type { WorkItem, WorkState } from '../../incident/work-item.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { unbroken } from '../records/record-table.js';
import type { View } from '../view.js';
import { bandTag } from './band-tag.js';
import { offerInWords } from './care-words.js';

const bands = ['critical', 'high', 'medium', 'undetermined', 'low', 'not-abuse'];

/** Danger first, then by the higher of the bands that the table gives and a person set, then as they came: newest first. */
export function dangerFirst(items: readonly WorkItem[]): readonly WorkItem[] {
  const urgency = ({ danger, band, triaged }: WorkItem) =>
    danger ? -1 : bands.indexOf(band ?? triaged?.band ?? 'undetermined');
  return [...items].sort((one, other) => urgency(one) - urgency(other));
}

export const headOf = ({ say }: View): readonly string[] => [
  say('Reported', 'Rhoddwyd gwybod'),
  say('How it stands', 'Sut y mae’n sefyll'),
  say('Band: by a person, by the rules', 'Band: gan berson, gan y rheolau'),
  say('Happened to', 'Digwyddodd i'),
  say('How it came', 'Sut y daeth'),
  say('What is owed', 'Yr hyn sy’n ddyledus'),
];

export function rowOf(view: View, item: WorkItem): readonly Html[] {
  const { report, danger, targetRoles, state, reviewOn } = item;
  const { say } = view;
  return [
    linkTo(view, report),
    html`${danger && html`<strong class="govuk-tag govuk-tag--red">${say('Danger now', 'Perygl nawr')}</strong> `}${stateInWords(view, state)}${state !== 'to-assess' && reviewOn && html`<span class="beneath">${say('look again', 'edrych eto')} ${reviewOn}</span>`}`,
    bandsOf(view, item),
    html`${codes(view, 'targetRole', targetRoles)}`,
    html`${codes(view, 'channel', report.channels)}`,
    owed(view, item),
  ];
}

function bandsOf(view: View, { band, triaged }: WorkItem): Html {
  return html`${band ? bandTag(view, band) : view.say('nobody yet', 'neb eto')}${triaged && html`<span class="beneath">${view.say('rules', 'rheolau')}: ${triaged.band === 'undetermined' ? view.say('open', 'agored') : codeInWords(view, 'band', triaged.band)}${triaged.rules.length > 0 && ` (${triaged.rules.join(', ')})`}</span>`}`;
}

function stateInWords({ say }: View, state: WorkState): string {
  return {
    'to-assess': say('to assess', 'i’w asesu'),
    'to-decide': say('to decide', 'i’w benderfynu'),
    'to-look-again': say('to look at again', 'i edrych arno eto'),
    decided: say('decided', 'wedi’i benderfynu'),
  }[state];
}

function owed(view: View, { updates, toOffer }: WorkItem): Html {
  const { say } = view;
  const late = updates.overdue > 0 ? ` (${updates.overdue} ${say('overdue', 'hwyr')})` : '';
  const next = updates.next ? `, ${say('the first by', 'y cyntaf erbyn')} ${updates.next}` : '';
  const news = updates.open > 0 && `${say('Updates', 'Diweddariadau')}: ${updates.open}${late}${next}`;
  const offers =
    toOffer.length > 0 &&
    `${say('Offer', 'Cynnig')}: ${toOffer.map((offer) => offerInWords(view, offer)).join('; ')}`;
  return html`${news}${offers && html`<span class="beneath">${offers}</span>`}`;
}

/** A row of a report for whoever sent it. */
export function ownRow(view: View, report: IncidentReport): readonly (Html | string)[] {
  return [
    linkTo(view, report),
    codes(view, 'channel', report.channels),
    codes(view, 'setting', report.settings),
    codes(
      view,
      'targetRole',
      report.targets.flatMap(({ roles }) => roles),
    ),
  ];
}

function linkTo(view: View, { id, reportedAt }: Pick<IncidentReport, 'id' | 'reportedAt'>): Html {
  return html`<a href="${view.at(`/incidents/${id}`)}">${unbroken(reportedAt.slice(0, 10))}<span class="govuk-visually-hidden"> ${id}</span></a>`;
}

const codes = (view: View, list: string, all: readonly string[]): string =>
  all.map((code) => codeInWords(view, list, code)).join(', ');
