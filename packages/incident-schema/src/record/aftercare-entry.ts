/** One line of what was offered to a councillor and what became of it. Lines are added, never changed; never clinical content. */
export interface AftercareEntry {
  readonly schemaVersion: '0.1.0';
  readonly id: string;
  readonly report: string;
  /** A code of the open list `aftercareKind`, or the id of an offer. */
  readonly kind: string;
  readonly state: 'offered' | 'accepted' | 'declined' | 'asked-again';
  readonly on: string;
  readonly by: { readonly role: string };
}
