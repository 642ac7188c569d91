import type { DueDay } from '@lga/code-of-conduct/complaints';
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
    rows: [...due].sort((one, other) => rankOf(one) - rankOf(other)).map((each) => dueRow(view, each)),
  });
}

const openFirst: readonly DueDay['status'][] = ['overdue', 'running', 'held', 'reached'];

function rankOf({ status }: DueDay): number {
  const rank = openFirst.indexOf(status);
  return rank < 0 ? openFirst.length : rank;
}

function dueRow(view: View, due: DueDay): readonly (Html | string)[] {
  const { say } = view;
  return [
    textIn(view, due.title),
    html`${due.kind === 'not-before' && say('not before ', 'nid cyn ')}${unbroken(due.day)}`,
    html`<span class="${due.status === 'overdue' && 'govuk-tag govuk-tag--red'}">${statusInWords(view, due)}</span>`,
    textIn(view, actorTitles[due.for]),
    html`<bdi>${due.allegations.join(', ')}</bdi>`,
    due.basis ? restsOn(view, due.basis) : say('the case itself', 'yr achos ei hun'),
  ];
}
