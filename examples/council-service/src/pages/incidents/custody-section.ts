import type { CustodyEvent } from '@lga/incident-schema/evidence';
import { inLanguage, type Text } from '@lga/rules';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { recordTable } from '../records/record-table.js';
import { both, type View } from '../view.js';

/** What happens to an item of evidence. */
export const custodyActions: Readonly<Record<CustodyEvent['action'], Text>> = {
  captured: both('captured', 'cipiwyd'),
  copied: both('copied', 'copïwyd'),
  'handed-over': both('handed over', 'trosglwyddwyd'),
  seen: both('seen', 'gwelwyd'),
  altered: both('altered', 'newidiwyd'),
  'found-gone': both('found gone', 'canfuwyd ei fod wedi mynd'),
  'held-by-filter': both('held by a filter, unread', 'daliwyd gan hidlydd, heb ei ddarllen'),
  'read-from-filter': both('read from the filter', 'darllenwyd o’r hidlydd'),
};

/** The log of evidence, and where it does not hold together. */
export function custodySection(
  view: View,
  {
    lines,
    faults,
  }: {
    readonly lines: readonly CustodyEvent[];
    readonly faults: readonly { readonly kind: string; readonly line: number }[];
  },
): Html {
  const { say, language } = view;
  return html`<h2 class="govuk-heading-m" id="custody">${say('Log of evidence', 'Log tystiolaeth')}</h2>
${faults.length > 0 && html`<div class="govuk-inset-text">${say('The log does not hold together', 'Nid yw’r log yn gyson')}: ${faults.map(({ kind, line }) => `${kind} (${say('line', 'llinell')} ${line + 1})`).join('; ')}</div>`}
${
  lines.length === 0
    ? html`<p>${say('No line has been added.', 'Nid oes llinell wedi’i hychwanegu.')}</p>`
    : recordTable({
        id: 'custody-lines',
        caption: say('In the order in which lines were added', 'Yn y drefn yr ychwanegwyd llinellau'),
        head: [
          say('When', 'Pryd'),
          say('Item', 'Eitem'),
          say('What was done', 'Yr hyn a wnaed'),
          say('By', 'Gan'),
          'SHA-256',
        ],
        rows: lines.map(({ at, item, action, by, sha256 }) => [
          at,
          item,
          inLanguage(custodyActions[action], language).words,
          codeInWords(view, 'councilRole', by.role),
          sha256 ? html`<span class="breaking">${sha256}</span>` : say('none', 'dim'),
        ]),
      })
}`;
}
