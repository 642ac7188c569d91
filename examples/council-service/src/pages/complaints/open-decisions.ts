import type { Fact, GuardFinding } from '@lga/code-of-conduct/complaints';
import { questions } from '@lga/code-of-conduct/procedures';
import { type Html, html } from '../html.js';
import { textIn, type View } from '../view.js';
import type { FoundComplaint } from './found-complaint.js';
import { restsOn } from './rests-on.js';

/** Questions that nothing but a person can answer, and on which a next step hangs. */
export function openDecisions(view: View, { now }: FoundComplaint): Html {
  const asked = new Map<Fact, GuardFinding>();
  const findings = now.value.allegations.flatMap(({ next }) => next.flatMap(({ missing }) => missing));
  for (const finding of findings)
    for (const fact of finding.open) if (!asked.has(fact)) asked.set(fact, finding);
  if (asked.size === 0)
    return html`<p>${view.say('No question is open at this stage.', 'Nid oes cwestiwn yn agored ar y cam hwn.')}</p>`;
  const each = [...asked].map(
    ([fact, finding]) => html`<li>${textIn(view, questions[fact])} ${restsOn(view, finding)}</li>`,
  );
  return html`<ul class="govuk-list govuk-list--bullet">${each}</ul>`;
}
