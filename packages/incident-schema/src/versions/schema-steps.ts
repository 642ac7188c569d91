import type { IncidentRecord } from '../record/incident-record.js';

/** From one schema version to the next one. */
export interface SchemaStep {
  readonly from: string;
  readonly to: string;
  readonly upgraded: (record: IncidentRecord) => IncidentRecord;
}

/** Oldest first, each beginning where the one before it ends. */
export const schemaSteps: readonly SchemaStep[] = [
  {
    from: '0.1.0',
    to: '0.2.0',
    // Only a place for notes of upgrades was added: every field stays where it is.
    upgraded: (record) => (record.layer === 'report' ? { ...record, schemaVersion: '0.2.0' } : record),
  },
];
