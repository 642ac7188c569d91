import type { Allocation } from '@lga/proportionality/statute';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { inEnglish, type View } from '../view.js';
import type { WorkedOut } from './asked-council.js';
import { reportLinks } from './council-report.js';
import { partResult } from './part-result.js';
import { seatsPictures } from './seats-pictures.js';
import { specialRows } from './special-facts.js';

/** Everything that follows from the facts of a council. */
export function councilResult(view: View, found: WorkedOut): Html {
  const { say } = view;
  const { value } = found.allocation;
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-l" id="result">${say('Result', 'Canlyniad')}</h2>
${value.kind === 'undetermined' ? clashes(view, value) : settled(view, found, value)}
${folded({
  id: 'why-bodies',
  summary: say('Why each body stands as it does', 'Pam mae pob corff yn sefyll fel y mae'),
  content: stepList(view, found.because),
})}
</section>`;
}

type Settled = Exclude<Allocation, { kind: 'undetermined' }>;

function settled(view: View, found: WorkedOut, value: Settled): Html {
  const { say } = view;
  const none = say('none', 'dim un');
  return html`<dl class="govuk-summary-list">
  ${summaryRow(say('What is found', 'Yr hyn a ganfuwyd'), value.kind === 'settled' ? say('One table is nearest to the law', 'Mae un tabl yn nesaf at y gyfraith') : say('Several tables are equally good: the council chooses', 'Mae sawl tabl cystal â’i gilydd: y cyngor sy’n dewis'))}
  ${summaryRow(say('Shares are of', 'Mae’r cyfrannau o'), `${value.membership.shares} ${say('members', 'o aelodau')}`)}
  ${summaryRow(say('Majority group', 'Grŵp mwyafrifol'), value.majorityGroup ?? none)}
  ${specialRows(view, found.facts)}
  ${summaryRow(say('Outside the calculation', 'Y tu allan i’r cyfrifiad'), value.outside.join(', ') || none)}
  ${summaryRow(say('Section 17', 'Adran 17'), value.needsSection17 ? say('Needed: no member may vote against', 'Angen: ni chaiff unrhyw aelod bleidleisio yn erbyn') : say('Not needed for this', 'Nid oes ei angen ar gyfer hyn'))}
</dl>
${found.chosen && choiceMade(view, found.chosen, found.review.choice?.record ?? '')}
${seatsPictures(view, found)}
${value.parts.map((part, index) => partResult(view, found, { value: part.value, index }))}
${reportLinks(view)}`;
}

/** A choice among equally good tables that somebody made, and whether it left one. */
function choiceMade(view: View, { value, because }: NonNullable<WorkedOut['chosen']>, record: string): Html {
  const { say } = view;
  return html`<h3 class="govuk-heading-m">${say('The choice that was made', 'Y dewis a wnaed')}</h3>
<p>${
    value.kind === 'settled'
      ? say('The table below is the one that was chosen.', 'Y tabl isod yw’r un a ddewiswyd.')
      : say(
          `The choice leaves ${value.left} tables: the one below is one of them.`,
          `Mae’r dewis yn gadael ${value.left} o dablau: mae’r un isod yn un ohonynt.`,
        )
  } ${say('Recorded', 'Cofnodwyd')}: ${record}</p>
${stepList(view, because)}`;
}

/** Bodies on which the council has to say first which principle prevails. */
function clashes(
  view: View,
  { question, clashes: all }: Extract<Allocation, { kind: 'undetermined' }>,
): Html {
  const { say } = view;
  return html`<p><strong>${say('The council has to decide first.', 'Rhaid i’r cyngor benderfynu yn gyntaf.')}</strong> <span ${inEnglish(view)}>${question}</span></p>
${all.map(
  ({ body, candidates }) => html`<h3 class="govuk-heading-s">${body}</h3>
<ul class="govuk-list govuk-list--bullet">${candidates.map(
    ({ prevails, groups }) =>
      html`<li>${say('If', 'Os')} (${prevails}) ${say('prevails', 'sy’n drech')}: ${groups.map(({ id, least, most }, index) => `${index > 0 ? ', ' : ''}${id} ${rangeInWords(least, most)}`)}</li>`,
  )}</ul>`,
)}
<p><a href="#clash">${say('Choose which principle prevails', 'Dewiswch pa egwyddor sy’n drech')}</a></p>`;
}

export function rangeInWords(least: number, most: number): string {
  return least === most ? `${least}` : `${least}–${most}`;
}
