/** What a body can do by way of one sanction. `contested`: it is done, and whether it may be is doubted. */
export interface SanctionPower {
  readonly availability: 'available' | 'contested' | 'not-available';
  /** The body does it itself, recommends it to whoever can, or asks the member for it. */
  readonly how: 'impose' | 'recommend' | 'ask' | null;
  readonly mostMonths: number | null;
  /** It may not outlast the member's term. */
  readonly restOfTermIfShorter?: true;
}
