import type { Explained, Step } from '@lga/rules';
import { type Html, html } from './html.js';
import { inEnglish, type View } from './view.js';

/** Reasons, each with its source and how it is known where no source says it. */
export function stepList(view: View, because: Explained<unknown>['because']): Html {
  return html`<ul class="govuk-list govuk-list--bullet">${because.map((step) => stepItem(view, step))}</ul>`;
}

function stepItem(view: View, { says, confidence, source }: Step): Html {
  return html`<li><span ${inEnglish(view)}>${says}</span>
    ${source?.url && html` <a href="${source.url}">${view.say('Source', 'Ffynhonnell')}</a>`}
    ${confidenceTag(view, confidence)}
  </li>`;
}

/** A mark on what no source says, or what nobody has read again. */
export function confidenceTag({ say }: View, confidence: Step['confidence']): Html | false {
  if (confidence !== 'inferred' && confidence !== 'unverified') return false;
  const words = confidence === 'inferred' ? say('inferred', 'casgliad') : say('unverified', 'heb ei wirio');
  return html` <strong class="govuk-tag govuk-tag--yellow">${words}</strong>`;
}

export function folded({ id, summary, content }: Record<'id' | 'summary', string> & { content: Html }): Html {
  return html`<details class="govuk-details" id="${id}">
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary>
  <div class="govuk-details__text">${content}</div>
</details>`;
}

export function summaryRow(key: string, value: string | Html): Html {
  return html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd>
  </div>`;
}
