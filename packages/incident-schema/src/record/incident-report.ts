import type { Answer, Country, Envelope, ExternalReference, Officer } from './envelope.js';
import type { Moment } from './moment.js';

/** Somebody who was aimed at. */
interface Target {
  readonly person?: ExternalReference;
  readonly roles: readonly string[];
}

export type ActorIdentity = 'unknown' | 'account-known' | 'partial-name' | 'identified' | 'convicted';

/** Somebody who was said to have done it. It makes no record of a person. */
interface DescribedActor {
  readonly identity: ActorIdentity;
  readonly relations: readonly string[];
  readonly person?: ExternalReference;
  readonly describedAs?: string;
}

/** Something that was kept as evidence. */
interface Evidence {
  readonly id: string;
  readonly describedAs: string;
  readonly mediaType?: string;
  readonly sha256?: string;
  readonly capturedAt?: string;
  readonly capturedWith?: string;
  readonly filteredUnread?: boolean;
  readonly goneFrom?: string;
}

/** The number under which the police hold the matter. */
export interface PoliceReference {
  readonly force: string;
  readonly kind: 'incident-log' | 'crime' | 'intelligence' | 'online-report';
  readonly number: string;
  readonly at?: string;
}

/** What was said to have happened. Never changed: a correction is a new report that names the old one. */
export interface IncidentReport extends Envelope {
  readonly layer: 'report';
  readonly schemaVersion: '0.1.0' | '0.2.0';
  readonly country: Country;
  readonly council: ExternalReference;
  readonly reportedAt: string;
  readonly toldBy: {
    readonly standing: 'target' | 'witness' | 'on-behalf' | 'officer' | 'police' | 'other' | 'unknown';
    readonly person?: ExternalReference;
  };
  readonly toldTo: Officer;
  readonly account: { readonly words: string; readonly language: 'en' | 'cy' | 'other' };
  readonly began: Moment;
  readonly ended?: Moment;
  readonly occasions: number | null;
  readonly messages?: number | null;
  readonly targets: readonly Target[];
  readonly actors: { readonly count: number | null; readonly described: readonly DescribedActor[] };
  readonly channels: readonly string[];
  readonly settings: readonly string[];
  readonly place?: string;
  readonly ward?: ExternalReference;
  readonly dangerNow: Answer;
  readonly policeTold: Answer;
  readonly policeReference?: PoliceReference;
  readonly targetWishes?: string;
  readonly evidence: readonly Evidence[];
}
