import type { Answer, Band, Country, Envelope, ExternalReference, Officer } from './envelope.js';
import type { ActorIdentity } from './incident-report.js';

/** Where in a report the reason for a code stands. */
interface Pointer {
  readonly in: 'account' | 'evidence';
  /** Id of the item of evidence in the report. */
  readonly id?: string;
  /** The very words. */
  readonly quote?: string;
  /** Seconds into a recording. */
  readonly fromSecond?: number;
  readonly toSecond?: number;
}

type Sureness = 'certain' | 'likely' | 'possible';

/** A code that an assessor gave, with what it rests on. */
export interface Coded {
  readonly code: string;
  readonly sure: Sureness;
  readonly evidence: readonly Pointer[];
}

/** The definition of abuse as answered questions. Intent is never required. */
export interface DefinitionAnswers {
  readonly version: string;
  readonly meantToKeepFromDebate: Answer;
  readonly likelyToKeepFromDebate: Answer;
  readonly alarmOrDistress: Answer;
  readonly couldMakeOneLeave: Answer;
}

/** Questions of triage that a report does not ask; one that is left out was not asked. */
export interface TriageAnswers {
  readonly dangerNow?: Answer;
  readonly threatToLifeCredible?: Answer;
  readonly threatToLifeImmediate?: Answer;
  readonly targetVeryFrightened?: Answer;
  readonly homeTargeted?: Answer;
  readonly familyAffected?: Answer;
  readonly weaponSeen?: Answer;
  readonly mayBeCriminal?: Answer;
  readonly meantToPersuade?: Answer;
  readonly electionPeriod?: Answer;
  readonly fixatedWithSignsOfIllness?: Answer;
  readonly actorVulnerable?: Answer;
  readonly councilReleasedData?: Answer;
  readonly contested?: Answer;
  readonly otherWardMembers?: Answer;
  readonly escalationNeeded?: Answer;
  readonly venueConcern?: Answer;
  readonly eventWithTension?: Answer;
}

/** An order of a court, or a notice, that forbids conduct. */
export interface Order {
  readonly kind: string;
  /** Id of the provision in the law table. */
  readonly law?: string;
  readonly madeOn?: string;
  /** Times it was broken as recorded; null when nobody knows. */
  readonly breaches: number | null;
}

/** Who somebody says did it, how that was found, and how sure it is. */
interface Attribution {
  /** Place of the actor among those that the report describes, from 0. */
  readonly actor: number;
  readonly identity: ActorIdentity;
  readonly how: string;
  readonly sure: Sureness;
}

/** What somebody in a named role made of a report at a time. A new one never overwrites an old one. */
export interface IncidentAssessment extends Envelope {
  readonly layer: 'assessment';
  readonly schemaVersion: '0.2.0';
  readonly report: string;
  readonly country: Country;
  readonly council: ExternalReference;
  readonly assessedAt: string;
  readonly assessedBy: Officer;
  readonly definition: DefinitionAnswers;
  readonly behaviours: readonly Coded[];
  readonly grounds: readonly Coded[];
  readonly triggers: readonly Coded[];
  readonly impacts: readonly Coded[];
  readonly injury: 'none' | 'minor' | 'serious' | 'unknown';
  readonly answers: TriageAnswers;
  readonly orders?: readonly Order[];
  readonly attributions?: readonly Attribution[];
  /** Messages looked at one by one and found not to be abuse. */
  readonly messagesNotAbuse?: number;
  readonly conflictedRoles?: readonly string[];
  /** What the rules gave before a person set the band. */
  readonly triage?: {
    readonly on: string;
    readonly band: Band | 'undetermined';
    readonly rules: readonly string[];
  };
  readonly band: Band;
  readonly bandReason?: string;
}
