import { eventTitles } from '@lga/code-of-conduct/procedures';
import { inLanguage } from '@lga/rules';
import { errorSummary, type FieldError } from '../error-summary.js';
import { type Html, html } from '../html.js';
import type { ShownPage } from '../page.js';
import { type Section, sectionOf, type Texts } from '../questions.js';
import { folded } from '../steps.js';
import { textIn, type View } from '../view.js';
import { stateInWords } from './complaint-words.js';
import type { EventForm } from './event-form.js';
import { type Notice, noticeInWords } from './event-notice.js';
import type { FoundComplaint } from './found-complaint.js';
import { restsOn } from './rests-on.js';

/** A form for one event, as it opens or as it was refused. */
export interface ShownForm {
  readonly form: EventForm;
  readonly sections: readonly Section[];
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
  /** The id that the event is going to have, so that one that is sent twice is kept once. */
  readonly key: string;
  /** What of the complaint whoever fills it in has seen. */
  readonly seen: Seen;
  /** Why nothing was kept, where no field can be blamed for it. */
  readonly notice?: Notice | undefined;
}

/** A state of a complaint: its version, and how many events it had. */
export interface Seen {
  readonly version: string;
  readonly events: string;
}

export function seenNow({ version, kept }: FoundComplaint): Seen {
  return { version: String(version), events: String(kept.complaint.events.length) };
}

export function eventPage(view: View, found: FoundComplaint, shown: ShownForm): ShownPage {
  const { say, at } = view;
  const { form, sections, texts, errors, key, seen, notice } = shown;
  const what = eventTitles[form.kind];
  const { reference } = found.kept.complaint;
  const title = `${inLanguage(what, view.language).words}: ${say('complaint', 'cwyn')} ${reference}`;
  const problems = errors.length + (notice ? 1 : 0);
  const content = html`${errorSummary(view, errors)}${notice && noticeInWords(view, found, notice)}
<h1 class="govuk-heading-l">${textIn(view, what)}: ${say('complaint', 'cwyn')} <bdi>${reference}</bdi></h1>
${whereNow(view, found)}
${tested(view, form)}
<form id="event" action="${at(view.path)}?event=${form.kind}" method="post" novalidate>
  <input type="hidden" name="key" value="${key}">
  <input type="hidden" name="seen" value="${seen.version}">
  <input type="hidden" name="events" value="${seen.events}">
  ${notice && html`<input type="hidden" name="notice" value="${notice}">`}
  ${sections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('Record it', 'Ei gofnodi')}</button>
</form>
<p><a href="${at(view.path)}">${say('Back to the complaint, recording nothing', 'Yn ôl at y gŵyn, heb gofnodi dim')}</a></p>`;
  return { title, content, errors: problems, form: { id: 'event', wasSent: problems > 0 } };
}

function whereNow(view: View, { now, life }: FoundComplaint): Html {
  const each = now.value.allegations.map(
    ({ id, state, since }) =>
      html`<li>${view.say('Allegation', 'Honiad')} <bdi>${id}</bdi>: ${stateInWords(view, life, state)}${since && html`, ${view.say('since', 'ers')} ${since}`}</li>`,
  );
  return html`<ul class="govuk-list">${each}</ul>`;
}

/** Everything that the event is tested on, with its authority. */
function tested(view: View, { guards, arrows }: EventForm): Html {
  const asks = guards.map(
    ({ asks: asked, force, basis }) =>
      html`<li>${textIn(view, asked)} ${force === 'should' && view.say('If not, it is noted.', 'Os na, fe’i nodir.')} ${restsOn(view, basis)}</li>`,
  );
  const rests = arrows.map(({ basis }) => html`<li>${restsOn(view, basis)}</li>`);
  return folded({
    id: 'tested',
    summary: view.say('What it is tested on, and what it rests on', 'Yr hyn y caiff ei brofi arno, a’i sail'),
    content: html`<ul class="govuk-list govuk-list--bullet">${asks}${rests}</ul>`,
  });
}
