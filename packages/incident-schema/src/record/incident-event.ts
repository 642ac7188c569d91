/** What an event tells of: that a record of a layer was made, or that one was erased. */
export type IncidentEventType =
  | 'uk.gov.local.incidents.report.recorded'
  | 'uk.gov.local.incidents.assessment.recorded'
  | 'uk.gov.local.incidents.decision.recorded'
  | 'uk.gov.local.incidents.record.erased';

/**
 * A record, or that one is gone, in the envelope of CloudEvents 1.0 (structured mode, JSON). Its attributes are read by
 * whoever passes it on: they hold ids, times and codes, and nothing of anybody.
 */
export interface IncidentEvent {
  readonly specversion: '1.0';
  /** With `source`, unique: the same event sent again has the same. */
  readonly id: string;
  /** The system that tells it, as a URI reference. */
  readonly source: string;
  readonly type: IncidentEventType;
  /** The id of the record. */
  readonly subject: string;
  /** When it was told, with the offset from UTC. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** The schema and version of `data`, as a tag URI (RFC 4151). */
  readonly dataschema: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** For tracing, as W3C Trace Context has it. */
  readonly traceparent?: string;
  readonly tracestate?: string;
}
