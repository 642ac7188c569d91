import { complaintTable, complaintTimeline } from '@lga/code-of-conduct/render';
import { Html, html } from '../html.js';
import type { View } from '../view.js';
import type { FoundComplaint } from './found-complaint.js';

/** The stages along time as a picture, and the table that says the same. */
export function timeline({ say, language }: View, { now, life: lifeCycle }: FoundComplaint): Html {
  const drawn = { now: now.value, lifeCycle, language };
  const words = say('The timeline as a picture', 'Y llinell amser fel llun');
  return html`<div class="scrolling timeline" role="region" aria-label="${say('The timeline as a table', 'Y llinell amser fel tabl')}" tabindex="0">${new Html(complaintTable(drawn))}</div>
<details class="govuk-details" open>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${words}</span></summary>
  <div class="govuk-details__text"><div class="scrolling" role="region" aria-label="${words}" tabindex="0">${new Html(complaintTimeline({ ...drawn, idPrefix: 'timeline' }))}</div></div>
</details>`;
}
