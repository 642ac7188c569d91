import { addYears, DomainError, type Explained, inForce, isoDate } from '@lga/rules';
import { applied } from '../applied.js';
import { lastDayOfMonths } from '../last-day-of-months.js';
import { greatestFine, prosecutionLimits } from './prosecution-rules.js';
import type { ProsecutionTimes } from './prosecution-times.js';

/**
 * The greatest fine that a court could impose for an offence of section 34, by the day of the act and not of the trial.
 *
 * @param actOn - The day of the act, `YYYY-MM-DD`.
 * @returns `GBP` in pounds, or `null`: a fine of any amount, for acts from 12 March 2015.
 * @throws {DomainError} `not-in-force` before 1 July 2012; `invalid-date`.
 * @see LASPO 2012, s. 85, https://www.legislation.gov.uk/ukpga/2012/10/section/85
 * @example
 * ```ts
 * import { maximumFine } from '@lga/code-of-conduct/offences';
 *
 * maximumFine('2015-03-11').value.GBP; // => '5000.00'
 * maximumFine('2015-03-12').value.GBP; // => null
 * ```
 */
export function maximumFine(actOn: string): Explained<{ readonly GBP: string | null }> {
  return inForce(greatestFine, actOn);
}

/** The last day for beginning proceedings, and which of the two limits sets it. */
export interface ProsecutionLimit {
  readonly lastDay: string;
  readonly limit: 'twelve-months-from-evidence' | 'three-years-absolute';
}

/**
 * The last day on which proceedings under section 34 may begin: twelve months beginning with the day on which
 * sufficient evidence came to the prosecutor's knowledge, and never more than three years after the act.
 *
 * @param actOn - The day of the act or, where it went on, its last day.
 * @param evidenceKnownOn - The day that the prosecutor certifies; left out, the three years alone are known.
 * @throws {DomainError} `not-in-force` before 1 July 2012; `invalid-date`; `invalid-order` for evidence before the act.
 * @see Localism Act 2011, s. 34, https://www.legislation.gov.uk/ukpga/2011/20/section/34
 * @example
 * ```ts
 * import { prosecutionLimit } from '@lga/code-of-conduct/offences';
 *
 * const { value } = prosecutionLimit({ actOn: '2022-06-15', evidenceKnownOn: '2025-03-01' });
 * [value.lastDay, value.limit]; // => ['2025-06-15', 'three-years-absolute']
 * ```
 */
export function prosecutionLimit({
  actOn,
  evidenceKnownOn,
}: {
  readonly actOn: string;
  readonly evidenceKnownOn?: string;
}): Explained<ProsecutionLimit> {
  const limits = inForce(prosecutionLimits, actOn);
  const absolute = addYears(actOn, limits.value.yearsFromAct);
  if (evidenceKnownOn !== undefined && isoDate(evidenceKnownOn) < actOn) {
    throw new DomainError('invalid-order', 'Evidence of an act was expected on its day or later.');
  }
  const fromEvidence = evidenceKnownOn === undefined ? null : twelveMonthsFrom(evidenceKnownOn).value;
  const isEarlier = fromEvidence !== null && fromEvidence < absolute;
  const value: ProsecutionLimit = isEarlier
    ? { lastDay: fromEvidence, limit: 'twelve-months-from-evidence' }
    : { lastDay: absolute, limit: 'three-years-absolute' };
  const found = `Proceedings may begin until ${value.lastDay}.`;
  return { value, because: applied(limits, found, { actOn, evidenceKnownOn: evidenceKnownOn ?? null }) };
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

/** The last of the twelve months that begin with the day on which sufficient evidence came to the prosecutor. */
function twelveMonthsFrom(evidenceKnownOn: string): Explained<string> {
  const limits = inForce(prosecutionLimits, evidenceKnownOn);
  const value = lastDayOfMonths(evidenceKnownOn, limits.value.monthsFromEvidence);
  return { value, because: applied(limits, `The twelve months end on ${value}.`, { evidenceKnownOn }) };
}
