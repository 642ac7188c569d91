import { DomainError } from '@lga/rules';
import { secondOfInstant } from '../instant.js';
import type { Tombstone } from '../privacy/erasure.js';
import type { IncidentEvent, IncidentEventType } from '../record/incident-event.js';
import type { IncidentRecord } from '../record/incident-record.js';
import { uriReference } from './uri-reference.js';

/** What an event carries. */
export type EventData = IncidentRecord | Tombstone;

const types: Readonly<Record<EventData['layer'], IncidentEventType>> = {
  report: 'uk.gov.local.incidents.report.recorded',
  assessment: 'uk.gov.local.incidents.assessment.recorded',
  decision: 'uk.gov.local.incidents.decision.recorded',
  tombstone: 'uk.gov.local.incidents.record.erased',
};

/**
 * A record, or a tombstone, in the envelope of CloudEvents 1.0, to be sent as `application/cloudevents+json`.
 *
 * @param data - As `readIncidentRecord` accepts it, or as `tombstone` makes it. It is sent whole: make a view of it
 *   first where the receiver may not see everything.
 * @param id - Of the event, the caller's: the same for the same event sent again.
 * @param source - The system that tells it, as a URI reference.
 * @param time - When, as an instant with its offset (RFC 3339).
 * @throws {DomainError} `invalid-event` when the id, the source or the time is none.
 * @see CloudEvents 1.0.2, https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 * @example
 * ```ts
 * import { incidentEvent } from '@lga/incident-schema/events';
 * import { tombstone } from '@lga/incident-schema/privacy';
 *
 * const data = tombstone({ id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49', erasedOn: '2028-12-01', by: { role: 'records-manager' }, under: 'right-to-erasure' });
 * const event = incidentEvent({ data, id: '1', source: '/councils/E07000000/incidents', time: '2028-12-01T09:00:00Z' });
 * event.type; // => 'uk.gov.local.incidents.record.erased'
 * event.subject; // => '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49'
 * ```
 */
export function incidentEvent({
  data,
  id,
  source,
  time,
}: {
  readonly data: EventData;
  readonly id: string;
  readonly source: string;
  readonly time: string;
}): IncidentEvent {
  const named = [id.length, source.length].every((length) => length > 0) && id.length <= 200;
  if (!named || source.length > 500 || !uriReference.test(source) || secondOfInstant(time) === null) {
    throw new DomainError(
      'invalid-event',
      'An event has an id of 1 to 200 characters, a source that is a URI reference of at most 500, and a time.',
    );
  }
  return {
    specversion: '1.0',
    id,
    source,
    type: typeOf(data),
    subject: data.id,
    time,
    datacontenttype: 'application/json',
    dataschema: schemaOf(data),
    data: { ...data },
  };
}

/** The type of event that carries such data. */
export function typeOf({ layer }: EventData): IncidentEventType {
  return types[layer];
}

/** The schema and version of such data, as a tag URI. */
export function schemaOf(data: EventData): string {
  const version = data.layer === 'tombstone' ? '1' : data.schemaVersion;
  return `tag:local.gov.uk,2026:incident-schema/${data.layer}/${version}`;
}
