import type { DueDay } from './due-days.js';
import type { GuardFinding } from './guard-finding.js';
import type { NextStep } from './next-steps.js';
import type { Outcome } from './outcome.js';
import type { Visit } from './progress.js';
import type { ProsecutionNow } from './prosecution-now.js';
import type { Sanction } from './sanction.js';
import type { WelshSuspension } from './suspension.js';

/** Where one allegation stands. */
export interface AllegationNow {
  readonly id: string;
  /** Id of its state; `null` before a complaint is received. */
  readonly state: string | null;
  readonly since: string | null;
  readonly outcome: Outcome;
  /** Whether a body with power to do so found a breach; never true of what is suggestive or referred. */
  readonly isFinding: boolean;
  readonly investigated: boolean;
  readonly path: readonly Visit[];
  readonly sanctions: readonly Sanction[];
  readonly publication: 'at-once' | 'only-if-not-complied' | null;
  /** Whether the conduct was too old when the complaint was received; `null` where no limit is known. */
  readonly age: 'within-limit' | 'beyond-limit' | 'unknown' | null;
  /** What the Ombudsman for councils' administration found about the process; it says nothing of the conduct. */
  readonly process: 'fault-in-process' | 'no-fault-in-process' | null;
  /** Wales: when a suspension by a standards committee runs; `null` where there is none. */
  readonly suspension: WelshSuspension | null;
  /** England: the limits of section 34 while the police have the matter; otherwise `null`. */
  readonly prosecution: ProsecutionNow | null;
  readonly next: readonly NextStep[];
}

/** An event, for one allegation, with guards that did not hold: `accepted` ones are noted, others not applied. */
export interface GuardedEvent {
  readonly event: string;
  readonly allegation: string;
  readonly effect: 'accepted' | 'refused' | 'undetermined';
  readonly findings: readonly GuardFinding[];
  /** Whether a guard that rests on statute failed: if it was done all the same, that is a fault in process. */
  readonly processFault: boolean;
}

/** A complaint as of a day. */
export interface ComplaintNow {
  readonly reference: string;
  readonly on: string;
  readonly allegations: readonly AllegationNow[];
  readonly guarded: readonly GuardedEvent[];
  readonly due: readonly DueDay[];
}
