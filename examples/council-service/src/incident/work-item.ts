import type { IncidentAssessment, IncidentDecision, IncidentReport } from '@lga/incident-schema';
import { factsOf, triage } from '@lga/incident-schema/triage';
import { type KeptUpon, ofLayer } from '../storage/kept-lines.js';
import { type CarePolicy, careOf } from './care.js';
import { standing } from './layers.js';

/** How far the work on a report has come. */
export const workStates = ['to-assess', 'to-decide', 'to-look-again', 'decided'] as const;
export type WorkState = (typeof workStates)[number];

/** One report on the list of whoever works on reports. */
export interface WorkItem {
  readonly received: string;
  readonly report: Pick<IncidentReport, 'id' | 'reportedAt' | 'dangerNow' | 'channels' | 'settings'>;
  readonly targetRoles: readonly string[];
  readonly state: WorkState;
  /** Somebody said that there is danger now, and nothing is decided yet. */
  readonly danger: boolean;
  /** What the decision table gives; null for a role that may not ask it. */
  readonly triaged: { readonly band: string; readonly rules: readonly string[] } | null;
  /** The band that a person set last. */
  readonly band: string | null;
  readonly reviewOn: string | null;
  readonly updates: { readonly overdue: number; readonly open: number; readonly next: string | null };
  /** Ids of offers that are to be made, or made again. */
  readonly toOffer: readonly string[];
}

export function workItem(
  {
    received,
    report,
    kept,
  }: {
    readonly received: Date;
    readonly report: IncidentReport;
    readonly kept: KeptUpon;
  },
  {
    policy,
    on,
    withTriage,
  }: { readonly policy: CarePolicy; readonly on: string; readonly withTriage: boolean },
): WorkItem {
  const assessment = standing(ofLayer<IncidentAssessment>(kept, 'assessment'));
  const decision = standing(ofLayer<IncidentDecision>(kept, 'decision'));
  const { id, reportedAt, dangerNow, channels, settings, targets } = report;
  const isDecided =
    assessment !== undefined && decision?.assessment.toLowerCase() === assessment.id.toLowerCase();
  return {
    received: received.toISOString(),
    report: { id, reportedAt, dangerNow, channels, settings },
    targetRoles: [...new Set(targets.flatMap(({ roles }) => roles))],
    state: stateOf(assessment, isDecided ? decision : undefined, on),
    danger: !isDecided && (dangerNow === 'yes' || assessment?.answers.dangerNow === 'yes'),
    triaged: withTriage ? triaged({ report, assessment, decision }, on) : null,
    band: (isDecided ? decision?.band : assessment?.band) ?? null,
    reviewOn: decision?.reviewOn ?? null,
    ...owed({ report, kept }, policy, on),
  };
}

function stateOf(
  assessment: IncidentAssessment | undefined,
  decision: IncidentDecision | undefined,
  on: string,
): WorkState {
  if (!assessment) return 'to-assess';
  if (!decision) return 'to-decide';
  return decision.reviewOn !== undefined && decision.reviewOn <= on ? 'to-look-again' : 'decided';
}

function triaged(
  {
    report,
    assessment,
    decision,
  }: {
    readonly report: IncidentReport;
    readonly assessment: IncidentAssessment | undefined;
    readonly decision: IncidentDecision | undefined;
  },
  on: string,
): WorkItem['triaged'] {
  const restricted = decision?.restriction !== undefined;
  const facts = factsOf({ report, restricted, ...(assessment && { assessment }) });
  const { band, rules } = triage({ facts, on }).value;
  return { band, rules };
}

function owed(upon: Parameters<typeof careOf>[0], policy: CarePolicy, on: string) {
  const { aftercare, updates } = careOf(upon, policy, on);
  const open = updates.value.filter(
    ({ state }) => state === 'due' || state === 'owed' || state === 'overdue',
  );
  const toOffer = (aftercare?.value ?? []).filter(
    ({ state }) => state === 'to-offer' || state === 'to-ask-again',
  );
  return {
    updates: {
      overdue: open.filter(({ state }) => state === 'overdue').length,
      open: open.length,
      next: open.find(({ by }) => by !== null)?.by ?? null,
    },
    toOffer: toOffer.map(({ offer }) => offer),
  };
}
