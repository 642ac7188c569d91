import type { Band, Country, Envelope, ExternalReference, Officer } from './envelope.js';
import type { PoliceReference } from './incident-report.js';

/** A limit on a person's contact with the council. */
interface ContactRestriction {
  readonly policy: { readonly title: string; readonly url?: string };
  /** One of these two: a warning came first, or immediate safety stood against it. */
  readonly warnedOn?: string;
  readonly notWarnedBecause?: string;
  readonly reasons: string;
  readonly limited: string;
  readonly left: string;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly reviewOn?: string;
  readonly appeal: string;
  readonly ombudsman: 'lgsco' | 'psow';
}

/** An entry in a register of potentially violent persons or the like. */
interface MarkerEntry {
  readonly incident: string;
  readonly threat: readonly string[];
  readonly controlMeasures: readonly string[];
  readonly startsOn: string;
  readonly reviewOn: string;
  /** One of these two: the person was told, or a reason why not. */
  readonly toldOn?: string;
  readonly notToldBecause?: string;
  readonly appeal: string;
  readonly visibleTo: readonly string[];
  readonly removedOn?: string;
  readonly retainUntil?: string;
}

type Audience =
  | 'full'
  | 'police-referral'
  | 'legal'
  | 'target'
  | 'subject-access'
  | 'members-bulletin'
  | 'statistics';

/** Somebody who is told, when, why and how much. */
interface Disclosure {
  readonly recipient: string;
  readonly at: string;
  readonly why: string;
  readonly view: Audience;
}

/** An offer of support. Never clinical content. */
interface Aftercare {
  readonly kind: string;
  readonly state: 'offered' | 'accepted' | 'declined';
  readonly on: string;
}

/** How the police hold the matter, and how it ended there. It changes no band by itself. */
interface PoliceSide {
  readonly recorded: 'yes' | 'no' | 'unknown';
  readonly references: readonly PoliceReference[];
  readonly outcome?: string;
}

/** What was decided about an assessed report, by a person in a named role, with a date to look again. */
export interface IncidentDecision extends Envelope {
  readonly layer: 'decision';
  readonly schemaVersion: '0.2.0';
  readonly report: string;
  readonly assessment: string;
  readonly country: Country;
  readonly council: ExternalReference;
  readonly decidedAt: string;
  readonly decidedBy: Officer;
  readonly band: Band;
  readonly rules: readonly string[];
  readonly actions: readonly string[];
  readonly measures?: readonly string[];
  readonly reason: string;
  readonly lawfulBasis: {
    readonly basis:
      | 'public-task'
      | 'legal-obligation'
      | 'vital-interests'
      | 'legal-claims'
      | 'law-enforcement';
    readonly reason: string;
  };
  readonly told: readonly Disclosure[];
  readonly reviewOn?: string;
  readonly police?: PoliceSide;
  readonly aftercare?: readonly Aftercare[];
  readonly restriction?: ContactRestriction;
  readonly marker?: MarkerEntry;
}
