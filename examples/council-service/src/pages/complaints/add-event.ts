import { randomUUID } from 'node:crypto';
import type { ComplaintEvent } from '@lga/code-of-conduct/complaints';
import { Refusal } from '../../http/refusal.js';
import { operationNamed } from '../../operation-named.js';
import { textOf } from '../fields.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { textsOf } from '../questions.js';
import { thisDay } from '../this-day.js';
import type { View } from '../view.js';
import { errorsInForm, errorsOfGuards } from './event-errors.js';
import { type EventForm, eventForm } from './event-form.js';
import { noticeOf } from './event-notice.js';
import { eventOf } from './event-of.js';
import { eventPage, type ShownForm, seenNow } from './event-page.js';
import { eventSections } from './event-questions.js';
import { type FoundComplaint, foundComplaint } from './found-complaint.js';
import { withoutEvent } from './without-event.js';

/** The form for an event, as it opens. */
export function newEvent(view: View, found: FoundComplaint, kind: string): ShownPage | undefined {
  const form = eventForm(found.life, found.kept.complaint, {
    kind,
    allegations: found.now.value.allegations,
  });
  if (!form) return undefined;
  const sections = eventSections(form, thisDay());
  const texts = textsOf(sections, {});
  const shown = { form, sections, texts, errors: [], key: randomUUID(), seen: seenNow(found) };
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
  const seen = { version: textOf(fields, 'seen'), events: textOf(fields, 'events') };
  const shown = { form, sections, texts, errors: [], key, seen };
  if (translating(fields)) return eventPage(view, found, translated(asked, before, shown));
  if (added) return sentAgain(asked, found, { shown, added });
  const errors = errorsInForm(view, { form, sections, texts, today: thisDay() });
  if (errors.length > 0) return eventPage(view, found, { ...shown, errors });
  if (seen.version !== String(found.version)) return conflicting(asked, found, shown);
  return kept(asked, found, shown);
}

/** What was typed, and what stood in its way if it was sent; nothing is kept by it, and what was seen stays as it was. */
function translated(
  { view, fields = {} }: PageAsked,
  { kept: { complaint, procedure } }: FoundComplaint,
  shown: ShownForm,
): ShownForm {
  if (translating(fields) === 'unsent') return shown;
  const notice = noticeOf(textOf(fields, 'notice'));
  if (notice) return { ...shown, notice };
  const errors = errorsInForm(view, { ...shown, today: thisDay() });
  if (errors.length > 0) return { ...shown, errors };
  const event = eventOf(shown.form, shown.texts, shown.key);
  return { ...shown, errors: errorsOfGuards(view, { complaint, procedure }, { ...shown, event }) };
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
  return eventPage(view, found, {
    ...shown,
    key: randomUUID(),
    seen: seenNow(found),
    notice: 'recorded-before',
  });
}

/** Somebody else was quicker: what was recorded meanwhile is shown, and all that was typed stays. */
function conflicting({ view }: PageAsked, found: FoundComplaint, shown: ShownForm): ShownPage {
  const form: EventForm = { ...shown.form, complaint: found.kept.complaint };
  const sections = eventSections(form, thisDay());
  const notice = `changed-since-${shown.seen.events}` as const;
  return eventPage(view, found, { ...shown, form, sections, seen: seenNow(found), notice });
}
