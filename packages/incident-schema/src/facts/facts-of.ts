import { DomainError } from '@lga/rules';
import type { Answer } from '../record/envelope.js';
import type { Coded, IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentReport } from '../record/incident-report.js';
import type { IncidentFacts } from './incident-facts.js';

/**
 * What a report and an assessment of it say, as triage and the law table read it.
 *
 * The report alone, before anybody assessed it, gives what it holds: an emergency does not wait for codes. A yes or
 * a no of the assessment stands before that of the report. Where several targets are described, so many are counted; one
 * may stand for several in a report, so who knows of more says so by `targets`.
 *
 * @param report - As it was read.
 * @param assessment - Of that report; left out before there is one.
 * @param restricted - Whether the council already restricts the actor's contact.
 * @throws {DomainError} `another-report` when the assessment is of another report.
 * @example
 * ```ts
 * import { factsOf } from '@lga/incident-schema/triage';
 *
 * const facts = factsOf({
 *   report: {
 *     layer: 'report', schemaVersion: '0.2.0', taxonomyVersion: '0.2.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
 *     country: 'England', council: { site: 'gss', id: 'E07000000' }, reportedAt: '2026-03-02T09:15:00Z',
 *     toldBy: { standing: 'target' }, toldTo: { role: 'members-services' },
 *     account: { words: 'He is still at the door.', language: 'en' }, began: { precision: 'day', on: '2026-03-02' },
 *     occasions: 1, targets: [{ roles: ['parish-councillor'] }], actors: { count: 1, described: [] },
 *     channels: ['in-person'], settings: ['home'], dangerNow: 'yes', policeTold: 'no', evidence: [],
 *   },
 *   restricted: false,
 * });
 * facts.answers.dangerNow; // => 'yes'
 * ```
 */
export function factsOf({
  report,
  assessment,
  restricted,
}: {
  readonly report: IncidentReport;
  readonly assessment?: IncidentAssessment;
  readonly restricted: boolean;
}): IncidentFacts {
  if (assessment && assessment.report.toLowerCase() !== report.id.toLowerCase()) {
    throw new DomainError(
      'another-report',
      'An assessment of this report was expected; it is of another one.',
    );
  }
  return {
    ...reported(report),
    ...(assessment ? assessed(assessment) : unassessed),
    answers: { ...assessment?.answers, dangerNow: dangerNow(report, assessment) },
    restricted,
  };
}

function reported(report: IncidentReport) {
  const { described } = report.actors;
  return {
    country: report.country,
    targetRoles: distinct(report.targets.flatMap(({ roles }) => roles)),
    targets: report.targets.length,
    actorIdentities: distinct(described.map(({ identity }) => identity)),
    actorRelations: distinct(described.flatMap(({ relations }) => relations)),
    channels: report.channels,
    settings: report.settings,
    occasions: report.occasions,
    wishesKnown: report.targetWishes !== undefined,
  };
}

/** Only a yes or a no of the assessment stands before what was reported. */
function dangerNow(report: IncidentReport, assessment: IncidentAssessment | undefined): Answer {
  const since = assessment?.answers.dangerNow;
  return since === 'yes' || since === 'no' ? since : report.dangerNow;
}

const unassessed = {
  behaviours: [],
  grounds: [],
  triggers: [],
  impacts: [],
  injury: 'unknown' as const,
  orders: [],
  conflictedRoles: [],
  messagesNotAbuse: null,
};

function assessed(assessment: IncidentAssessment) {
  const codes = (coded: readonly Coded[]) => coded.map(({ code }) => code);
  const identities = (assessment.attributions ?? []).map(({ identity }) => identity);
  return {
    behaviours: codes(assessment.behaviours),
    grounds: codes(assessment.grounds),
    triggers: codes(assessment.triggers),
    impacts: codes(assessment.impacts),
    injury: assessment.injury,
    orders: assessment.orders ?? [],
    conflictedRoles: assessment.conflictedRoles ?? [],
    messagesNotAbuse: assessment.messagesNotAbuse ?? null,
    ...(identities.length > 0 ? { actorIdentities: distinct(identities) } : {}),
  };
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
