import { type Read, type Refused, read } from './read.js';
import type { IncidentRecord } from './record/incident-record.js';
import { unknownVersion } from './refusal-words.js';
import { IncidentAssessment } from './schema/incident-assessment.js';
import { IncidentDecision } from './schema/incident-decision.js';
import { IncidentReport } from './schema/incident-report.js';

/** What becomes of a record from outside. */
export type ReadRecord = { readonly kind: 'accepted'; readonly record: IncidentRecord } | Refused;

const unknownLayer: Refused = {
  kind: 'refused',
  refusals: [
    { pointer: '/layer', code: 'unknown-version', says: unknownVersion('report, assessment, decision') },
  ],
  count: 1,
};

/**
 * A record of any layer from outside, once it is known to be sound, or every reason why it is not.
 *
 * The field `layer` says what it is to be read as; where there is none, it is read as a report. Only its form is
 * judged. Nothing is changed, filled in or dropped.
 *
 * @param input - Anything, as `JSON.parse` gives it.
 * @returns `accepted` with the record as it came; `refused` as `readIncidentReport` says.
 * @example
 * ```ts
 * import { readIncidentRecord } from '@lga/incident-schema';
 *
 * const read = readIncidentRecord({ layer: 'decision', schemaVersion: '0.2.0', taxonomyVersion: '0.2.0' });
 * read.kind === 'refused' && read.refusals[0]?.pointer; // => '/id'
 * ```
 */
export function readIncidentRecord(input: unknown): ReadRecord {
  const result = readAs(layerOf(input), input);
  return result.kind === 'accepted' ? { kind: 'accepted', record: result.value } : result;
}

function readAs(layer: unknown, input: unknown): Read<IncidentRecord> {
  switch (layer) {
    case 'report':
    case undefined:
      return read<IncidentRecord>(IncidentReport, input);
    case 'assessment':
      return read<IncidentRecord>(IncidentAssessment, input);
    case 'decision':
      return read<IncidentRecord>(IncidentDecision, input);
    default:
      return unknownLayer;
  }
}

function layerOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'layer')
    ? (input as { readonly layer: unknown }).layer
    : undefined;
}
