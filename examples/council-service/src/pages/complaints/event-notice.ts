import { eventTitles } from '@lga/code-of-conduct/procedures';
import { type Html, html } from '../html.js';
import { textIn, type View } from '../view.js';
import type { FoundComplaint } from './found-complaint.js';

/** Why an event was not recorded, where no field is to blame: as the form itself holds it, for the other language. */
export type Notice = 'recorded-before' | `changed-since-${string}`;

const changedSince = /^changed-since-(\d{0,6})$/;

export function noticeOf(text: string): Notice | undefined {
  return text === 'recorded-before' || changedSince.test(text) ? (text as Notice) : undefined;
}

export function noticeInWords(view: View, found: FoundComplaint, notice: Notice): Html {
  return problem(
    view,
    notice === 'recorded-before' ? recordedBefore(view) : changedMeanwhile(view, found, notice),
  );
}

/** What stands in the way without being the fault of a field; it takes the focus as errors do. */
function problem({ say }: View, content: Html): Html {
  return html`<div class="govuk-error-summary" tabindex="-1" autofocus><div role="alert">
  <h2 class="govuk-error-summary__title">${say('Nothing was recorded', 'Ni chofnodwyd dim')}</h2>
  <div class="govuk-error-summary__body">${content}</div>
</div></div>`;
}

function recordedBefore({ say }: View): Html {
  return html`<p>${say(
    'This form was recorded before, with other words, and what you have typed now was not. Nothing you typed is lost: send it once more if it is to be recorded as a further event.',
    'Cofnodwyd y ffurflen hon o’r blaen, â geiriau eraill, ac ni chofnodwyd yr hyn yr ydych wedi’i deipio nawr. Nid oes dim wedi’i golli: anfonwch hi unwaith eto os yw i’w chofnodi fel digwyddiad pellach.',
  )}</p>`;
}

function changedMeanwhile(view: View, { kept }: FoundComplaint, notice: Notice): Html {
  const { say } = view;
  const seen = Number(changedSince.exec(notice)?.[1] ?? '');
  const meanwhile = kept.complaint.events.slice(seen);
  const changes =
    meanwhile.length > 0
      ? meanwhile.map(({ kind, on }) => html`<li>${textIn(view, eventTitles[kind])}, ${on}</li>`)
      : html`<li>${say('What is known of an independent person', 'Yr hyn sy’n hysbys am berson annibynnol')}</li>`;
  return html`<p>${say(
    'This complaint has changed since you opened the form, so that nothing was recorded. Nothing you typed is lost: look at what has changed, and send the form again if it is still right.',
    'Mae’r gŵyn hon wedi newid ers i chi agor y ffurflen, felly ni chofnodwyd dim. Nid oes dim wedi’i golli: edrychwch ar yr hyn sydd wedi newid, ac anfonwch y ffurflen eto os yw’n dal yn gywir.',
  )}</p>
<ul class="govuk-list govuk-list--bullet">${changes}</ul>`;
}
