import type { IncidentAssessment, IncidentDecision, IncidentReport } from '@lga/incident-schema';
import {
  type AftercareEntry,
  aftercareOwed,
  type OfferState,
  type UpdateOwed,
  type UpdateSchedule,
  updatesOwed,
} from '@lga/incident-schema/aftercare';
import { factsOf, triage } from '@lga/incident-schema/triage';
import type { Explained } from '@lga/rules';
import { type KeptUpon, ofLayer, type UpdateLine } from '../storage/kept-lines.js';
import { standing } from './layers.js';

/** The council's own times: no statute and no published norm sets them. */
export interface CarePolicy {
  readonly schedule: UpdateSchedule;
  /** Days after a refusal on which an offer is made again; null where the council asks once. */
  readonly askAgainAfterDays: number | null;
  /** Days on which the council does not work beside those of the law. */
  readonly daysOff: readonly string[];
}

/** Until a council has said its times, everything is owed without a day. */
export const noPolicy: CarePolicy = {
  schedule: {
    acknowledgement: null,
    decision: null,
    'police-reference': null,
    outcome: null,
    review: null,
    end: null,
    regular: null,
  },
  askAgainAfterDays: null,
  daysOff: [],
};

/** What a councillor is owed after a report, and what has been done of it. */
export interface Care {
  readonly entries: readonly AftercareEntry[];
  /** Null while nobody has assessed the report. */
  readonly aftercare: Explained<readonly OfferState[]> | null;
  readonly sent: readonly UpdateLine[];
  readonly updates: Explained<readonly UpdateOwed[]>;
}

export function careOf(
  { report, kept }: { readonly report: IncidentReport; readonly kept: KeptUpon },
  policy: CarePolicy,
  on: string,
): Care {
  const entries = ofLayer<AftercareEntry>(kept, 'aftercare');
  const sent = ofLayer<UpdateLine>(kept, 'update');
  const decisions = standingOnes(ofLayer<IncidentDecision>(kept, 'decision'));
  const assessment = standing(ofLayer<IncidentAssessment>(kept, 'assessment'));
  const last = sent.at(-1);
  const offered = decisions.flatMap(({ aftercare = [] }) => aftercare);
  return {
    entries,
    sent,
    aftercare: owedAftercare({ report, assessment, decision: decisions.at(-1) }, (found) => ({
      ...found,
      on,
      entries: [...offered, ...entries],
      askAgainAfterDays: policy.askAgainAfterDays,
    })),
    updates: updatesOwed({
      report,
      decisions,
      sent,
      on,
      schedule: policy.schedule,
      closedOn: last?.closes ? last.on : null,
      added: policy.daysOff,
    }),
  };
}

type Found = Pick<Parameters<typeof aftercareOwed>[0], 'band' | 'rules' | 'actions'>;

/** By the decision that stands, else by the assessment and what the decision table makes of it. */
function owedAftercare(
  {
    report,
    assessment,
    decision,
  }: {
    readonly report: IncidentReport;
    readonly assessment: IncidentAssessment | undefined;
    readonly decision: IncidentDecision | undefined;
  },
  given: (found: Found) => Parameters<typeof aftercareOwed>[0],
): Care['aftercare'] {
  if (decision) return aftercareOwed(given(decision));
  if (!assessment) return null;
  const facts = factsOf({ report, assessment, restricted: false });
  const { rules, actions } = triage({ facts, on: assessment.assessedAt.slice(0, 10) }).value;
  return aftercareOwed(given({ band: assessment.band, rules, actions: actions.map(({ what }) => what) }));
}

/** Those that no other replaces, oldest first. */
function standingOnes(decisions: readonly IncidentDecision[]): readonly IncidentDecision[] {
  const replaced = new Set(decisions.flatMap(({ replaces }) => replaces?.toLowerCase() ?? []));
  return decisions.filter(({ id }) => !replaced.has(id.toLowerCase()));
}
