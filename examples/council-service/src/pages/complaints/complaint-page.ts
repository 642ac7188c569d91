import { forbidden } from '../../http/perform.js';
import { isAny } from '../../security/caller.js';
import { textOf } from '../fields.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { addEvent, newEvent } from './add-event.js';
import { foundComplaint } from './found-complaint.js';
import { toldPage } from './told-page.js';
import { wholePage } from './whole-page.js';

/** One complaint: for officers to work on, for an independent person to read, for a party what may be told. */
export async function complaintPage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { view, caller, query, fields } = asked;
  const found = await foundComplaint(asked);
  const isOfficer = caller !== undefined && isAny(caller, ['monitoring-officer']);
  const kind = textOf(query, 'event');
  if (!isOfficer && (fields || kind !== '')) throw forbidden;
  if ('told' in found) return toldPage(view, found.told);
  const event = fields ? await addEvent(asked, found, kind) : newEvent(view, found, kind);
  return event ?? wholePage(view, found, { isOfficer, added: textOf(query, 'added') });
}
