import type { IncidentReport } from '@lga/incident-schema';

/** A made-up report, for the API document and for tests. */
export const incidentExample: IncidentReport = {
  layer: 'report',
  schemaVersion: '0.2.0',
  taxonomyVersion: '0.2.0',
  id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
  country: 'England',
  council: { site: 'gss', id: 'E07000000' },
  reportedAt: '2026-03-02T09:15:00Z',
  toldBy: { standing: 'target' },
  toldTo: { role: 'members-services' },
  account: { words: 'A third email this week. It says that I will be made to pay.', language: 'en' },
  began: { precision: 'day', on: '2026-03-01' },
  occasions: 1,
  targets: [{ roles: ['principal-councillor'] }],
  actors: { count: null, described: [] },
  channels: ['email'],
  settings: ['online'],
  dangerNow: 'no',
  policeTold: 'not-asked',
  evidence: [],
};
