import { assessmentRules } from './assessment-rules.js';
import { decisionRules } from './decision-rules.js';
import { type Read, type Readable, type Refused, read } from './read.js';
import type { IncidentAssessment } from './record/incident-assessment.js';
import type { IncidentDecision } from './record/incident-decision.js';
import type { IncidentRecord } from './record/incident-record.js';
import type { IncidentReport } from './record/incident-report.js';
import { unknownVersion } from './refusal-words.js';
import { reportRules } from './report-rules.js';

/** What becomes of a record from outside. */
export type ReadRecord = { readonly kind: 'accepted'; readonly record: IncidentRecord } | Refused;

/** The fields of each layer, without the rules that join several. */
interface RecordFields {
  readonly report: Readable<IncidentReport>['fields'];
  readonly assessment: Readable<IncidentAssessment>['fields'];
  readonly decision: Readable<IncidentDecision>['fields'];
}

const unknownLayer: Refused = {
  kind: 'refused',
  refusals: [
    { pointer: '/layer', code: 'unknown-version', says: unknownVersion('report, assessment, decision') },
  ],
  count: 1,
};

/** A reader of records by the fields and the rules of the layer that they say they are of. */
export function recordReader(fields: RecordFields): (input: unknown) => ReadRecord {
  const report = { fields: fields.report, rules: reportRules };
  const assessment = { fields: fields.assessment, rules: assessmentRules };
  const decision = { fields: fields.decision, rules: decisionRules };
  return (input) => {
    switch (layerOf(input)) {
      case 'report':
      case undefined:
        return asRecord(read(report, input));
      case 'assessment':
        return asRecord(read(assessment, input));
      case 'decision':
        return asRecord(read(decision, input));
      default:
        return unknownLayer;
    }
  };
}

function asRecord(result: Read<IncidentRecord>): ReadRecord {
  return result.kind === 'accepted' ? { kind: 'accepted', record: result.value } : result;
}

function layerOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'layer')
    ? (input as { readonly layer: unknown }).layer
    : undefined;
}
