import type { Basis } from './basis.js';

export const deadlineIds = [
  'acknowledge',
  'member-comments',
  'jurisdiction-test',
  'assess',
  'investigate',
  'hearing',
  'hearing-not-before',
  'ask-for-review',
  'tell-parties',
  'ask-permission-to-appeal',
  'decide-permission',
  'triage-locally',
  'resolve-locally',
] as const;

export type DeadlineId = (typeof deadlineIds)[number];

export const periodUnits = ['working-days', 'days', 'weeks', 'months'] as const;

/** A length of time after an event, whose own day does not count. */
export interface Period {
  /** A whole number from 1 to 1,000. */
  readonly count: number;
  readonly unit: (typeof periodUnits)[number];
  /** What the length rests on: a council's arrangements, guidance, or the law. */
  readonly basis: Basis;
}

export const procedureOptions = [
  'finding-without-investigation',
  'review',
  'member-told-after-assessment',
  'member-may-decline-publication',
  'withdrawal-of-facilities',
  'exclusion-from-premises',
] as const;

/** What a council's arrangements may or may not provide for. */
export type ProcedureOption = (typeof procedureOptions)[number];

/**
 * A council's or an ombudsman's arrangements for complaints, as far as they are known. What is left out is not
 * known, and no length of time is assumed in its place.
 */
export interface Procedure {
  readonly id: string;
  readonly nation: 'england' | 'wales';
  /** The first day on which it applies, `YYYY-MM-DD`; `null` where it was not read. */
  readonly from: string | null;
  readonly deadlines: { readonly [Id in DeadlineId]?: Period };
  readonly options: { readonly [Option in ProcedureOption]?: boolean };
  /** How complaints from people whom nobody knows are treated. */
  readonly anonymous?: 'considered' | 'refused-unless-compelling' | 'refused';
  /** How old conduct may be when the complaint is received. */
  readonly ageLimit?: Period;
}
