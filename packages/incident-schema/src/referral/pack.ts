import type { Text } from '@lga/rules';
import type { CustodyFault } from '../evidence/custody.js';
import type { ExternalReference } from '../record/external-reference.js';
import type { Moment } from '../record/moment.js';
import type { IncidentJoin } from './joins.js';
import type { Heading } from './pack-question.js';

/** The field of a record from which something is taken. */
export interface FromField {
  readonly layer: 'report' | 'assessment' | 'decision';
  readonly record: string;
  /** JSON Pointer inside the record. */
  readonly pointer: string;
}

/** One value as recorded. A code is to be read with its code list. */
export interface PackValue {
  readonly text: string;
  readonly from: FromField;
  /** How precisely a time is known. */
  readonly precision?: Moment['precision'];
  /** How sure the assessor was of a code. */
  readonly sure?: string;
}

/** Why nothing is known: it was asked in vain, nobody asked, the field is empty, or there is no record of that layer. */
export type NotKnown = 'unknown' | 'not-asked' | 'not-recorded' | 'no-record';

/** What the records answer to one question. Nothing is filled in, and what is withheld is not said to be unknown. */
export type Statement = {
  /** Id of the question. */
  readonly id: string;
  readonly incident: string;
  readonly asks: Text;
  readonly list?: string;
} & (
  | { readonly state: 'recorded'; readonly values: readonly PackValue[] }
  | { readonly state: 'not-known'; readonly why: NotKnown }
  /** It is recorded, and a person has not allowed it for this pack. */
  | { readonly state: 'withheld' }
);

/** A line of the chronology. */
export interface ChronologyLine {
  readonly when: Moment;
  readonly what: string;
  readonly incident: string;
  readonly from: FromField;
  /** What it concerns: a code, or the id of an item of evidence. */
  readonly of?: string;
}

/** An item of evidence, with what its custody log shows. */
export interface ManifestItem {
  readonly incident: string;
  readonly id: string;
  readonly describedAs:
    | { readonly state: 'recorded'; readonly text: string }
    | { readonly state: 'withheld' | 'not-recorded' };
  readonly mediaType: string | null;
  readonly sha256: string | null;
  readonly capturedAt: string | null;
  readonly goneFrom: string | null;
  readonly form: 'original' | 'copy' | 'not-known';
  readonly copyOf: string | null;
  /** The role that had it last by the custody log. */
  readonly heldBy: string | null;
  /** The hash in the report against that in the custody log. */
  readonly hash: 'agrees' | 'differs' | 'not-compared';
  /** Nobody has read it: it may hold a threat. */
  readonly unread: boolean;
}

/** Something that a call handler will ask and that the pack does not answer. */
export interface Missing {
  readonly id: string;
  readonly asks: Text;
  readonly incident: string;
  readonly why: NotKnown | 'withheld' | 'faulty';
}

type Answer = 'yes' | 'no' | 'unknown' | 'not-asked';

/** How the councillor is reached. It holds roles and answers, never an address or a number. */
export interface SafeContact {
  /** The role through which the councillor is reached, as the code list `councilRole` has it. */
  readonly through: string;
  readonly outOfHours: Answer;
  /** Whether the councillor agrees that the police turn to them directly. */
  readonly directly: Answer;
  /** Whether the home address is kept off the public register as a sensitive interest. */
  readonly addressWithheld: Answer;
  readonly language: 'en' | 'cy' | 'not-asked';
}

/** A sign-post as a pack shows it. */
export interface PackSignpost {
  readonly law: string;
  readonly says: string;
  readonly unverified: boolean;
  readonly textState: string | null;
}

/** What `triage` says that a pack shows. */
export interface PackTriage {
  readonly band: string;
  readonly rules: readonly string[];
  readonly reach: '999' | '101-or-online' | 'none';
  readonly operationFord: 'yes' | 'no' | 'unclear';
  readonly electionsActOrder: 'yes' | 'no' | 'unclear';
}

/** A pattern as `patternsIn` finds it, so far as a pack shows it. */
export interface PatternFound {
  readonly code: string;
  readonly occasions: number;
  readonly from: string;
  readonly to: string;
  readonly gapsInDays: readonly number[];
  /** Ids of its acts; in a pack, those alone that are in it. */
  readonly acts: readonly string[];
  readonly mayBe?: string;
}

/** A pattern as a pack shows it: without keys of people. */
export interface PackPattern extends PatternFound {
  /** How many of its acts are not in the pack. */
  readonly otherActs: number;
}

/** A referral to the police, made of records and of nothing else. */
export interface ReferralPack {
  readonly madeOn: string;
  readonly country: 'England' | 'Wales';
  readonly council: ExternalReference;
  /** Ids of the reports: the one that is referred, then the others. */
  readonly incidents: readonly string[];
  readonly headings: readonly { readonly heading: Heading; readonly statements: readonly Statement[] }[];
  readonly triage: PackTriage;
  /** On how to reach the police and on what covers the office. */
  readonly notes: readonly Text[];
  readonly joins: readonly IncidentJoin[];
  readonly patterns: readonly PackPattern[];
  readonly signposts: readonly PackSignpost[];
  readonly signpostNotice: string;
  readonly chronology: readonly ChronologyLine[];
  readonly evidence: readonly ManifestItem[];
  readonly custodyFaults: readonly (CustodyFault & { readonly incident: string })[];
  /** `null`: nobody has said how the councillor is reached. */
  readonly contact: SafeContact | null;
  readonly missing: readonly Missing[];
  /** Fields that hold something and that the police do not see in this pack, as JSON Pointers under `/incidents`. */
  readonly withheld: readonly string[];
  /** Allowed texts in which something may still identify somebody: a person reads them again. */
  readonly toReadAgain: readonly string[];
}
