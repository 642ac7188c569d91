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

/** What a body can do by way of one sanction. `contested`: it is done, and whether it may be is doubted. */
export interface SanctionPower {
  readonly availability: 'available' | 'contested' | 'not-available';
  /** The body does it itself, recommends it to whoever can, or asks the member for it. */
  readonly how: 'impose' | 'recommend' | 'ask' | null;
  readonly mostMonths: number | null;
  /** It may not outlast the member's term. */
  readonly restOfTermIfShorter?: true;
}
