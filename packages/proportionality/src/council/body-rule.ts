import type { Citation, Confidence, Rule } from '@lga/rules';
import { since1990 } from './sources.js';

/** Kinds of body that the law of political balance tells apart. */
export type BodyKind =
  | 'ordinary-committee'
  | 'ordinary-sub-committee'
  | 'advisory-committee'
  | 'joint-committee-or-outside-body'
  | 'overview-and-scrutiny-committee'
  | 'licensing-act-committee'
  | 'executive'
  | 'health-and-wellbeing-board'
  | 'exempt-area-committee'
  | 'police-and-crime-panel'
  | 'combined-authority-scrutiny-or-audit-committee'
  | 'standards-committee'
  | 'democratic-services-committee'
  | 'governance-and-audit-committee';

/**
 * What the law asks of a kind of body.
 *
 * `balanced`: sections 15 to 17 apply. `from-three-seats`: they apply when this council fills three seats or more.
 * `own-test`: another enactment has a test of its own. `none`: no duty of political balance.
 */
export type BodyDuty = 'balanced' | 'from-three-seats' | 'own-test' | 'none';

/** Whether seats on a kind of body are added together for principle (c); `councils-choice` where that is disputed. */
export type PoolPlace = 'in' | 'out' | 'councils-choice';

/** The value of the rule of a kind of body. */
export interface BodyTreatmentRule {
  readonly duty: BodyDuty;
  readonly pool: PoolPlace;
}

/** Where a rule holds. */
export type Nation = 'england' | 'wales' | 'england-and-wales';

/** The id of the rule of a kind of body. */
export function bodyRuleId(nation: Nation, kind: BodyKind): string {
  return `${nation}.political-balance.${kind}`;
}

/** A rule that says how the law treats a kind of body. */
export function bodyRule(
  nation: Nation,
  kind: BodyKind,
  en: string,
  {
    duty,
    pool,
    ...source
  }: BodyTreatmentRule & {
    readonly from?: string;
    readonly source: Citation;
    readonly confidence?: Confidence;
    readonly note?: string;
  },
): Rule<BodyTreatmentRule> {
  const entry = { ...since1990, confidence: 'seen' as const, ...source, value: { duty, pool } };
  return { id: bodyRuleId(nation, kind), title: { en }, authority: 'statute', history: [entry] };
}
