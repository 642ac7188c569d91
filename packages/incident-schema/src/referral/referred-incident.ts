import { DomainError } from '@lga/rules';
import type { CustodyEvent } from '../evidence/custody.js';
import type { ExternalReference } from '../record/external-reference.js';

interface Person {
  readonly person?: ExternalReference;
}

/** What of a report has to be there; every other field of a report is read where it is. */
export interface ReferredReport {
  readonly id: string;
  readonly country: 'England' | 'Wales';
  readonly council: ExternalReference;
  readonly account: { readonly words: string };
  readonly targets: readonly (Person & { readonly roles: readonly string[] })[];
  readonly actors: { readonly described: readonly (Person & { readonly identity: string })[] };
}

/** What of an assessment or a decision has to be there. */
export interface ReferredOpinion {
  readonly id: string;
  readonly report: string;
  readonly band: string;
}

/** The records of one incident, whole: the versions that hold. */
export interface ReferredIncident {
  readonly report: ReferredReport;
  readonly assessment?: ReferredOpinion;
  readonly decision?: ReferredOpinion;
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
