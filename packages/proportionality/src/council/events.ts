interface Dated {
  /** The day on which it happened, or on which the proper officer received the notice: `YYYY-MM-DD`. */
  readonly on: string;
}

/** Somebody becomes a member of the authority. */
export interface TookOffice extends Dated {
  readonly kind: 'took-office';
  readonly person: string;
  readonly by: 'ordinary-election' | 'by-election' | 'appointment';
  /** Polling day, where it is another day. */
  readonly electedOn?: string;
  /** The description in the nomination papers. */
  readonly describedAs?: string;
  /** A councillor, where left out. */
  readonly office?: 'councillor' | 'elected-mayor';
}

/** Somebody ceases to be a member of the authority. */
export interface LeftOffice extends Dated {
  readonly kind: 'left-office';
  readonly person: string;
}

/** A notice under regulation 8. */
export interface GroupFormed extends Dated {
  readonly kind: 'group-formed';
  readonly group: string;
  readonly name: string;
  readonly signedBy: readonly string[];
  readonly leader: string;
  readonly representative?: string;
}

/** A notice under regulation 9(b), signed by the person and by `countersignedBy`. */
export interface JoinedGroup extends Dated {
  readonly kind: 'joined';
  readonly person: string;
  readonly group: string;
  /** Leader, representative, or members of the group who together are more than half of it. */
  readonly countersignedBy: readonly string[];
}

/** A member's own notice of leaving. */
export interface LeftGroup extends Dated {
  readonly kind: 'left-group';
  readonly person: string;
}

/** Notice by a majority of a group that somebody is no longer its member. */
export interface RemovedFromGroup extends Dated {
  readonly kind: 'removed-from-group';
  readonly person: string;
  readonly signedBy: readonly string[];
}

/** A notice under regulation 8(5) of another name. */
export interface GroupRenamed extends Dated {
  readonly kind: 'renamed';
  readonly group: string;
  readonly name: string;
  readonly signedBy: readonly string[];
}

/** A notice under regulation 8(5) of another leader. */
export interface LeaderChanged extends Dated {
  readonly kind: 'leader-changed';
  readonly group: string;
  readonly leader: string;
  readonly signedBy: readonly string[];
}

/** A notice under regulation 8(5) of another representative, or of none. */
export interface RepresentativeChanged extends Dated {
  readonly kind: 'representative-changed';
  readonly group: string;
  readonly representative: string | null;
  readonly signedBy: readonly string[];
}

/** What changes who is a member of the authority and of its groups. */
export type MembershipEvent =
  | TookOffice
  | LeftOffice
  | GroupFormed
  | JoinedGroup
  | LeftGroup
  | RemovedFromGroup
  | GroupRenamed
  | LeaderChanged
  | RepresentativeChanged;

/** The annual meeting of the council. */
export interface AnnualMeeting extends Dated {
  readonly kind: 'annual-meeting';
}

/** The first meeting after 31 May of an authority that holds no annual meetings. */
export interface FirstMeetingAfterMay extends Dated {
  readonly kind: 'first-meeting-after-may';
}

/** The council, or a committee for the bodies it appoints to, reviewed the allocation of seats. */
export interface ReviewHeld extends Dated {
  readonly kind: 'review-held';
  /** Id of the committee that reviewed; left out for the council. */
  readonly by?: string;
  /** Whether it was the review of the annual meeting. */
  readonly annual: boolean;
}

/** A request for a review. */
export interface ReviewRequested extends Dated {
  readonly kind: 'review-requested';
  /** Who joined a group by a notice under regulation 9(b); left out where the request goes with no joining. */
  readonly joining?: string;
  /** Whether it is signed as regulation 9(b) requires (17(c)) or by the joining member (17(d)). */
  readonly signed: 'as-regulation-9b-requires' | 'by-the-joining-member' | 'otherwise';
}

/** The council's determination changed who sits on a committee. */
export interface CommitteeChanged extends Dated {
  readonly kind: 'committee-changed';
  /** Id of the body. */
  readonly body: string;
}

/** What matters for reviews and changes no membership. */
export type ReviewEvent =
  | AnnualMeeting
  | FirstMeetingAfterMay
  | ReviewHeld
  | ReviewRequested
  | CommitteeChanged;

/** An entry of the proper officer's register; entries stand in the order in which they came. */
export type CouncilEvent = MembershipEvent | ReviewEvent;
