import { DomainError } from '@lga/rules';
import type { CustodyEvent } from '../evidence/custody.js';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';

/** The records of one incident: the versions that hold. */
export interface ReferredIncident {
  readonly report: IncidentReport;
  readonly assessment?: IncidentAssessment;
  readonly decision?: IncidentDecision;
  /** The custody log; items that are in the report bear its ids. */
  readonly custody?: readonly CustodyEvent[];
}

const most = 200;

/** Refuses what cannot make a pack. */
export function refuseUnfit(incidents: readonly ReferredIncident[]): void {
  if (incidents.length === 0 || incidents.length > most) {
    throw new DomainError('incident-count', `A pack is of 1 to ${most} incidents.`);
  }
  if (new Set(incidents.map(({ report }) => report.id)).size < incidents.length) {
    throw new DomainError('incident-twice', 'An incident was given twice.');
  }
  if (incidents.some(isOfOthers)) {
    throw new DomainError('another-report', 'An assessment or a decision is about another report.');
  }
  if (incidents.some(isNotAbuse)) {
    throw new DomainError(
      'not-abuse',
      'What was looked at and is not abuse is not referred; it makes no record of a person.',
    );
  }
}

function isOfOthers({ report, assessment, decision }: ReferredIncident): boolean {
  return [assessment, decision].some(
    (record) => record && record.report.toLowerCase() !== report.id.toLowerCase(),
  );
}

function isNotAbuse({ assessment, decision }: ReferredIncident): boolean {
  return (decision ?? assessment)?.band === 'not-abuse';
}
