import type { Independence, IndependentPerson } from '@lga/code-of-conduct/decisions';
import { independence } from '@lga/code-of-conduct/decisions';
import type { Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { recordTable } from '../records/record-table.js';
import { both, textIn, type View } from '../view.js';
import type { FoundComplaint } from './found-complaint.js';

type IndependenceFact = Independence['open'][number];

const facts: Readonly<Record<IndependenceFact, Text>> = {
  'in-appointment': both('in appointment', 'wedi’i benodi'),
  'out-of-office-for-five-years': both('out of office for five years', 'allan o swydd ers pum mlynedd'),
  'no-relative-or-close-friend': both(
    'no relative or close friend',
    'heb fod yn berthynas nac yn gyfaill agos',
  ),
  'vacancy-advertised': both('vacancy advertised', 'hysbysebwyd y swydd wag'),
  'application-made': both('application made', 'gwnaed cais'),
  'approved-by-majority-of-members': both(
    'approved by a majority of the members',
    'cymeradwywyd gan fwyafrif o’r aelodau',
  ),
};

/** England: the independent persons whose views are recorded, and whether they are known to be independent today. */
export function independentPersons(
  view: View,
  { kept, now, id }: FoundComplaint,
  isOfficer: boolean,
): Html | false {
  if (kept.complaint.nation === 'wales') return false;
  const { say, at } = view;
  const { independentPersons: persons } = kept.complaint;
  const rows = persons.map((person) => [
    html`<bdi>${person.id}</bdi>`,
    standingOf(view, person, now.value.on),
    isOfficer
      ? html`<a href="${at(`/complaints/${id}/independent-persons`)}?person=${encodeURIComponent(person.id)}">${say('Change', 'Newid')} <span class="govuk-visually-hidden">${person.id}</span></a>`
      : '',
  ]);
  return html`<h2 class="govuk-heading-m">${say('Independent persons', 'Personau annibynnol')}</h2>
${
  rows.length === 0
    ? html`<p>${say('None is known to this complaint.', 'Nid oes yr un yn hysbys i’r gŵyn hon.')}</p>`
    : recordTable({
        id: 'independent',
        caption: say('As far as it is known, today', 'Hyd y gwyddys, heddiw'),
        head: [say('Person', 'Person'), say('Independent', 'Annibynnol'), say('Record', 'Cofnod')],
        rows,
      })
}
${isOfficer && html`<p><a href="${at(`/complaints/${id}/independent-persons`)}">${say('Record an independent person', 'Cofnodi person annibynnol')}</a></p>`}`;
}

function standingOf(view: View, person: IndependentPerson, on: string): Html {
  const { value } = independence({ person, on });
  const kinds = {
    independent: view.say('yes', 'ydyw'),
    'not-independent': view.say('no', 'nac ydyw'),
    undetermined: view.say('open: nobody has said whether', 'agored: nid oes neb wedi dweud a yw'),
  };
  const named = value.kind === 'undetermined' ? value.open : value.failed;
  const list = named.map((fact, at) => html`${at > 0 && ', '}${textIn(view, facts[fact])}`);
  return html`${kinds[value.kind]} ${list.length > 0 && html`(${list})`}`;
}
