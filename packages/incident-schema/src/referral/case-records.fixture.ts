import { factsOf } from '../facts/facts-of.js';
import { signposts } from '../law/signposts.js';
import { lawTable } from '../law-table.js';
import type { Answer } from '../record/envelope.js';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentReport } from '../record/incident-report.js';
import { triage } from '../triage/triage.js';
import { factsGiven, type TriageCase } from '../triage/triage-case.fixture.js';
import type { Referral } from './referral-pack.js';

const on = '2026-11-22';
const council = { site: 'gss', id: 'E07000000' };
const versions = { schemaVersion: '0.2.0', taxonomyVersion: '0.2.0' } as const;

/** A published event as a report: what no field of the case holds is left out. */
function reportGiven({ given }: TriageCase, id: string): IncidentReport {
  const { country, channels, settings, occasions = null, dangerNow, targetWishes } = given;
  return {
    layer: 'report',
    ...versions,
    id,
    country,
    council,
    reportedAt: `${on}T09:00:00Z`,
    toldBy: { standing: 'unknown' },
    toldTo: { role: 'members-services' },
    account: { words: 'As the source tells it.', language: 'en' },
    began: { precision: 'unknown' },
    occasions,
    targets: [{ person: { site: 'members', id: '17' }, roles: [given.targetRole].flat() }],
    actors: {
      count: null,
      described: [
        {
          identity: given.actorIdentity as 'unknown',
          relations: [given.actorRelation].flat(),
        },
      ],
    },
    channels,
    settings,
    dangerNow: dangerNow === undefined ? 'not-asked' : dangerNow ? 'yes' : 'no',
    policeTold: 'not-asked',
    ...(targetWishes !== undefined && { targetWishes }),
    evidence: [],
  };
}

/** A published event as an assessment, with the band that it was given. */
function assessmentGiven(each: TriageCase, report: string): IncidentAssessment {
  const { country, behaviours, impacts, hostilityGrounds, trigger, injury } = each.given;
  const coded = (codes: readonly string[]) =>
    codes.map((code) => ({ code, sure: 'certain', evidence: [] }) as const);
  const alarm: Answer = impacts.includes('alarm') ? 'yes' : 'unknown';
  return {
    layer: 'assessment',
    ...versions,
    id: '7a1c2d3e-0b4f-4c5d-8e6f-1a2b3c4d5e6f',
    report,
    country,
    council,
    assessedAt: `${on}T10:00:00Z`,
    assessedBy: { role: 'members-services' },
    definition: {
      version: 'lga-2023',
      meantToKeepFromDebate: 'unknown',
      likelyToKeepFromDebate: 'unknown',
      alarmOrDistress: alarm,
      couldMakeOneLeave: 'unknown',
    },
    behaviours: coded(behaviours),
    grounds: coded(hostilityGrounds),
    triggers: coded([trigger]),
    impacts: coded(impacts),
    injury,
    answers: factsGiven(each).answers,
    band: each.expect.band,
  };
}

/** A referral of a published event, with what triage and the law table make of it. */
export function referralGiven(each: TriageCase): Referral {
  const report = reportGiven(each, '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49');
  const facts = factsGiven(each);
  return {
    on,
    incidents: [{ report, assessment: assessmentGiven(each, report.id) }],
    links: [],
    triage: triage({ facts, on }).value,
    patterns: [],
    signposts: signposts({ facts, on: each.given.lawAsAt, law: lawTable }).value,
    contact: null,
    allowFreeText: [],
  };
}

/** A referral of whole records by themselves. */
export function referralOf(incidents: Referral['incidents'], more: Partial<Referral> = {}): Referral {
  const [{ report, assessment }] = incidents;
  const facts = factsOf({
    report: report as IncidentReport,
    ...(assessment && { assessment: assessment as IncidentAssessment }),
    restricted: false,
  });
  return {
    on,
    incidents,
    links: [],
    triage: triage({ facts, on }).value,
    patterns: [],
    signposts: signposts({ facts, on, law: lawTable }).value,
    contact: null,
    allowFreeText: [],
    ...more,
  };
}
