import type { Text } from '@lga/rules';
import { words } from '../named-rule.js';
import { type Read, type Refused, read } from '../read.js';
import type { IncidentEvent } from '../record/incident-event.js';
import type { ReadRecord } from '../record-reader.js';
import { IncidentEvent as Envelope } from '../schema/incident-event.js';
import { Tombstone } from '../schema/tombstone.js';
import { type EventData, schemaOf, typeOf } from './incident-event.js';

/** What becomes of an event from outside. */
export type ReadEvent =
  | { readonly kind: 'accepted'; readonly event: IncidentEvent; readonly data: EventData }
  | Refused;

/** What of an envelope says what is in it, and what it should say. */
const says: Readonly<Record<'type' | 'subject' | 'dataschema', Text>> = {
  type: words(
    'The type is that of what the event carries.',
    'Math yr hyn mae’r digwyddiad yn ei gario yw’r math.',
  ),
  subject: words('The subject is the id of the record.', 'Dynodydd y cofnod yw’r pwnc.'),
  dataschema: words(
    'The schema is that of what the event carries, in its version.',
    'Sgema’r hyn mae’r digwyddiad yn ei gario yw’r sgema, yn ei fersiwn.',
  ),
};

/**
 * An event from outside with the record in it, once both are known to be sound and to speak of the same, or every reason
 * why they are not.
 *
 * @param input - Anything, as `JSON.parse` gives it.
 * @param readRecord - `readIncidentRecord` of the root, or the faster one of `./compiled`.
 * @returns `accepted`, nothing changed; `refused` as `readIncidentRecord` says, with pointers from the event. What an
 *   envelope says wrongly of its data is refused as `rule`, by `event-type`, `event-subject` or `event-dataschema`.
 * @example
 * ```ts
 * import { readIncidentRecord } from '@lga/incident-schema';
 * import { readIncidentEvent } from '@lga/incident-schema/events';
 *
 * const read = readIncidentEvent({ specversion: '1.0', data: {} }, readIncidentRecord);
 * read.kind === 'refused' && read.refusals.map(({ pointer, code }) => `${pointer} ${code}`).slice(0, 2); // => ['/id missing', '/source missing']
 * ```
 */
export function readIncidentEvent(input: unknown, readRecord: (input: unknown) => ReadRecord): ReadEvent {
  const envelope = read({ fields: Envelope, rules: [] }, input);
  if (envelope.kind === 'refused') return envelope;
  const event = envelope.value;
  const carried = dataOf(event, readRecord);
  if (carried.kind === 'refused') return insideData(carried);
  const found = wronglySaid(event, carried.value);
  return found.length === 0
    ? { kind: 'accepted', event, data: carried.value }
    : {
        kind: 'refused',
        refusals: found.map((name) => ({
          pointer: `/${name}`,
          code: 'rule',
          rule: `event-${name}`,
          says: says[name],
        })),
        count: found.length,
      };
}

function dataOf({ data }: IncidentEvent, readRecord: (input: unknown) => ReadRecord): Read<EventData> {
  if (data['layer'] === 'tombstone') return read({ fields: Tombstone, rules: [] }, data);
  const result = readRecord(data);
  return result.kind === 'accepted' ? { kind: 'accepted', value: result.record } : result;
}

function insideData({ refusals, count }: Refused): Refused {
  const inside = refusals.map((refusal) => ({ ...refusal, pointer: `/data${refusal.pointer}` }));
  return { kind: 'refused', refusals: inside, count };
}

function wronglySaid(event: IncidentEvent, data: EventData): (keyof typeof says)[] {
  const right = { type: typeOf(data), subject: data.id, dataschema: schemaOf(data) };
  return (['type', 'subject', 'dataschema'] as const).filter((name) => event[name] !== right[name]);
}
