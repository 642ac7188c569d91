import { type ReadRecord, recordReader } from './record-reader.js';
import { recordFields } from './schema/record-fields.js';

const reader = recordReader(recordFields);

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
  return reader(input);
}
