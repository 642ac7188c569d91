import type { IncidentReport } from '@lga/incident-schema';
import { addDays } from '@lga/rules';
import { assessmentExample, decisionExample } from '../incident-example.js';
import { operationNamed } from '../operation-named.js';
import type { MadeUpRequest } from './demonstration-set.js';

type Band = 'high' | 'medium' | 'low' | 'not-abuse';

/** What was made of the newest reports, one after the other: the band, and how long from today it is looked at again. */
const made: readonly { readonly band: Band; readonly code: string; readonly review: number | null }[] = [
  { band: 'high', code: 'threat.violence', review: null },
  { band: 'high', code: 'contact.unwanted-repeat', review: 14 },
  { band: 'medium', code: 'language.abusive', review: -1 },
  { band: 'low', code: 'language.abusive', review: 60 },
];

/** Assessments of some reports and decisions on some of these, so that work stands at every step. */
export function madeUpIncidentLayers(
  reports: readonly MadeUpRequest[],
  today: string,
): readonly MadeUpRequest[] {
  const newest = reports
    .map(({ body }) => body as IncidentReport)
    .sort((one, other) => (one.reportedAt < other.reportedAt ? 1 : -1));
  return made.flatMap(({ band, code, review }, index) => {
    const report = newest[2 * index + 1];
    if (!report) return [];
    const assessment = assessmentOf(report, { band, code });
    const upon = { person: 'safety', parameters: { id: report.id } };
    const assessed = { ...upon, operation: operationNamed('assess-incident'), body: assessment };
    if (review === null) return [assessed];
    const decision = decisionOf(report, {
      assessment: assessment.id,
      band,
      reviewOn: addDays(today, review),
    });
    return [assessed, { ...upon, operation: operationNamed('decide-incident'), body: decision }];
  });
}

function assessmentOf(
  { id, country, council, reportedAt, account }: IncidentReport,
  { band, code }: { readonly band: Band; readonly code: string },
) {
  const { triage: _, ...example } = assessmentExample;
  const quote = account.words.slice(0, 30);
  return {
    ...example,
    id: layerId(id, '1'),
    report: id,
    country,
    council,
    assessedAt: reportedAt,
    behaviours: [{ code, sure: 'likely', evidence: [{ in: 'account', quote }] }],
    answers: {},
    band,
  };
}

function decisionOf(
  { id, country, council, reportedAt }: IncidentReport,
  decided: { readonly assessment: string; readonly band: Band; readonly reviewOn: string },
) {
  return {
    ...decisionExample,
    ...decided,
    id: layerId(id, '2'),
    report: id,
    country,
    council,
    decidedAt: reportedAt,
    reason: 'Made up, to show a decision.',
    rules: [],
    told: [],
  };
}

/** An id for a layer, from that of its report. */
const layerId = (report: string, layer: string): string => `${layer.repeat(8)}${report.slice(8)}`;
