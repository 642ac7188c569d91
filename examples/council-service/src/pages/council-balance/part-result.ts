import { allocationInWords } from '@lga/proportionality/reasons';
import { checkCertificate, type GroupTotal, type Part } from '@lga/proportionality/statute';
import { type Html, html } from '../html.js';
import { folded, stepList } from '../steps.js';
import type { View } from '../view.js';
import type { WorkedOut } from './asked-council.js';
import { choicesOf } from './choices.js';
import { rangeInWords } from './council-result.js';
import { forcedList } from './forced-list.js';

/** One pool, or one body by itself: what is owed, what is forced, what is left to choose, and how sure it is. */
export function partResult(
  view: View,
  { facts, chosen, allocation: { value: allocation } }: WorkedOut,
  { value: part, index }: { readonly value: Part; readonly index: number },
): Html {
  const { say } = view;
  const steps = allocationInWords({ facts, allocation }).parts[index] ?? [];
  return html`<h3 class="govuk-heading-m">${nameOf(view, part)}</h3>
${totalsTable(view, part, index)}
${forcedList(view, part.forced)}
${choicesOf(view, part, chosen)}
<p>${certificateInWords(view, checkCertificate({ facts, part }))}</p>
${folded({ id: `why-part-${index}`, summary: say('Why', 'Pam'), content: stepList(view, steps) })}`;
}

function nameOf({ say }: View, { pool, bodies }: Pick<Part, 'pool' | 'bodies'>): string {
  if (pool !== null) return say('Ordinary committees together', 'Pwyllgorau cyffredin gyda’i gilydd');
  return `${bodies[0]?.body ?? ''}, ${say('by itself', 'ar ei ben ei hun')}`;
}

function totalsTable({ say }: View, { seats, totals, ungrouped }: Part, index: number): Html {
  const numeric = (words: string) =>
    html`<th scope="col" class="govuk-table__header govuk-table__header--numeric">${words}</th>`;
  const row = (name: string, members: number, total: Pick<GroupTotal, 'decimal' | 'least' | 'most'>) =>
    html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${name}</th>
    ${[String(members), total.decimal, rangeInWords(total.least, total.most)].map((cell) => html`<td class="govuk-table__cell govuk-table__cell--numeric">${cell}</td>`)}</tr>`;
  return html`<div class="scrolling" role="region" aria-labelledby="totals-${index}" tabindex="0"><table class="govuk-table seats">
  <caption class="govuk-table__caption govuk-table__caption--s" id="totals-${index}">${say('What each group is owed, of', 'Yr hyn sy’n ddyledus i bob grŵp, o')} ${seats} ${say('seats', 'o seddi')}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">${say('Group', 'Grŵp')}</th>
    ${[say('Members', 'Aelodau'), say('Is owed', 'Dyledus'), say('Has', 'Yn cael')].map(numeric)}</tr></thead>
  <tbody class="govuk-table__body">${totals.map((total) => row(total.id, total.members, total))}
    ${row(say('In no group', 'Heb grŵp'), ungrouped.members, ungrouped)}</tbody>
</table></div>`;
}

function certificateInWords({ say }: View, check: ReturnType<typeof checkCertificate>): string {
  if (check.kind === 'not-proved')
    return say(
      'That no table is nearer could not be proved: have the figures looked at.',
      'Ni ellid profi nad oes tabl agosach: gofynnwch i rywun edrych ar y ffigurau.',
    );
  return say(
    'Checked without the method that found it: no table is nearer to the shares, first in the totals and then on the bodies.',
    'Gwiriwyd heb y dull a’i canfu: nid oes tabl agosach at y cyfrannau, yn gyntaf yn y cyfansymiau ac yna ar y cyrff.',
  );
}
