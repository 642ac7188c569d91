import type { Citation, Confidence, Text } from '@lga/rules';
import type { ControlLevel } from '../schema.js';

/** When a control works. */
export type Phase = 'prevention' | 'during' | 'aftercare';

/** Who can provide it. */
export type Provider = 'council' | 'police' | 'party' | 'councillor' | 'other';

/** The kind of activity that a source names it for; `any` for measures during or after an incident. */
export type Setting =
  | 'surgery-and-venue'
  | 'home-visits-and-meetings-with-people'
  | 'travel-and-lone-working'
  | 'home-and-personal-information'
  | 'online-email-telephone'
  | 'council-meetings-and-buildings'
  | 'elections-and-campaigning'
  | 'organisation'
  | 'any';

/** A measure that a source names. */
export interface Control {
  /** Permanent. */
  readonly id: string;
  readonly title: Text;
  readonly phase: Phase;
  readonly setting: Setting;
  /** Several where the sources name several; the order says nothing. */
  readonly providers: readonly Provider[];
  /** Our own classification; empty for what the order of preference does not rank. */
  readonly levels: readonly ControlLevel[];
  /** Bands that the source ties it to; `null` where the source is silent, which does not mean every band. */
  readonly bands: readonly { readonly scheme: string; readonly band: string }[] | null;
  /** When the source has it used; `null` where the source is silent. */
  readonly condition: string | null;
  readonly sources: readonly Citation[];
  readonly confidence: Confidence;
  readonly note: string | null;
}
