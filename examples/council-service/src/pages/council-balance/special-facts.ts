import { type AllocationFacts, allocateSeats } from '@lga/proportionality/statute';
import { type Html, html } from '../html.js';
import { summaryRow } from '../steps.js';
import type { View } from '../view.js';

const regulation12 = 'https://www.legislation.gov.uk/uksi/1990/1553/regulation/12';

/** Which groups were counted as one, and which seats were named; nothing where neither was asked for. */
export function specialRows(view: View, facts: AllocationFacts): readonly Html[] {
  return [...asOneRows(view, facts), ...namedRows(view, facts)];
}

function asOneRows(view: View, facts: AllocationFacts): readonly Html[] {
  const { say } = view;
  const { countAsOne = [] } = facts.council;
  if (countAsOne.length === 0) return [];
  const sets = countAsOne.map((set) => html`<li>${set.join(' + ')}</li>`);
  const words = html`<ul class="govuk-list">${sets}</ul>
<p>${say('For principle (a) alone; in shares and totals they stay apart.', 'Ar gyfer egwyddor (a) yn unig; mewn cyfrannau a chyfansymiau maent ar wahân.')} <a href="${regulation12}">${say('Source', 'Ffynhonnell')}</a></p>
<p>${whatItChanges(view, facts)}</p>`;
  return [summaryRow(say('Counted as one', 'Yn cyfrif fel un'), words)];
}

/** Whether any seat hangs on it that groups count as one. */
function whatItChanges({ say }: View, facts: AllocationFacts): string {
  const { countAsOne: _, ...council } = facts.council;
  const seats = [facts, { ...facts, council }].map((each) => seatsIn(allocateSeats(each).value));
  return seats[0] === seats[1]
    ? say('Here it changes no seat.', 'Yma nid yw’n newid yr un sedd.')
    : say('Here seats hang on it.', 'Yma mae seddi’n dibynnu arno.');
}

function seatsIn(allocation: ReturnType<typeof allocateSeats>['value']): string {
  if (allocation.kind === 'undetermined') return JSON.stringify(allocation.clashes);
  return JSON.stringify(
    allocation.parts.map(({ value }) => [value.equallyGood.number, value.equallyGood.tables]),
  );
}

function namedRows(view: View, { council, readings: { ungrouped } }: AllocationFacts): readonly Html[] {
  if (ungrouped.kind !== 'named') return [];
  const { say } = view;
  const seats = ungrouped.seats.map(({ id, count }) => html`<li>${id}: ${count}</li>`);
  const words = html`<ul class="govuk-list">${seats}</ul>
<p>${say(
    `For ${council.ungrouped} members in no group, who have no seats on other bodies. A scheme of this kind departs from section 15.`,
    `Ar gyfer ${council.ungrouped} o aelodau heb grŵp, nad oes ganddynt seddi ar gyrff eraill. Mae cynllun o’r math hwn yn gwyro oddi wrth adran 15.`,
  )}</p>`;
  return [summaryRow(say('Named by a scheme', 'Wedi’u henwi gan gynllun'), words)];
}
