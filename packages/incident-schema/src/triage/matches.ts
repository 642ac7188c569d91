import { inForce, type Rule, type Step } from '@lga/rules';
import { type FactsUsed, factsMeeting } from '../facts/condition.js';
import type { IncidentFacts } from '../facts/incident-facts.js';
import type { Band } from '../record/envelope.js';
import type { TriageRule } from './triage-rule.js';
import { lowLifted, triageRules } from './triage-rules.js';

/** `undetermined` stands below all: nothing that a rule reads is known yet. */
export type BandReached = Band | 'undetermined';

const rising: readonly BandReached[] = ['undetermined', 'not-abuse', 'low', 'medium', 'high', 'critical'];

/** The higher of two bands. */
export function higher(one: BandReached, other: BandReached): BandReached {
  return rising.indexOf(one) < rising.indexOf(other) ? other : one;
}

/** Whether a band is below another. */
export function below(one: BandReached, other: BandReached): boolean {
  return rising.indexOf(one) < rising.indexOf(other);
}

/** A rule that matched: what it gives, and the reason. */
export interface Match {
  readonly rule: TriageRule;
  readonly band: Band | null;
  readonly actions: readonly string[];
  readonly because: Step;
}

/** Every rule that matches, in the order of the table, and the band that they and a lift give. */
export function matches(
  facts: IncidentFacts,
  on: string,
  personsBand?: Band,
): { readonly band: BandReached; readonly matched: readonly Match[]; readonly lifted: readonly Step[] } {
  const rules = triageRules.map((registered) => ({ registered, rule: inForce(registered, on).value }));
  const matched: Match[] = [];
  let band: BandReached = 'undetermined';
  let lifted: readonly Step[] = [];
  for (const { registered, rule } of rules) {
    if (needsBand(rule) && lifted.length === 0 && band === 'low') lifted = lift(facts, on);
    const reached: BandReached = lifted.length > 0 ? higher(band, 'medium') : band;
    const used = isDue(rule, reached) ? factsMeeting(rule.when, facts, personsBand) : null;
    if (!used) continue;
    const match = matchOf({ registered, rule, used, facts, on });
    matched.push(match);
    if (match.band) band = higher(band, match.band);
  }
  return { band: lifted.length > 0 ? higher(band, 'medium') : band, matched, lifted };
}

function needsBand({ after }: TriageRule): boolean {
  return typeof after === 'object' && 'atLeast' in after;
}

function isDue({ after }: TriageRule, band: BandReached): boolean {
  if (after === undefined) return true;
  if (after === 'nothing-else') return band === 'undetermined';
  return 'atMost' in after ? !below(after.atMost, band) : !below(band, after.atLeast);
}

function lift(facts: IncidentFacts, on: string): readonly Step[] {
  const { value, because } = inForce(lowLifted, on);
  const used = factsMeeting(value, facts);
  return used ? because.map((step) => ({ ...step, facts: used })) : [];
}

function matchOf({
  registered,
  rule,
  used,
  facts,
  on,
}: {
  readonly registered: Rule<TriageRule>;
  readonly rule: TriageRule;
  readonly used: FactsUsed;
  readonly facts: IncidentFacts;
  readonly on: string;
}): Match {
  const added = (rule.also ?? []).flatMap(({ when, ...addition }) => {
    const further = factsMeeting(when, facts);
    return further ? [{ ...addition, further }] : [];
  });
  const bands = [rule.band, ...added.map((addition) => addition.band)].filter((each) => each != null);
  const band = bands.length > 0 ? (bands.reduce<BandReached>(higher, 'undetermined') as Band) : null;
  const [step] = inForce(registered, on).because;
  return {
    rule,
    band,
    actions: [...new Set([...added.flatMap(({ actions = [] }) => actions), ...rule.actions])],
    because: {
      says: `${rule.id}, ${registered.title.en}.${band ? ` By itself: ${band}.` : ''}`,
      ...(step
        ? { ...step, says: `${rule.id}, ${registered.title.en}.${band ? ` By itself: ${band}.` : ''}` }
        : {}),
      facts: Object.assign({}, used, ...added.map(({ further }) => further)),
    },
  };
}
