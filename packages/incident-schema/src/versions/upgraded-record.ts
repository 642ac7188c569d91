import { DomainError } from '@lga/rules';
import type { UpgradeNote } from '../record/envelope.js';
import type { IncidentRecord } from '../record/incident-record.js';
import { schemaSteps } from './schema-steps.js';
import { type PartedCode, type TaxonomyStep, taxonomySteps } from './taxonomy-steps.js';
import { newestSchema, newestTaxonomy } from './versions.js';

export interface UpgradedRecord {
  readonly record: IncidentRecord;
  /** The steps that were taken, in their order: `schema 0.2.0`. */
  readonly steps: readonly string[];
  /** Every note in the record that asks a person to choose a code anew; empty when nothing is left to do. */
  readonly needsRecode: readonly UpgradeNote[];
}

/**
 * A record in the newest schema and with the newest code lists, one step at a time.
 *
 * Nothing is lost: what a later version has no place for, and a code that was parted into several, is kept in the
 * record's notes. A parted code stays as it is, since a machine cannot choose; a person does so in a new assessment.
 * A record that is the newest already comes back as it is.
 *
 * @param record - As it was read.
 * @throws {DomainError} `unknown-version` for a version of the schema or the code lists that no step begins with; it is
 *   never skipped.
 * @example
 * ```ts
 * import { readIncidentRecord, upgradedRecord } from '@lga/incident-schema';
 *
 * const read = readIncidentRecord({
 *   layer: 'report', schemaVersion: '0.1.0', taxonomyVersion: '0.1.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
 *   country: 'Wales', council: { site: 'gss', id: 'W06000000' }, reportedAt: '2026-03-02T09:15:00Z',
 *   toldBy: { standing: 'target' }, toldTo: { role: 'members-services' },
 *   account: { words: 'Galwad ffôn.', language: 'cy' }, began: { precision: 'unknown' }, occasions: 1,
 *   targets: [{ roles: ['community-councillor'] }], actors: { count: null, described: [] }, channels: ['phone'],
 *   settings: ['home'], dangerNow: 'no', policeTold: 'no', evidence: [],
 * });
 * read.kind === 'accepted' && upgradedRecord(read.record).steps; // => ['schema 0.2.0', 'taxonomy 0.2.0']
 * ```
 */
export function upgradedRecord(record: IncidentRecord): UpgradedRecord {
  const steps: string[] = [];
  let now = record;
  while (now.schemaVersion !== newestSchema) {
    const step = stepFrom(schemaSteps, now.schemaVersion);
    now = step.upgraded(now);
    steps.push(`schema ${step.to}`);
  }
  while (now.taxonomyVersion !== newestTaxonomy) {
    const step = stepFrom(taxonomySteps, now.taxonomyVersion);
    now = recoded(now, step);
    steps.push(`taxonomy ${step.to}`);
  }
  return { record: now, steps, needsRecode: (now.upgradeNotes ?? []).filter((note) => note.needsRecode) };
}

function stepFrom<Step extends { readonly from: string }>(steps: readonly Step[], version: string): Step {
  const step = steps.find(({ from }) => from === version);
  if (step) return step;
  const known = [...steps.map(({ from }) => from), newestSchema].join(', ');
  throw new DomainError('unknown-version', `One of these versions was expected: ${known}.`);
}

function recoded(record: IncidentRecord, { to, parted }: TaxonomyStep): IncidentRecord {
  const notes = parted.flatMap((code) => placesOf(code, record).map((pointer) => noteOf(code, pointer, to)));
  const upgradeNotes = [...(record.upgradeNotes ?? []), ...notes];
  return { ...record, taxonomyVersion: to, ...(notes.length > 0 ? { upgradeNotes } : {}) };
}

function noteOf({ code, among }: PartedCode, pointer: string, to: string): UpgradeNote {
  return { to: `taxonomy ${to}`, pointer, was: code, needsRecode: among };
}

/** Where a record holds a code of the list. */
function placesOf({ code }: PartedCode, record: IncidentRecord): string[] {
  const at = (codes: readonly string[], place: (index: number) => string) =>
    codes.flatMap((each, index) => (each === code ? [place(index)] : []));
  switch (record.layer) {
    case 'report':
      return [];
    case 'assessment':
      return at(
        record.behaviours.map((behaviour) => behaviour.code),
        (index) => `/behaviours/${index}/code`,
      );
    case 'decision':
      return at(record.marker?.threat ?? [], (index) => `/marker/threat/${index}`);
  }
}
