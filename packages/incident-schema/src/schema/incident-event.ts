import * as z from 'zod';
import { uriReference } from '../events/uri-reference.js';
import type { IncidentEvent as Event } from '../record/incident-event.js';
import { Instant } from './moment.js';
import { RecordId } from './record-id.js';

const EventFields = z.strictObject({
  specversion: z.literal('1.0').describe('Version of CloudEvents.'),
  id: z
    .string()
    .min(1)
    .max(200)
    .describe('Id of the event. With the source it is unique: the same event sent again has the same.'),
  source: z
    .string()
    .min(1)
    .max(500)
    .regex(uriReference)
    .describe('The system that tells it, as a URI reference: /councils/E07000000/incidents.'),
  type: z
    .enum([
      'uk.gov.local.incidents.report.recorded',
      'uk.gov.local.incidents.assessment.recorded',
      'uk.gov.local.incidents.decision.recorded',
      'uk.gov.local.incidents.record.erased',
    ])
    .describe('What happened: a record of a layer was made, or one was erased.'),
  subject: RecordId.describe('Id of the record.'),
  time: Instant.describe('When it was told.'),
  datacontenttype: z.literal('application/json').describe('Media type of the data.'),
  dataschema: z
    .string()
    .max(200)
    .regex(
      /^tag:local\.gov\.uk,2026:incident-schema\/(?:(?:report|assessment|decision)\/\d+\.\d+\.\d+|tombstone\/1)$/,
    )
    .describe('Schema and version of the data, as a tag URI.'),
  data: z.looseObject({}).describe('The record, or the tombstone of one that was erased.'),
  traceparent: z
    .string()
    .regex(/^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
    .exactOptional()
    .describe('Trace and span, as W3C Trace Context has them.'),
  tracestate: z.string().min(1).max(512).exactOptional().describe('State of the trace.'),
});

/**
 * The envelope of an event by CloudEvents 1.0, in structured JSON. Other attributes are refused, so that none comes to
 * hold what is about a person. `readIncidentEvent` reads what is in it, too.
 *
 * @see CloudEvents 1.0.2, https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 * @example
 * ```ts
 * import { IncidentEvent } from '@lga/incident-schema/schema';
 *
 * IncidentEvent.safeParse({ specversion: '0.3' }).success; // => false
 * ```
 */
export const IncidentEvent = EventFields.meta({
  title: 'Incident event',
  description: 'A record of an incident in the envelope of CloudEvents 1.0.',
}) as unknown as z.ZodType<Event>;
export type IncidentEvent = Event;
