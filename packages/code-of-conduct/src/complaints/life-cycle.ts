import type { Rule, Text } from '@lga/rules';
import type { Condition } from '../condition.js';
import type { Actor } from './actor.js';
import type { Basis } from './basis.js';
import type { EventKind } from './event-kind.js';
import type { Fact } from './fact.js';
import type { Outcome } from './outcome.js';
import type { DeadlineId, ProcedureOption } from './procedure.js';

export interface State {
  readonly id: string;
  readonly title: Text;
  /** `end`: nothing more is due; a review, an ombudsman or a publication may still follow. */
  readonly phase: 'open' | 'held' | 'end';
}

/** How a guard is tested on what is recorded. */
export type GuardTest =
  /** The condition holds, or fails, on the judgements recorded so far. */
  | { readonly kind: 'judged'; readonly condition: Condition<Fact>; readonly is: boolean }
  /** The independent person's view, if the authority decided to investigate the allegation. */
  | { readonly kind: 'independent-person'; readonly part: 'view' | 'taken-into-account' | 'independence' }
  /** Nobody who acts has declared a conflict; nobody who acts took part in the assessment. */
  | { readonly kind: 'people'; readonly none: 'conflicted' | 'assessed' }
  /** The council's arrangements provide for it. */
  | { readonly kind: 'option'; readonly option: ProcedureOption }
  /** The arrangements refuse this complaint because nobody knows who complained. */
  | { readonly kind: 'anonymous'; readonly refused: boolean }
  /**
   * Nothing more to say: the event records its reasons; the authority asked an independent person, investigated or not;
   * the member was told, or there was a reason not to; it may be published; the notice has its parts; the member sits
   * on a parish council; every sanction is within power.
   */
  | {
      readonly kind:
        | 'reasons'
        | 'consulted'
        | 'not-told-yet'
        | 'publication'
        | 'notice'
        | 'parish'
        | 'sanctions';
    }
  /** The event comes before the end of a period that is running. */
  | { readonly kind: 'in-time'; readonly deadline: DeadlineId }
  /** The law of that day allows an appeal in this form. */
  | { readonly kind: 'appeal'; readonly form: 'as-of-right' | 'by-permission' };

/** A condition of an arrow, with its authority. */
export interface Guard {
  readonly id: string;
  readonly asks: Text;
  readonly test: GuardTest;
  /** `must`: without it the event is refused. `should`: it is noted as missing. */
  readonly force: 'must' | 'should';
  /** What follows while the answer is not known: the event waits, or it goes forward and the doubt is noted. */
  readonly doubt: 'holds-back' | 'goes-forward';
  readonly basis: Basis;
}

/** A change of state, or an event that is recorded and changes none. */
export interface Arrow {
  readonly event: EventKind;
  /** `start`: before anything. Otherwise ids of states. */
  readonly from: 'start' | readonly string[];
  /** `stays`: the event is recorded and the state is kept. */
  readonly to: string;
  readonly by: readonly Actor[];
  readonly guards: readonly string[];
  readonly outcome?: Outcome;
  readonly basis: Basis;
}

/** A period that an event starts and others end; its length is the council's, or the law's. */
export interface DeadlineRule {
  readonly id: DeadlineId;
  readonly title: Text;
  /** `not-before`: what ends it may not happen earlier. */
  readonly kind: 'by' | 'not-before';
  readonly startedBy: readonly EventKind[];
  readonly metBy: readonly EventKind[];
  readonly for: Actor;
  /** It ends a right rather than a duty: afterwards it has lapsed, and nobody is late. */
  readonly right?: true;
  /** The days that the law sets after the event, where it sets them; otherwise the arrangements do. */
  readonly law?: Rule<number>;
}

/** A complaint procedure as data: everything that can happen, from which state, by whom, and on what authority. */
export interface LifeCycle {
  readonly nation: 'england' | 'wales';
  readonly title: Text;
  /** The first day on which a complaint can be received under it. */
  readonly from: string;
  readonly states: readonly State[];
  readonly guards: readonly Guard[];
  readonly arrows: readonly Arrow[];
  readonly deadlines: readonly DeadlineRule[];
}
