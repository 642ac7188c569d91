import type { ComplaintEvent } from '@lga/code-of-conduct/complaints';
import { standing } from '../../resources/kept-complaint.js';
import type { FoundComplaint } from './found-complaint.js';

/** The complaint as it was before an event was added, and the event; as it is where there is no such event. */
export function withoutEvent(
  found: FoundComplaint,
  event: string,
): { readonly before: FoundComplaint; readonly added: ComplaintEvent | undefined } {
  const { kept, now } = found;
  const { events } = kept.complaint;
  const place = events.findIndex(({ id }) => id === event);
  if (place < 0) return { before: found, added: undefined };
  const earlier = { ...kept, complaint: { ...kept.complaint, events: events.slice(0, place) } };
  const before = { ...found, kept: earlier, now: standing(earlier, now.value.on) };
  return { before, added: events[place] };
}
