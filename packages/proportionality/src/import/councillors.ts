/** An id as another system keeps it: alone it is unique to one site. */
export interface ExternalId {
  readonly site: string;
  readonly id: string;
}

/** A councillor as a list has it. The group is never inferred from the party. */
export interface ListedCouncillor {
  readonly id: ExternalId;
  readonly name: string;
  readonly ward: string | null;
  /** The political group as recorded; `null` where nothing is, which does not mean that the member is in none. */
  readonly group: string | null;
  readonly party: string | null;
}

/** Something in a list that a person should know of. */
export type ListNote =
  /** No councillor has a group: the site does not record them. */
  | { readonly kind: 'no-groups-recorded' }
  /** So many councillors have none. */
  | { readonly kind: 'some-without-group'; readonly count: number }
  /** So many entries stand for a vacancy and not for a person; they are left out. */
  | { readonly kind: 'vacancies'; readonly count: number }
  /** So many entries came again with the same content; they are counted once. */
  | { readonly kind: 'repeated'; readonly count: number }
  /** A ward says that it has another number of councillors than are listed. */
  | { readonly kind: 'ward-count-differs'; readonly wards: number };

/** Councillors in the order of the list, with what was noticed. */
export interface CouncillorList {
  readonly councillors: readonly ListedCouncillor[];
  readonly notes: readonly ListNote[];
}
