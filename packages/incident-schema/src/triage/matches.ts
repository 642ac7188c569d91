import { type Explained, inForce, type Step } from '@lga/rules';
import { type Condition, type FactsUsed, factsMeeting } from '../facts/condition.js';
import type { IncidentFacts } from '../facts/incident-facts.js';
import type { Band } from '../record/envelope.js';
import type { TriageRule } from './triage-rule.js';
import { lowLifted, triageRules } from './triage-rules.js';

/** `undetermined` stands below all: nothing that a rule reads is known yet. */
export type BandReached = Band | 'undetermined';

const rising: readonly BandReached[] = ['undetermined', 'not-abuse', 'low', 'medium', 'high', 'critical'];

/** The higher of two bands. */
function higher(one: BandReached, other: BandReached): BandReached {
  return below(one, other) ? other : one;
}

/** Whether a band is below another. */
export function below(one: BandReached, other: BandReached): boolean {
  return rising.indexOf(one) < rising.indexOf(other);
}

/** The decision table as it stands on a day. */
export interface TableOnDay {
  readonly rules: readonly Explained<TriageRule>[];
  readonly lift: Explained<Condition>;
}

/** The decision table as it stands on a day, or a refusal before there was one. */
export function tableOn(day: string): TableOnDay {
  return { rules: triageRules.map((rule) => inForce(rule, day)), lift: inForce(lowLifted, day) };
}

/** A rule that matched: what it gives, and by which facts. */
export interface Match {
  readonly rule: TriageRule;
  readonly band: Band | null;
  readonly actions: readonly string[];
  /** The facts by which it matched, and where the rule is from. */
  readonly used: FactsUsed;
  readonly because: readonly Step[];
}

export interface Matches {
  readonly band: BandReached;
  readonly matched: readonly Match[];
  /** Why a low result was lifted; empty where it was not. */
  readonly lifted: readonly Step[];
}

/** Every rule that matches, in the order of the table, and the band that they and a lift give. */
export function matches(facts: IncidentFacts, table: TableOnDay, personsBand?: Band): Matches {
  const matched: Match[] = [];
  let band: BandReached = 'undetermined';
  let lifted: readonly Step[] = [];
  for (const { value: rule, because } of table.rules) {
    if (readsBand(rule) && band === 'low') {
      lifted = lift(facts, table);
      if (lifted.length > 0) band = 'medium';
    }
    const used = isDue(rule, band) ? factsMeeting(rule.when, facts, personsBand) : null;
    if (!used) continue;
    const match = matchOf({ rule, because, used, facts });
    matched.push(match);
    if (match.band) band = higher(band, match.band);
  }
  return { band, matched, lifted };
}

/** Why a rule matched, with the facts that it read. */
export function reasonsFor({ rule, used, because }: Match): Step[] {
  return because.map((step) => ({ ...step, says: `${rule.id}. ${step.says}`, facts: used }));
}

function readsBand({ after }: TriageRule): boolean {
  return typeof after === 'object' && 'atLeast' in after;
}

function isDue({ after }: TriageRule, band: BandReached): boolean {
  if (after === undefined) return true;
  if (after === 'nothing-else') return band === 'undetermined';
  return 'atMost' in after ? !below(after.atMost, band) : !below(band, after.atLeast);
}

function lift(facts: IncidentFacts, { lift: { value, because } }: TableOnDay): readonly Step[] {
  const used = factsMeeting(value, facts);
  return used ? because.map((step) => ({ ...step, facts: used })) : [];
}

function matchOf({
  rule,
  because,
  used,
  facts,
}: {
  readonly rule: TriageRule;
  readonly because: readonly Step[];
  readonly used: FactsUsed;
  readonly facts: IncidentFacts;
}): Match {
  const added = (rule.also ?? []).flatMap((addition) => {
    const further = factsMeeting(addition.when, facts);
    return further ? [{ ...addition, further }] : [];
  });
  const band = added.reduce<Band | null>((so, each) => each.band ?? so, rule.band);
  const all: FactsUsed = Object.assign({}, used, ...added.map(({ further }) => further));
  return {
    rule,
    band,
    actions: [...new Set([...added.flatMap(({ actions = [] }) => actions), ...rule.actions])],
    used: all,
    because,
  };
}
