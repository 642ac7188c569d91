import type { Moment } from '../record/moment.js';
import { type ValueAt, valueBeside, valuesAt } from '../values-at.js';
import type { NotKnown, PackValue, Statement } from './pack.js';
import type { PackQuestion } from './pack-question.js';
import type { SeenIncident } from './police-view.js';
import type { ReferredIncident } from './referred-incident.js';

/**
 * What the records of an incident answer to a question. Values are those of the view alone; the record itself tells
 * only whether there is something that the view withholds.
 */
export function statement(question: PackQuestion, incident: ReferredIncident, seen: SeenIncident): Statement {
  const { id, asks, list, layer, field } = question;
  const about = { id, asks, incident: incident.report.id, ...(list !== undefined && { list }) };
  const record = incident[layer];
  if (record === undefined) return { ...about, state: 'not-known', why: 'no-record' };
  const shown = valuesAt(seen[layer], field);
  const values = shown.flatMap(({ pointer, value }) => {
    const text = textOf(value);
    if (text === null || silent(value) !== null) return [];
    const from = { layer, record: record.id, pointer };
    return [{ text, from, ...precisionOf(value), ...surenessOf(seen[layer], pointer) } satisfies PackValue];
  });
  if (values.length > 0) return { ...about, state: 'recorded', values };
  const held = valuesAt(record, field);
  if (held.length > shown.length) return { ...about, state: 'withheld' };
  return { ...about, state: 'not-known', why: whyNot(held) };
}

function whyNot(held: readonly ValueAt[]): NotKnown {
  const reasons = held.flatMap(({ value }) => silent(value) ?? []);
  return reasons.includes('unknown') ? 'unknown' : (reasons[0] ?? 'not-recorded');
}

/** Which kind of not knowing a value says. */
function silent(value: unknown): 'unknown' | 'not-asked' | null {
  const said = isMoment(value) ? value.precision : value;
  if (said === null || said === 'unknown') return 'unknown';
  return said === 'not-asked' ? 'not-asked' : null;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isMoment(value)) return null;
  return 'at' in value ? value.at : 'on' in value ? value.on : 'month' in value ? value.month : null;
}

function precisionOf(value: unknown): Pick<PackValue, 'precision'> {
  return isMoment(value) ? { precision: value.precision } : {};
}

/** How sure an assessor was stands beside the code. */
function surenessOf(record: unknown, pointer: string): Pick<PackValue, 'sure'> {
  if (!pointer.endsWith('/code')) return {};
  const sure = valueBeside(record, pointer, 'sure');
  return typeof sure === 'string' ? { sure } : {};
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'precision' in value;
}
