import type { IncidentAssessment, IncidentDecision, IncidentReport } from '@lga/incident-schema';

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

/** A made-up assessment of it. */
export const assessmentExample: IncidentAssessment = {
  layer: 'assessment',
  schemaVersion: '0.2.0',
  taxonomyVersion: '0.2.0',
  id: '7a1c2d3e-0b4f-4c5d-8e6f-1a2b3c4d5e6f',
  report: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
  country: 'England',
  council: {
    site: 'gss',
    id: 'E07000000',
  },
  assessedAt: '2026-03-02T11:00:00Z',
  assessedBy: {
    role: 'members-services',
  },
  definition: {
    version: 'lga-2023',
    meantToKeepFromDebate: 'unknown',
    likelyToKeepFromDebate: 'yes',
    alarmOrDistress: 'yes',
    couldMakeOneLeave: 'unknown',
  },
  behaviours: [
    {
      code: 'threat.violence',
      sure: 'likely',
      evidence: [
        {
          in: 'account',
          quote: 'I will be made to pay',
        },
      ],
    },
    {
      code: 'contact.unwanted-repeat',
      sure: 'certain',
      evidence: [
        {
          in: 'account',
          quote: 'A third email this week',
        },
      ],
    },
  ],
  grounds: [
    {
      code: 'none-apparent',
      sure: 'certain',
      evidence: [],
    },
  ],
  triggers: [],
  impacts: [
    {
      code: 'not-asked',
      sure: 'certain',
      evidence: [],
    },
  ],
  injury: 'none',
  answers: {
    dangerNow: 'no',
    threatToLifeCredible: 'no',
    homeTargeted: 'unknown',
  },
  triage: {
    on: '2026-03-02',
    band: 'high',
    rules: ['B1', 'B5', 'C3', 'G1'],
  },
  band: 'high',
};

/** A made-up decision on that. */
export const decisionExample: IncidentDecision = {
  layer: 'decision',
  schemaVersion: '0.2.0',
  taxonomyVersion: '0.2.0',
  id: 'c4b3a291-8f7e-4d6c-b5a4-93827160f5e4',
  report: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
  assessment: '7a1c2d3e-0b4f-4c5d-8e6f-1a2b3c4d5e6f',
  country: 'England',
  council: {
    site: 'gss',
    id: 'E07000000',
  },
  decidedAt: '2026-03-02T12:00:00Z',
  decidedBy: {
    role: 'monitoring-officer',
  },
  band: 'high',
  rules: ['B1', 'B5', 'C3', 'G1'],
  actions: ['police-report-101-or-online', 'preserve-evidence', 'log', 'aftercare-offer'],
  reason: 'The words threaten; it is the third email in a week.',
  lawfulBasis: {
    basis: 'public-task',
    reason: 'Care for councillors in their role.',
  },
  told: [
    {
      recipient: 'police',
      at: '2026-03-02T12:10:00Z',
      why: 'A threat of violence.',
      view: 'police-referral',
    },
    {
      recipient: 'target',
      at: '2026-03-02T12:20:00Z',
      why: 'It is about them.',
      view: 'target',
    },
  ],
  reviewOn: '2026-03-16',
};
