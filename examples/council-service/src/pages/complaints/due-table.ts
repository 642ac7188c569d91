import { actorTitles } from '@lga/code-of-conduct/procedures';
import { type Html, html } from '../html.js';
import { recordTable, unbroken } from '../records/record-table.js';
import { textIn, type View } from '../view.js';
import { statusInWords } from './complaint-words.js';
import type { FoundComplaint } from './found-complaint.js';
import { restsOn } from './rests-on.js';

/** Every day that is set, those that are still open first, with what its length rests on. */
export function dueTable(view: View, { now }: FoundComplaint): Html {
  const { say } = view;
  const { due } = now.value;
  if (due.length === 0)
    return html`<p>${say(
      'No day is set. What the arrangements leave out is not assumed.',
      'Ni osodwyd diwrnod. Ni thybir yr hyn y mae’r trefniadau’n ei adael allan.',
    )}</p>`;
  const order = ['overdue', 'running', 'held', 'reached'];
  const rank = (status: string) => (order.indexOf(status) + order.length + 1) % (order.length + 1);
  const rows = [...due]
    .sort((one, other) => rank(one.status) - rank(other.status))
    .map((each) => [
      textIn(view, each.title),
      html`${each.kind === 'not-before' && say('not before ', 'nid cyn ')}${unbroken(each.day)}`,
      html`<span class="${each.status === 'overdue' && 'govuk-tag govuk-tag--red'}">${statusInWords(view, each)}</span>`,
      textIn(view, actorTitles[each.for]),
      html`<bdi>${each.allegations.join(', ')}</bdi>`,
      each.basis ? restsOn(view, each.basis) : say('the case itself', 'yr achos ei hun'),
    ]);
  return recordTable({
    id: 'due',
    caption: say('Days that are set', 'Diwrnodau a osodwyd'),
    head: [
      say('What', 'Beth'),
      say('Day', 'Diwrnod'),
      say('How it stands', 'Sut y mae’n sefyll'),
      say('For', 'Ar gyfer'),
      say('Allegations', 'Honiadau'),
      say('Rests on', 'Sail'),
    ],
    rows,
  });
}
