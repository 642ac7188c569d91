import { DomainError, type Explained, isoDate, type Step } from '@lga/rules';
import type { IncidentFacts } from '../facts/incident-facts.js';
import type { Band } from '../record/envelope.js';
import { type Covered, coverageOf } from './coverage.js';
import { type BandReached, below, type Match, matches, reasonsFor, tableOn } from './matches.js';
import { type OpenQuestion, openQuestions } from './open-questions.js';
import { electionsActCoverage, operationFordCoverage } from './triage-rules.js';

/** Something to do or somebody to tell, with the rules that say so. */
export interface Outcome<Name extends string> {
  readonly what: Name;
  readonly rules: readonly string[];
}

/** A band that a person set, in which role and why. */
export interface PersonsBand {
  readonly band: Band;
  /** As the code list `councilRole` has it. */
  readonly role: string;
  /** Required where the band is below what the rules give. */
  readonly reason?: string;
}

/** What the decision table makes of an incident. Codes are those of the code lists. */
export interface Triage {
  /** What the rules give, or what a person set where they lowered or raised it. */
  readonly band: BandReached;
  /** What the rules give by themselves. */
  readonly rulesBand: BandReached;
  /** Every rule that matches, in the order of the table. */
  readonly rules: readonly string[];
  readonly reach: '999' | '101-or-online' | 'none';
  readonly actions: readonly Outcome<string>[];
  readonly tell: readonly Outcome<string>[];
  /** The label to use if the police are told. It is about the office, not about whether anybody was told. */
  readonly operationFord: Covered;
  /** Whether the order of the Elections Act 2022 protects the office; a court makes it, on conviction. */
  readonly electionsActOrder: Covered;
  readonly ombudsman: 'lgsco' | 'psow';
  /** Roles that cannot own the triage. */
  readonly notOwners: readonly string[];
  /** False for what is not abuse: it makes no record of a person. */
  readonly recordsActor: boolean;
  /** Messages set aside one by one as no abuse; null where nobody looked. */
  readonly setAside: number | null;
  /** Unanswered questions whose answer would change this. */
  readonly open: readonly OpenQuestion[];
}

/**
 * What the decision table makes of an incident: every rule that matches, the band, what to do, whom to tell.
 *
 * Rules only raise. A person may set another band, above or, with a reason, below; the rules and their actions stay as
 * they are. What the target wishes is no input to any rule. Nothing here says that anybody did anything wrong.
 *
 * @param facts - As `factsOf` takes them from records, or by hand.
 * @param on - The day of the triage, `YYYY-MM-DD`: the day of the table, not of the incident.
 * @param person - The band that a person set, where one did.
 * @returns The outcome; each reason names its rule, the facts used, the source and how it is known.
 * @throws {DomainError} `invalid-date`; `not-in-force` before the table; `lowered-without-reason`; `in-conflict` when
 *   the person's role is that of a target or an actor.
 * @see LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life
 * @example
 * ```ts
 * import { triage } from '@lga/incident-schema/triage';
 *
 * const { value } = triage({
 *   on: '2026-11-22',
 *   facts: {
 *     country: 'England', targetRoles: ['parish-councillor'], targets: 1, actorIdentities: ['unknown'],
 *     actorRelations: ['unknown'], behaviours: ['threat.violence'], grounds: [], triggers: [], impacts: ['alarm'],
 *     channels: ['email'], settings: ['online'], injury: 'none', occasions: 1, answers: { dangerNow: 'no' }, orders: [],
 *     restricted: false, conflictedRoles: [], messagesNotAbuse: null, wishesKnown: false,
 *   },
 * });
 * value.band; // => 'high'
 * value.rules; // => ['B1', 'B3', 'G1']
 * value.operationFord; // => 'no'
 * value.electionsActOrder; // => 'yes'
 * ```
 */
export function triage({
  facts,
  on,
  person,
}: {
  readonly facts: IncidentFacts;
  readonly on: string;
  readonly person?: PersonsBand;
}): Explained<Triage> {
  const day = isoDate(on);
  const table = tableOn(day);
  const { band: rulesBand, matched, lifted } = matches(facts, table, person?.band);
  const set = person ? setByPerson(person, rulesBand, facts) : [];
  const band = person?.band ?? rulesBand;
  const ford = coverageOf(operationFordCoverage, facts.targetRoles, day);
  const order = coverageOf(electionsActCoverage, facts.targetRoles, day);
  const value: Triage = {
    band,
    rulesBand,
    rules: matched.map(({ rule }) => rule.id),
    reach: reachOf(matched),
    actions: gathered(matched, ({ actions }) => actions),
    tell: gathered(matched, ({ rule }) => rule.tell),
    operationFord: below(band, 'low') ? 'no' : ford.covered,
    electionsActOrder: order.covered,
    ombudsman: facts.country === 'Wales' ? 'psow' : 'lgsco',
    notOwners: facts.conflictedRoles,
    recordsActor: !below(band, 'low'),
    setAside: facts.messagesNotAbuse,
    open: openQuestions(facts, table, person?.band),
  };
  const reasons = [...matched.flatMap(reasonsFor), ...lifted, ...set, ...wishes(facts)];
  return { value, because: [...reasons, ...ford.because, ...order.because] };
}

function setByPerson(person: PersonsBand, rulesBand: BandReached, facts: IncidentFacts): Step[] {
  const { band, role, reason } = person;
  if (facts.conflictedRoles.includes(role)) {
    throw new DomainError('in-conflict', 'A role that no target and no actor holds was expected.');
  }
  const lowers = below(band, rulesBand);
  if (lowers && !reason?.trim()) {
    throw new DomainError(
      'lowered-without-reason',
      `A reason was expected: ${band} is below ${rulesBand}, which the rules give.`,
    );
  }
  const says = lowers
    ? `A person lowered ${rulesBand} to ${band}, with a reason. The rules stay as they are.`
    : `A person set ${band}; the rules give ${rulesBand}.`;
  return [{ says, facts: { role, band, rulesBand } }];
}

function reachOf(matched: readonly Match[]): Triage['reach'] {
  const first = matched.find(({ rule }) => rule.reach);
  if (!first) return 'none';
  return first.actions.includes('call-999') ? '999' : (first.rule.reach ?? 'none');
}

/** What the matches name, each once, with the rules that name it. */
function gathered(matched: readonly Match[], named: (match: Match) => readonly string[]): Outcome<string>[] {
  const rules = new Map<string, string[]>();
  for (const match of matched) {
    for (const what of named(match)) rules.set(what, [...(rules.get(what) ?? []), match.rule.id]);
  }
  return [...rules].map(([what, by]) => ({ what, rules: by }));
}

function wishes({ wishesKnown }: IncidentFacts): Step[] {
  return wishesKnown
    ? [{ says: 'What the target wishes is kept and heard; no rule reads it, so it blocks none.' }]
    : [];
}
