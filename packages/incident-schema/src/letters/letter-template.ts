import type { Text } from '@lga/rules';
import type { RestrictionElement } from '../triage/restriction-shown.js';

/** The slots of each letter. */
export interface LetterSlots {
  'behaviour-warning': 'recipient' | 'what' | 'why' | 'contact' | 'signedBy';
  'unanswered-reply': 'recipient' | 'putRight' | 'signedBy';
  'restriction-warning': 'recipient' | 'policy' | 'what' | 'whatFollows' | 'contact' | 'signedBy';
  'contact-restriction': RestrictionSlot;
  'single-point-of-contact': RestrictionSlot | 'contactRole' | 'contactRoute';
  'legal-takes-over': 'recipient' | 'what' | 'contactRoute' | 'signedBy';
  'marker-notice':
    | 'recipient'
    | 'incident'
    | 'visibleTo'
    | 'controlMeasures'
    | 'duration'
    | 'appeal'
    | 'signedBy';
  'councillor-acknowledgement':
    | 'recipient'
    | 'reportedOn'
    | 'councilDoes'
    | 'policeDo'
    | 'updates'
    | 'contact'
    | 'signedBy';
  'councillor-update': 'recipient' | 'reportedOn' | 'news' | 'nextUpdate' | 'contact' | 'signedBy';
  'referral-cover': 'force' | 'reference' | 'schemeNote' | 'contact' | 'signedBy';
  'event-notice': 'force' | 'event' | 'when' | 'where' | 'concern' | 'contact' | 'signedBy';
  'removal-request': 'platform' | 'address' | 'what' | 'rule' | 'contact' | 'signedBy';
}

type RestrictionSlot =
  | 'recipient'
  | 'policy'
  | 'warning'
  | 'reasons'
  | 'limited'
  | 'left'
  | 'duration'
  | 'appeal'
  | 'ombudsman'
  | 'decidedBy'
  | 'signedBy';

export type LetterKind = keyof LetterSlots;

/** A paragraph with slots in braces. */
export interface TemplateParagraph {
  readonly says: string;
  /** What of a fair restriction it carries. */
  readonly shows?: readonly RestrictionElement[];
}

/** A letter with named slots. */
export interface LetterTemplate<Slot extends string = string> {
  readonly title: Text;
  readonly to: 'sender' | 'councillor' | 'police' | 'platform';
  /** Roles that sign it, as the code list `councilRole` has them. */
  readonly from: readonly string[];
  readonly slots: readonly Slot[];
  readonly paragraphs: readonly TemplateParagraph[];
  /** What whoever signs it has to mind. */
  readonly mind: readonly string[];
}
