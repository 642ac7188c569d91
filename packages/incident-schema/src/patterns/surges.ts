import { DomainError, type Explained, type Step } from '@lga/rules';

/** A period with more than the periods before it lead one to expect. */
export interface Surge {
  /** Place of the period in the counts that were given. */
  readonly period: number;
  readonly count: number;
  /** Added up over the periods before it that were taken as the baseline. */
  readonly baseline: number;
  /**
   * A count so high, or higher, comes up in fewer than one of so many such periods when nothing has changed: a whole
   * number as text, rounded down, which may be longer than a number holds.
   */
  readonly rarerThanOneIn: string;
}

const mostCounted = 20_000;

/**
 * Periods in which acts came faster than before, by an exact test with a stated rate of false alarms.
 *
 * Given all acts of a period and its baseline together, those in the period are binomial when nothing has changed, so
 * the chance of so many or more is an exact fraction, compared in whole numbers. It holds where acts come one by one
 * and independently; a single sender's hundred mails do not, so count occasions. Surges stay in later baselines.
 *
 * @param counts - Acts or occasions in each of a row of equal periods, earliest first, with the empty ones.
 * @param baselinePeriods - How many periods before it each one is compared with.
 * @param oneFalseAlarmIn - In how many periods in which nothing changed one false alarm is accepted, at most.
 * @param least - The least count that is told of.
 * @returns Surges by period; the first `baselinePeriods` periods are not judged. Reasons state the rate of false alarms.
 * @throws {DomainError} `invalid-count` when a number is not whole or too small; `too-many` when a period and its
 *   baseline hold more than 20,000.
 * @see J. Przyborowski and H. Wilenski, Homogeneity of results in testing samples from Poisson series, Biometrika 31 (1940), 313–323
 * @example
 * ```ts
 * import { surges } from '@lga/incident-schema/patterns';
 *
 * const counts = [2, 1, 3, 2, 2, 1, 3, 2, 14, 2];
 * surges({ counts, baselinePeriods: 8, oneFalseAlarmIn: 1000, least: 5 }).value.map(({ period }) => period); // => [8]
 * ```
 */
export function surges({
  counts,
  baselinePeriods,
  oneFalseAlarmIn,
  least,
}: {
  readonly counts: readonly number[];
  readonly baselinePeriods: number;
  readonly oneFalseAlarmIn: number;
  readonly least: number;
}): Explained<readonly Surge[]> {
  if (![...counts, baselinePeriods - 1, oneFalseAlarmIn - 1, least].every(isCount)) {
    throw new DomainError('invalid-count', 'Whole numbers were expected: counts from 0, the others from 1.');
  }
  const judged = Math.max(0, counts.length - baselinePeriods);
  const found = Array.from({ length: judged }, (_, index) => {
    const period = index + baselinePeriods;
    const baseline = counts.slice(index, period).reduce((sum, count) => sum + count, 0);
    return surge({ period, count: counts[period] ?? 0, baseline, baselinePeriods, least });
  }).flatMap((each) => (each && each.oneIn >= BigInt(oneFalseAlarmIn) ? [each] : []));
  const value = found.map(({ oneIn, ...rest }) => ({ ...rest, rarerThanOneIn: String(oneIn) }));
  return { value, because: [rate({ judged, oneFalseAlarmIn, baselinePeriods, least })] };
}

function surge({
  period,
  count,
  baseline,
  baselinePeriods,
  least,
}: {
  readonly period: number;
  readonly count: number;
  readonly baseline: number;
  readonly baselinePeriods: number;
  readonly least: number;
}): (Omit<Surge, 'rarerThanOneIn'> & { readonly oneIn: bigint }) | null {
  // What is no more than the baseline's own mean is none, and needs no long sum.
  if (count < least || count * baselinePeriods <= baseline) return null;
  const all = count + baseline;
  if (all > mostCounted) {
    throw new DomainError(
      'too-many',
      `A period and its baseline may hold ${mostCounted} together; there are more.`,
    );
  }
  const waysInAll = BigInt(baselinePeriods + 1) ** BigInt(all);
  return { period, count, baseline, oneIn: waysInAll / upperWays(all, count, BigInt(baselinePeriods)) };
}

/** Σ C(all, j) others^(all − j) over j from `count`: in how many ways so many or more fall into the one period. */
function upperWays(all: number, count: number, others: bigint): bigint {
  let ways = 1n;
  let sum = 0n;
  for (let j = all; j >= count; j -= 1) {
    sum += ways;
    ways = (ways * BigInt(j) * others) / BigInt(all - j + 1);
  }
  return sum;
}

function rate(
  facts: Readonly<Record<'judged' | 'oneFalseAlarmIn' | 'baselinePeriods' | 'least', number>>,
): Step {
  const { judged, oneFalseAlarmIn, baselinePeriods } = facts;
  return {
    says: `Each of ${judged} periods is compared with the ${baselinePeriods} before it. Where nothing has changed, at most one in ${oneFalseAlarmIn} is told of by chance.`,
    source: {
      instrument: 'Przyborowski and Wilenski, Homogeneity of results in testing samples from Poisson series',
      edition: 'Biometrika 31 (1940)',
    },
    confidence: 'unverified',
    checked: null,
    facts,
  };
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}
