import type { IncidentFacts } from '../facts/incident-facts.js';
import type { Band } from '../record/envelope.js';
import type { TriageAnswers } from '../record/incident-assessment.js';
import { type BandReached, matches, type TableOnDay } from './matches.js';

/** A question that nobody has answered, and what a yes would change. */
export interface OpenQuestion {
  /** The fact, by its name. */
  readonly fact: keyof TriageAnswers;
  readonly answer: 'unknown' | 'not-asked';
  readonly ifYes: { readonly band: BandReached; readonly rules: readonly string[] };
}

const asked: readonly (keyof TriageAnswers)[] = [
  'dangerNow',
  'threatToLifeCredible',
  'threatToLifeImmediate',
  'targetVeryFrightened',
  'homeTargeted',
  'familyAffected',
  'mayBeCriminal',
  'fixatedWithSignsOfIllness',
  'actorVulnerable',
  'electionPeriod',
  'contested',
  'councilReleasedData',
];

/** The questions whose answer yes would add a rule or raise the band. */
export function openQuestions(facts: IncidentFacts, table: TableOnDay, personsBand?: Band): OpenQuestion[] {
  const now = matches(facts, table, personsBand);
  const known = new Set(now.matched.map(({ rule }) => rule.id));
  return asked.flatMap((fact) => {
    const answer = facts.answers[fact] ?? 'not-asked';
    if (answer === 'yes' || answer === 'no') return [];
    const answers = { ...facts.answers, [fact]: 'yes' as const };
    const then = matches({ ...facts, answers }, table, personsBand);
    const rules = then.matched.map(({ rule }) => rule.id).filter((id) => !known.has(id));
    return rules.length > 0 || then.band !== now.band
      ? [{ fact, answer, ifYes: { band: then.band, rules } }]
      : [];
  });
}
