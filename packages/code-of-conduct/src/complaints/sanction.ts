/** What may be done about a breach; `sanctionInPower` says by whom and when. */
export type SanctionKind =
  | 'publication'
  | 'report-to-council'
  | 'censure'
  | 'removal-from-committees'
  | 'removal-from-executive'
  | 'removal-as-chair'
  | 'removal-from-outside-bodies'
  | 'training'
  | 'apology'
  | 'notice-until-complied'
  | 'withdrawal-of-facilities'
  | 'exclusion-from-premises'
  | 'suspension'
  | 'interim-suspension'
  | 'stopping-allowances'
  | 'disqualification'
  | 'compelled-apology';

/** What is to be done about a breach. */
export interface Sanction {
  readonly kind: SanctionKind;
  /** How long it lasts, in whole calendar months; only where it has a length. */
  readonly months?: number;
}
