import type { Band, Country } from '../record/envelope.js';
import type { Order, TriageAnswers } from '../record/incident-assessment.js';

/** What is known of an incident, as triage and the law table read it. Codes are those of the code lists. */
export interface IncidentFacts {
  readonly country: Country;
  readonly targetRoles: readonly string[];
  /** How many were aimed at; null when nobody knows. */
  readonly targets: number | null;
  /** How far each actor is known. */
  readonly actorIdentities: readonly string[];
  readonly actorRelations: readonly string[];
  readonly behaviours: readonly string[];
  readonly grounds: readonly string[];
  readonly triggers: readonly string[];
  readonly impacts: readonly string[];
  readonly channels: readonly string[];
  readonly settings: readonly string[];
  readonly injury: 'none' | 'minor' | 'serious' | 'unknown';
  /** Separate acts, or bursts of acts; null when nobody knows. Messages are not occasions. */
  readonly occasions: number | null;
  readonly answers: TriageAnswers;
  readonly orders: readonly Order[];
  /** Whether the council already restricts the actor's contact. */
  readonly restricted: boolean;
  /** Roles that a target, an actor or somebody close to them holds. */
  readonly conflictedRoles: readonly string[];
  /** Messages looked at one by one and found not to be abuse; null where nobody looked. */
  readonly messagesNotAbuse: number | null;
  /** Whether the target said what they want. It is heard, and decides nothing here. */
  readonly wishesKnown: boolean;
}

/** Facts that are lists of codes; an answer is a list of one. */
export type ListFact =
  | Exclude<
      keyof IncidentFacts,
      'targets' | 'occasions' | 'answers' | 'orders' | 'messagesNotAbuse' | 'wishesKnown' | 'conflictedRoles'
    >
  | keyof TriageAnswers
  | 'orderKinds'
  | 'orderLaws'
  | 'brokenOrders'
  | 'personsBand';

export type CountFact = 'targets' | 'occasions';

/** The values of a fact by its name. `personsBand` is the band that a person set. */
export function codesOf(facts: IncidentFacts, fact: ListFact, personsBand?: Band): readonly string[] {
  switch (fact) {
    case 'orderKinds':
      return facts.orders.map(({ kind }) => kind);
    case 'orderLaws':
      return facts.orders.flatMap(({ law }) => law ?? []);
    case 'brokenOrders':
      return facts.orders.flatMap(({ kind, breaches }) => (breaches ? [kind] : []));
    case 'personsBand':
      return personsBand ? [personsBand] : [];
    case 'restricted':
      return [facts.restricted ? 'yes' : 'no'];
    case 'country':
    case 'injury':
      return [facts[fact]];
    default:
      return fact in facts
        ? (facts[fact as keyof IncidentFacts] as readonly string[])
        : [facts.answers[fact as keyof TriageAnswers] ?? 'not-asked'];
  }
}
