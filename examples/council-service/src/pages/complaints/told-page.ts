import type { Text } from '@lga/rules';
import type { ToldComplaint } from '../../resources/told-to-party.js';
import { html } from '../html.js';
import type { ShownPage } from '../page.js';
import { recordTable } from '../records/record-table.js';
import { textIn, type View } from '../view.js';

/** What a party may be told of a complaint, and nothing of the file. */
export function toldPage(view: View, { reference, allegations, complainant }: ToldComplaint): ShownPage {
  const { say, at } = view;
  const title = `${say('Complaint', 'Cwyn')} ${reference}`;
  const rows = allegations.map(({ id, title: state }) => [
    html`<bdi>${id}</bdi>`,
    state ? textIn(view, state as Text) : say('Not taken in', 'Heb ei derbyn'),
  ]);
  const content = html`<h1 class="govuk-heading-l">${say('Complaint', 'Cwyn')} <bdi>${reference}</bdi></h1>
<p>${say(
    'A complaint is confidential. This is what may be told to you as things stand; where a stage finds something, the decision notice says what and why.',
    'Mae cwyn yn gyfrinachol. Dyma’r hyn y gellir ei ddweud wrthych fel y mae pethau; lle mae cam yn canfod rhywbeth, mae’r hysbysiad o benderfyniad yn dweud beth a pham.',
  )}</p>
${recordTable({ id: 'told', caption: say('Where it stands', 'Ble mae’n sefyll'), head: [say('Allegation', 'Honiad'), say('Stage', 'Cam')], rows })}
${complainant !== null && html`<p>${say('Complainant', 'Achwynydd')}: <bdi>${complainant}</bdi></p>`}
<p><a href="${at('/complaints')}">${say('All complaints that you may know of', 'Pob cwyn y cewch wybod amdani')}</a></p>`;
  return { title, content, errors: 0 };
}
