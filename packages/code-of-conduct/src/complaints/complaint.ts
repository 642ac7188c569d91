import type { Actor } from './actor.js';
import type { EventKind } from './event-kind.js';
import type { Fact } from './fact.js';
import type { Sanction } from './sanction.js';

/** A person's answer to a question that nothing but a person can answer, with who gave it and why. */
export interface Judgement {
  readonly fact: Fact;
  readonly answer: 'yes' | 'no' | 'undetermined';
  readonly by: Actor;
  readonly why: string;
}

/** One allegation of a complaint. Each has its own way and its own outcome. */
export interface Allegation {
  /** The caller's id, distinct within the complaint. */
  readonly id: string;
  /** The provision that is said to be broken, as the subject member's code numbers it. */
  readonly provision: string;
  /** The last day of the conduct, `YYYY-MM-DD`; left out while it is not known. */
  readonly conductOn?: string;
}

/** The five parts of a decision notice, each in the words of whoever decided. */
export interface DecisionNoticeParts {
  readonly facts?: string;
  readonly provisions?: string;
  readonly independentPersonView?: string;
  readonly reasoning?: string;
  readonly sanction?: string;
}

/** Something that happened in a complaint, on a day, to some of its allegations. */
export interface ComplaintEvent {
  /** The caller's id, distinct within the complaint. */
  readonly id: string;
  readonly kind: EventKind;
  /** The day it happened, `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: Actor;
  /** Ids of the allegations that it concerns; nothing is taken to concern all. */
  readonly allegations: readonly string[];
  /** The caller's ids of the people who acted, so that conflicts can be seen. */
  readonly people?: readonly string[];
  readonly judgements?: readonly Judgement[];
  readonly reasons?: string;
  /** Ids of the `advise-authority` events whose views this decision took into account. */
  readonly views?: readonly string[];
  readonly sanctions?: readonly Sanction[];
  /** When the notice of this sanction is to be published; left out is not known. */
  readonly publication?: 'at-once' | 'only-if-not-complied';
  readonly notice?: DecisionNoticeParts;
  /** A last day that this event itself sets: for a remedy, a report, the parish's next meeting. */
  readonly dueOn?: string;
}

interface SubjectMember {
  readonly office: 'principal-council' | 'parish-council' | 'community-council' | 'other-authority';
  /** Left out while it is not known. */
  readonly termEndsOn?: string;
  readonly leftOfficeOn?: string;
}

/** An independent person, by the caller's id. A fact left out is a fact not known. */
export interface IndependentPerson {
  readonly id: string;
  /** The day of appointment, and the last day of it where it has ended. */
  readonly appointedOn?: string;
  readonly endedOn?: string;
  /** Whether ever a member, co-opted member or officer of the authority or of one of its parishes. */
  readonly everHeldOffice?: boolean;
  /** The last day as such, where there was one. */
  readonly heldOfficeUntil?: string;
  readonly relativeOrCloseFriend?: boolean;
  readonly vacancyAdvertised?: boolean;
  readonly applicationMade?: boolean;
  readonly approvedByMajority?: boolean;
}

/** A complaint with everything that is recorded of it. It holds references and ids, never names. */
export interface Complaint {
  readonly reference: string;
  readonly nation: 'england' | 'wales';
  readonly subject: SubjectMember;
  /** `withheld`: the council knows who complained and does not tell. `anonymous`: nobody knows. */
  readonly identity: 'known' | 'withheld' | 'anonymous';
  readonly allegations: readonly Allegation[];
  readonly independentPersons: readonly IndependentPerson[];
  readonly events: readonly ComplaintEvent[];
}
