import type { Answer } from './envelope.js';
import type { ExternalReference } from './external-reference.js';

/** Who is reached: a role of the council, or of a police force with the scheme that it stands for. */
type ContactSide =
  | { readonly side: 'council'; readonly role: string; readonly person?: ExternalReference }
  | {
      readonly side: 'police';
      readonly force: string;
      readonly role: string;
      readonly scheme: 'operation-ford' | 'operation-bridger' | 'none' | 'unknown';
      readonly person?: ExternalReference;
    };

/** Who is the one point of contact, for whom, and from when to when. Never changed: a hand-over ends one and begins another. */
export interface SingleContact {
  readonly schemaVersion: '0.1.0';
  readonly id: string;
  readonly council: ExternalReference;
  /** Whose contact it is: councillors, the person whose contact is limited by a decision, or the council at the police. */
  readonly for: 'councillors' | 'restricted-person' | 'council-at-police';
  /** The decision that limits contact; for `restricted-person`. */
  readonly decision?: string;
  readonly contact: ContactSide;
  readonly channels: readonly string[];
  readonly outOfHours: Answer;
  readonly from: string;
  /** The last day. */
  readonly to?: string;
  /** The contact that takes over. */
  readonly handedOverTo?: string;
}
