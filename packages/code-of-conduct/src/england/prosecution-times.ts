/** The two limits of section 34(6) and (7) on beginning proceedings, as far as the days are known. */
export interface ProsecutionTimes {
  /** The last day by the first limit; `null` while the day of the evidence is not known. */
  readonly twelveMonthsFromEvidence: string | null;
  /** The last day by the second; `null` while the day of the act is not known. */
  readonly threeYearsFromAct: string | null;
  /** The earlier of the two; `null` until both are known. */
  readonly lastDay: string | null;
  /** Whether that day has passed. One limit that has passed settles it; proceedings may have begun before. */
  readonly hasPassed: 'yes' | 'no' | 'undetermined';
  /** Days that nobody has recorded. */
  readonly open: readonly ('act-on' | 'evidence-known-on')[];
}
