import type { Care } from '../../incident/care.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { recordTable } from '../records/record-table.js';
import { folded, stepList } from '../steps.js';
import type { View } from '../view.js';
import { offerInWords, offerStateInWords, updateKindInWords, updateStateInWords } from './care-words.js';

/** Updates and aftercare, with their days. */
export function careSection(view: View, care: Care): Html {
  const { say } = view;
  return html`<h2 class="govuk-heading-m" id="care">${say('What the councillor is owed', 'Yr hyn sy’n ddyledus i’r cynghorydd')}</h2>
${updates(view, care)}
${aftercare(view, care)}
${care.entries.length > 0 && entries(view, care)}
${folded({ id: 'why-care', summary: say('Why this is owed', 'Pam mae hyn yn ddyledus'), content: html`${stepList(view, care.updates.because)}${care.aftercare && stepList(view, care.aftercare.because)}` })}`;
}

function updates(view: View, { updates: { value } }: Care): Html {
  const { say } = view;
  return recordTable({
    id: 'updates',
    caption: say('What the councillor is told', 'Yr hyn y dywedir wrth y cynghorydd'),
    head: [
      say('What', 'Beth'),
      say('By', 'Erbyn'),
      say('How it stands', 'Sut y mae’n sefyll'),
      say('Sent', 'Anfonwyd'),
    ],
    rows: value.map(({ what, by, state, sentOn }) => [
      updateKindInWords(view, what),
      by ?? say('no day set', 'dim diwrnod wedi’i osod'),
      updateStateInWords(view, state),
      sentOn ?? '',
    ]),
  });
}

function aftercare(view: View, { aftercare: found }: Care): Html {
  const { say } = view;
  if (!found)
    return html`<p>${say('What is to be offered is known once somebody has assessed the report. Help may be offered at any time.', 'Bydd yr hyn sydd i’w gynnig yn hysbys unwaith y bydd rhywun wedi asesu’r adroddiad. Gellir cynnig cymorth unrhyw bryd.')}</p>`;
  return recordTable({
    id: 'aftercare',
    caption: say('What is offered to the councillor', 'Yr hyn a gynigir i’r cynghorydd'),
    head: [
      say('Offer', 'Cynnig'),
      say('How it stands', 'Sut y mae’n sefyll'),
      say('Since', 'Ers'),
      say('Ask again from', 'Gofyn eto o'),
    ],
    rows: found.value.map(({ offer, state, since, askAgainFrom }) => [
      offerInWords(view, offer),
      offerStateInWords(view, state),
      since ?? '',
      askAgainFrom ?? '',
    ]),
  });
}

function entries(view: View, { entries: lines }: Care): Html {
  const { say } = view;
  return recordTable({
    id: 'care-lines',
    caption: say(
      'What was offered and answered, oldest first',
      'Yr hyn a gynigiwyd ac a atebwyd, yr hynaf yn gyntaf',
    ),
    head: [
      say('Day', 'Diwrnod'),
      say('Help', 'Cymorth'),
      say('What became of it', 'Beth ddaeth ohono'),
      say('By', 'Gan'),
    ],
    rows: lines.map(({ on, kind, state, by }) => [
      on,
      helpInWords(view, kind),
      state === 'asked-again'
        ? say('Asked again', 'Gofynnwyd eto')
        : codeInWords(view, 'aftercareState', state),
      codeInWords(view, 'councilRole', by.role),
    ]),
  });
}

/** A kind of help is a code of the list, or the id of an offer. */
function helpInWords(view: View, kind: string): string {
  const words = codeInWords(view, 'aftercareKind', kind);
  return words === kind ? offerInWords(view, kind) : words;
}
