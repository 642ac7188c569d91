import type { ComplaintEvent, GuardedEvent } from '@lga/code-of-conduct/complaints';
import { actorTitles, eventTitles, questions, sanctionTitles } from '@lga/code-of-conduct/procedures';
import type { Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { recordTable, unbroken } from '../records/record-table.js';
import { both, textIn, type View } from '../view.js';
import type { FoundComplaint } from './found-complaint.js';
import { noticeParts } from './outcome-questions.js';
import { restsOn } from './rests-on.js';

/** Everything that was recorded, by its days, with what was said and what came of it. */
export function recordedEvents(view: View, { kept, now }: FoundComplaint): Html {
  const { say } = view;
  const byDay = [...kept.complaint.events].sort((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
  const rows = byDay.map((event) => [
    unbroken(event.on),
    textIn(view, eventTitles[event.kind]),
    html`${textIn(view, actorTitles[event.by])}${event.people && html`<br><bdi>${event.people.join(', ')}</bdi>`}`,
    html`<bdi>${event.allegations.join(', ')}</bdi>`,
    whatWasSaid(view, event),
    cameOf(
      view,
      now.value.guarded.filter((each) => each.event === event.id),
    ),
  ]);
  return recordTable({
    id: 'events',
    caption: say('Events', 'Digwyddiadau'),
    head: [
      say('Day', 'Diwrnod'),
      say('What', 'Beth'),
      say('By whom', 'Gan bwy'),
      say('Allegations', 'Honiadau'),
      say('What was said', 'Yr hyn a ddywedwyd'),
      say('What came of it', 'Yr hyn a ddaeth ohono'),
    ],
    rows,
  });
}

const answers: Readonly<Record<'yes' | 'no' | 'undetermined', Text>> = {
  yes: both('Yes', 'Ie'),
  no: both('No', 'Na'),
  undetermined: both('Not judged', 'Heb ei farnu'),
};

function whatWasSaid(view: View, event: ComplaintEvent): Html {
  const { say } = view;
  const { reasons, judgements = [], sanctions = [], notice = {}, dueOn } = event;
  const judged = judgements.map(
    ({ fact, answer, by, why }) =>
      html`<li>${textIn(view, questions[fact])} <strong>${textIn(view, answers[answer])}</strong> (${textIn(view, actorTitles[by])}): ${written(why)}</li>`,
  );
  const decided = sanctions.map(
    ({ kind, months }) =>
      html`<li>${textIn(view, sanctionTitles[kind])}${months !== undefined && html`, ${months} ${say('months', 'mis')}`}</li>`,
  );
  const parts = Object.entries(noticeParts).flatMap(([part, title]) => {
    const words = notice[part as keyof typeof noticeParts];
    return words === undefined ? [] : [html`<li>${textIn(view, title)}: ${written(words)}</li>`];
  });
  const day =
    dueOn === undefined ? [] : [html`<li>${say('Day that is set', 'Diwrnod a osodir')}: ${dueOn}</li>`];
  const all = [...judged, ...decided, ...parts, ...day];
  return html`${reasons !== undefined && written(reasons)}${all.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${all}</ul>`}`;
}

const written = (words: string): Html => html`<span class="as-written">${words}</span>`;

const effects: Readonly<Record<GuardedEvent['effect'], Text>> = {
  accepted: both('Taken, and noted:', 'Derbyniwyd, a nodwyd:'),
  refused: both('Not taken: it changed nothing.', 'Ni dderbyniwyd: ni newidiodd ddim.'),
  undetermined: both(
    'Waits for an answer: it has changed nothing.',
    'Yn aros am ateb: nid yw wedi newid dim.',
  ),
};

/** What guards said of an event; one of which they said nothing was taken. */
export function cameOf(view: View, guarded: readonly GuardedEvent[]): Html {
  if (guarded.length === 0) return html`${view.say('Taken', 'Derbyniwyd')}`;
  const each = guarded.map(
    ({ allegation, effect, findings }) => html`<li><bdi>${allegation}</bdi>: ${textIn(view, effects[effect])}
    <ul class="govuk-list govuk-list--bullet beneath">${findings.map((finding) => html`<li>${textIn(view, finding.asks)} ${finding.holds === 'unknown' ? view.say('Nobody has said.', 'Nid oes neb wedi dweud.') : view.say('No.', 'Na.')} ${restsOn(view, finding)}</li>`)}</ul></li>`,
  );
  return html`<ul class="govuk-list">${each}</ul>`;
}
