import { randomUUID } from 'node:crypto';
import type { ComplaintEvent } from '@lga/code-of-conduct/complaints';
import { eventTitles } from '@lga/code-of-conduct/procedures';
import { Refusal } from '../../http/refusal.js';
import { operationNamed } from '../../operation-named.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { textsOf } from '../questions.js';
import { textIn, type View } from '../view.js';
import { errorsInForm, errorsOfGuards } from './event-errors.js';
import { type EventForm, eventForm } from './event-form.js';
import { eventOf } from './event-of.js';
import { eventPage, type ShownForm } from './event-page.js';
import { eventSections } from './event-questions.js';
import { type FoundComplaint, foundComplaint } from './found-complaint.js';
import { withoutEvent } from './without-event.js';

export const thisDay = (): string => new Date().toISOString().slice(0, 10);

/** The form for an event, as it opens. */
export function newEvent(view: View, found: FoundComplaint, kind: string): ShownPage | undefined {
  const form = eventForm(found.life, found.kept.complaint, {
    kind,
    allegations: found.now.value.allegations,
  });
  if (!form) return undefined;
  const sections = eventSections(form, thisDay());
  const shown = { form, sections, texts: textsOf(sections, {}), errors: [], key: randomUUID() };
  return eventPage(view, found, shown);
}

/** Keeps the event that was sent, or shows the form again with all that was typed and what stands in its way. */
export async function addEvent(
  asked: PageAsked,
  found: FoundComplaint,
  kind: string,
): Promise<ShownPage | GoTo | undefined> {
  const { view, fields = {} } = asked;
  const key = textOf(fields, 'key') || randomUUID();
  // A form that is sent again is read as it stood when it was sent first.
  const { before, added } = withoutEvent(found, key);
  const form = eventForm(found.life, before.kept.complaint, {
    kind,
    allegations: before.now.value.allegations,
  });
  if (!form) return undefined;
  const sections = eventSections(form, thisDay());
  const texts = textsOf(sections, fields);
  const shown = { form, sections, texts, errors: [], key };
  if (added) return sentAgain(asked, found, { shown, added });
  const errors = errorsInForm(view, { form, sections, texts, today: thisDay() });
  if (errors.length > 0) return eventPage(view, found, { ...shown, errors });
  if (textOf(fields, 'seen') !== String(found.version)) return conflicting(asked, found, shown);
  return kept(asked, found, shown);
}

async function kept(asked: PageAsked, found: FoundComplaint, shown: ShownForm): Promise<ShownPage | GoTo> {
  const { view, perform } = asked;
  const event = eventOf(shown.form, shown.texts, shown.key);
  const errors = errorsOfGuards(view, found.kept, { ...shown, event });
  if (errors.length > 0) return eventPage(view, found, { ...shown, errors });
  const { id, version: seen } = found;
  try {
    await perform(operationNamed('add-complaint-event'), {
      parameters: { id },
      body: event,
      key: event.id,
      seen,
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 412) throw error;
    const again = await foundComplaint(asked);
    if ('told' in again) throw error;
    return conflicting(asked, again, shown);
  }
  return toComplaint(view, found, event.id);
}

function toComplaint(view: View, { id }: FoundComplaint, added: string): GoTo {
  return { goTo: view.at(`/complaints/${id}?added=${added}`) };
}

/** Sent twice it is kept once; with other words than the first time it is a person's to look at. */
function sentAgain(
  { view }: PageAsked,
  found: FoundComplaint,
  { shown, added }: { readonly shown: ShownForm; readonly added: ComplaintEvent },
): ShownPage | GoTo {
  const event = eventOf(shown.form, shown.texts, shown.key);
  if (JSON.stringify(event) === JSON.stringify(added)) return toComplaint(view, found, added.id);
  const notice = problem(
    view,
    html`<p>${view.say(
      'This form was recorded before, with other words, and what you have typed now was not. Nothing you typed is lost: send it once more if it is to be recorded as a further event.',
      'Cofnodwyd y ffurflen hon o’r blaen, â geiriau eraill, ac ni chofnodwyd yr hyn yr ydych wedi’i deipio nawr. Nid oes dim wedi’i golli: anfonwch hi unwaith eto os yw i’w chofnodi fel digwyddiad pellach.',
    )}</p>`,
  );
  return eventPage(view, found, { ...shown, key: randomUUID(), notice });
}

/** Somebody else was quicker: what was recorded meanwhile is shown, and all that was typed stays. */
function conflicting({ view, fields = {} }: PageAsked, found: FoundComplaint, shown: ShownForm): ShownPage {
  const { say } = view;
  const seen = Number.parseInt(textOf(fields, 'events'), 10) || 0;
  const meanwhile = found.kept.complaint.events.slice(seen);
  const changes =
    meanwhile.length > 0
      ? meanwhile.map(({ kind, on }) => html`<li>${textIn(view, eventTitles[kind])}, ${on}</li>`)
      : html`<li>${say('What is known of an independent person', 'Yr hyn sy’n hysbys am berson annibynnol')}</li>`;
  const notice = problem(
    view,
    html`<p>${say(
      'This complaint has changed since you opened the form, so that nothing was recorded. Nothing you typed is lost: look at what has changed, and send the form again if it is still right.',
      'Mae’r gŵyn hon wedi newid ers i chi agor y ffurflen, felly ni chofnodwyd dim. Nid oes dim wedi’i golli: edrychwch ar yr hyn sydd wedi newid, ac anfonwch y ffurflen eto os yw’n dal yn gywir.',
    )}</p>
    <ul class="govuk-list govuk-list--bullet">${changes}</ul>`,
  );
  const form: EventForm = { ...shown.form, complaint: found.kept.complaint };
  return eventPage(view, found, { ...shown, form, sections: eventSections(form, thisDay()), notice });
}

/** What stands in the way without being the fault of a field; it takes the focus as errors do. */
function problem({ say }: View, content: Html): Html {
  return html`<div class="govuk-error-summary" tabindex="-1" autofocus><div role="alert">
  <h2 class="govuk-error-summary__title">${say('Nothing was recorded', 'Ni chofnodwyd dim')}</h2>
  <div class="govuk-error-summary__body">${content}</div>
</div></div>`;
}
