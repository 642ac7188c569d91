import { type Explained, isoDate } from '@lga/rules';
import type { Answer } from '../schema/answer.js';
import { prosecutionLimit, twelveMonthsFrom } from './offence.js';

/** The two limits of section 34(6) and (7) on beginning proceedings, as far as the days are known. */
export interface ProsecutionTimes {
  /** The last day by the first limit; `null` while the day of the evidence is not known. */
  readonly twelveMonthsFromEvidence: string | null;
  /** The last day by the second; `null` while the day of the act is not known. */
  readonly threeYearsFromAct: string | null;
  /** The earlier of the two; `null` until both are known. */
  readonly lastDay: string | null;
  /** Whether that day has passed. One limit that has passed settles it; proceedings may have begun before. */
  readonly hasPassed: Answer;
  /** Days that nobody has recorded. */
  readonly open: readonly ('act-on' | 'evidence-known-on')[];
}

/**
 * The two limits on beginning proceedings under section 34, side by side, on the days that are known: twelve months
 * beginning with the day on which evidence that the prosecutor thinks sufficient came to the prosecutor's knowledge,
 * and three years from the act. A day that is not known stays a question. It says nothing of whether there was an
 * offence, or whether proceedings have begun.
 *
 * @param actOn - The day of the act, or its last day where it went on; left out while it is not known.
 * @param evidenceKnownOn - The day that the prosecutor certifies; left out while it is not known.
 * @param on - The day of asking, `YYYY-MM-DD`.
 * @throws {DomainError} `not-in-force` before 1 July 2012; `invalid-date`; `invalid-order` for evidence before the act.
 * @see Localism Act 2011, s. 34, https://www.legislation.gov.uk/ukpga/2011/20/section/34
 * @example
 * ```ts
 * import { prosecutionTimes } from '@lga/code-of-conduct/offences';
 *
 * const { value } = prosecutionTimes({ actOn: '2025-06-15', on: '2026-01-15' });
 * [value.threeYearsFromAct, value.lastDay, value.open]; // => ['2028-06-15', null, ['evidence-known-on']]
 * ```
 */
export function prosecutionTimes({
  actOn,
  evidenceKnownOn,
  on,
}: {
  readonly actOn?: string;
  readonly evidenceKnownOn?: string;
  readonly on: string;
}): Explained<ProsecutionTimes> {
  const day = isoDate(on);
  const absolute = actOn === undefined ? null : prosecutionLimit({ actOn });
  const fromEvidence = evidenceKnownOn === undefined ? null : twelveMonthsFrom(evidenceKnownOn);
  const both =
    actOn === undefined || evidenceKnownOn === undefined
      ? null
      : prosecutionLimit({ actOn, evidenceKnownOn });
  const ends = [fromEvidence?.value, absolute?.value.lastDay];
  const isOver = ends.some((end) => end !== undefined && end < day);
  const value: ProsecutionTimes = {
    twelveMonthsFromEvidence: fromEvidence?.value ?? null,
    threeYearsFromAct: absolute?.value.lastDay ?? null,
    lastDay: both?.value.lastDay ?? null,
    hasPassed: isOver ? 'yes' : both ? 'no' : 'undetermined',
    open: [
      ...(absolute ? [] : (['act-on'] as const)),
      ...(fromEvidence ? [] : (['evidence-known-on'] as const)),
    ],
  };
  return { value, because: (both ?? absolute ?? fromEvidence)?.because ?? [] };
}
