import type { ComplaintEvent, Judgement } from '@lga/code-of-conduct/complaints';
import type { Texts } from '../questions.js';
import { askedFacts, type EventForm } from './event-form.js';
import { placed } from './event-questions.js';
import { noticeParts } from './outcome-questions.js';

/** The event that a form says, once nothing in it is of a wrong form. */
export function eventOf(form: EventForm, texts: Texts, id: string): ComplaintEvent {
  const { on = '', by = '', reasons = '', dueOn = '', publication = '' } = texts;
  return {
    id,
    kind: form.kind,
    on,
    by: by as ComplaintEvent['by'],
    allegations: allegationsOf(form, texts),
    ...ifAny('people', peopleOf(texts)),
    ...ifAny('judgements', judgementsOf(form, texts)),
    ...(reasons && { reasons }),
    ...ifAny('views', viewsOf(form, texts)),
    ...ifAny('sanctions', sanctionsOf(texts)),
    ...(publication && { publication: publication as NonNullable<ComplaintEvent['publication']> }),
    ...noticeOf(texts),
    ...(dueOn && { dueOn }),
  };
}

function ifAny<Name extends string, Each>(name: Name, all: readonly Each[]) {
  return (all.length > 0 ? { [name]: all } : {}) as { readonly [Key in Name]?: readonly Each[] };
}

const ticked = (text = ''): readonly string[] => (text === '' ? [] : text.split(' '));

function allegationsOf({ complaint: { allegations } }: EventForm, texts: Texts): readonly string[] {
  const ids = allegations.map(({ id }) => id);
  if (ids.length < 2) return ids;
  const chosen = ticked(texts['allegations']);
  return ids.filter((_, place) => chosen.includes(placed('allegation', place)));
}

function viewsOf({ complaint: { events } }: EventForm, texts: Texts): readonly string[] {
  const chosen = ticked(texts['views']);
  return events.flatMap(({ id }, place) => (chosen.includes(placed('view', place)) ? [id] : []));
}

function peopleOf({ people = '' }: Texts): readonly string[] {
  const ids = people.split(',').map((each) => each.trim());
  return [...new Set(ids.filter((each) => each !== ''))];
}

/** What was answered here; a question that was left is no answer. */
function judgementsOf(form: EventForm, texts: Texts): readonly Judgement[] {
  return askedFacts(form).flatMap(({ fact }) => {
    const answer = texts[`fact-${fact}`];
    if (answer !== 'yes' && answer !== 'no') return [];
    return [{ fact, answer, by: texts['judge'] as Judgement['by'], why: texts[`why-${fact}`] ?? '' }];
  });
}

function sanctionsOf(texts: Texts): NonNullable<ComplaintEvent['sanctions']> {
  return ticked(texts['sanctions']).map((kind) => {
    const months = Number(texts[`months-${kind}`] ?? '');
    return { kind, ...(months > 0 && { months }) } as NonNullable<ComplaintEvent['sanctions']>[number];
  });
}

function noticeOf(texts: Texts): Pick<ComplaintEvent, 'notice'> {
  const parts = Object.keys(noticeParts).flatMap((part) => {
    const words = texts[`notice-${part}`];
    return words ? [[part, words]] : [];
  });
  return parts.length > 0 ? { notice: Object.fromEntries(parts) } : {};
}
