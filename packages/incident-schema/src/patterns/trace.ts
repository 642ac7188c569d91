/**
 * What a record holds of whoever did it, for comparing records: as given, before anybody has said who it was.
 *
 * Every part is the caller's text; an absent one says nothing. Write telephone numbers as E.164 and accounts with their
 * platform, so that equal means the same.
 */
export interface Trace {
  /** The caller's id of the trace. */
  readonly id: string;
  readonly email?: string;
  readonly phone?: string;
  readonly account?: string;
  /** Number of the person's case or contact in a system of the council. */
  readonly caseNumber?: string;
  readonly name?: string;
  readonly surname?: string;
  /** UPRN, or the address in one form. */
  readonly address?: string;
  readonly postcode?: string;
}

export type TraceField = Exclude<keyof Trace, 'id'>;
