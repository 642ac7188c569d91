import type { ComplaintNow, DueDay } from '@lga/code-of-conduct/complaints';
import { eventTitles } from '@lga/code-of-conduct/procedures';
import { standing } from '../../resources/kept-complaint.js';
import { type Html, html } from '../html.js';
import { textIn, type View } from '../view.js';
import { stateInWords, statusInWords } from './complaint-words.js';
import type { FoundComplaint } from './found-complaint.js';
import { cameOf } from './recorded-events.js';

/** What an event that was just recorded has changed: the complaint is replayed without it, and the two compared. */
export function whatChanged(view: View, found: FoundComplaint, added: string): Html | false {
  const { kept, now } = found;
  const event = kept.complaint.events.find(({ id }) => id === added);
  if (!event) return false;
  const events = kept.complaint.events.filter((each) => each !== event);
  const before = standing({ ...kept, complaint: { ...kept.complaint, events } }, now.value.on).value;
  const own = now.value.guarded.filter((each) => each.event === added);
  const changes = [
    ...stages(view, found, before),
    ...days(view, before.due, now.value.due),
    ...(own.length > 0 ? [html`<li>${cameOf(view, own)}</li>`] : []),
    ...upset(view, found, { before, added }),
  ];
  const { say } = view;
  return html`<section class="govuk-inset-text" id="what-changed" aria-labelledby="changed">
  <h2 class="govuk-heading-m" id="changed">${say('Recorded', 'Cofnodwyd')}: ${textIn(view, eventTitles[event.kind])}, ${event.on}</h2>
  <ul class="govuk-list govuk-list--bullet">${changes}</ul>
</section>`;
}

function stages(view: View, { now, life }: FoundComplaint, before: ComplaintNow): readonly Html[] {
  const { say } = view;
  return now.value.allegations.map(({ id, state }, at) => {
    const old = before.allegations[at]?.state ?? null;
    const words = stateInWords(view, life, state);
    const change =
      old === state
        ? html`${say('the stage stays', 'mae’r cam yn aros yn')} ${words}`
        : html`${say('from', 'o')} ${stateInWords(view, life, old)} ${say('to', 'i')} <strong>${words}</strong>`;
    return html`<li>${say('Allegation', 'Honiad')} <bdi>${id}</bdi>: ${change}</li>`;
  });
}

/** Days that are new, or that stand otherwise than before. */
function days(view: View, before: readonly DueDay[], after: readonly DueDay[]): readonly Html[] {
  const named = ({ deadline, startedOn, day, status }: DueDay) =>
    [deadline, startedOn, day, status].join(' ');
  const known = new Set(before.map(named));
  return after
    .filter((each) => !known.has(named(each)))
    .map((each) => html`<li>${textIn(view, each.title)}: ${each.day}, ${statusInWords(view, each)}</li>`);
}

/** Events recorded before that no longer count as they did. */
function upset(
  view: View,
  { kept, now }: FoundComplaint,
  { before, added }: { readonly before: ComplaintNow; readonly added: string },
): readonly Html[] {
  const stopped = ({ guarded }: ComplaintNow) =>
    new Set(guarded.filter(({ effect }) => effect !== 'accepted').map(({ event }) => event));
  const [then, since] = [stopped(before), stopped(now.value)];
  return kept.complaint.events
    .filter(({ id }) => id !== added && since.has(id) && !then.has(id))
    .map(
      ({ kind, on }) =>
        html`<li>${view.say('Counts no longer, by what was recorded now', 'Nid yw’n cyfrif mwyach, oherwydd yr hyn a gofnodwyd nawr')}: ${textIn(view, eventTitles[kind])}, ${on}</li>`,
    );
}
