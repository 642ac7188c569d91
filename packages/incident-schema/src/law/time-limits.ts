import { DomainError, type Explained, isoDate, monthsAfter, type Step } from '@lga/rules';
import type { LimitRule } from './law-entry.js';

/** The last days on which something may be begun, as far as the days are known. */
export interface TimeLimit {
  /** Id in the law table. */
  readonly law: string;
  readonly kind: LimitRule['kind'] | 'not-in-table';
  /** For each occasion, the last day; empty where there is no limit, or a day is missing. */
  readonly due: readonly { readonly occasion: string; readonly by: string }[];
  /** The day past which it never goes, for each occasion, where two limits stand together. */
  readonly never: readonly { readonly occasion: string; readonly after: string }[];
  /** The last day with leave of a court, asked for before `due`. */
  readonly withLeave: readonly { readonly occasion: string; readonly by: string }[];
  /** What is not known, and has to be for a day to be given. */
  readonly missing: readonly ('occasions' | 'prosecutor-knowledge')[];
}

/** What of a sign-post, or of an entry of the law table, says how time runs. */
export interface Limited {
  readonly law: string;
  readonly timeLimit: LimitRule | null;
}

/** More occasions than this are refused. */
const mostOccasions = 10_000;

/**
 * The time limits of provisions, worked out for each occasion: by what day proceedings would have to begin.
 *
 * Months end on the corresponding day. Where time runs from the knowledge of the prosecutor and that is not known, only
 * the outer day is given, and it is named as missing. Time limits for a claim or a charge are for a lawyer to confirm.
 *
 * @param of - Sign-posts.
 * @param occasions - The days on which it happened, `YYYY-MM-DD`, in any order; for a publication, the first one.
 * @param prosecutorKnewOn - The day on which the prosecutor knew of enough evidence, where that is known.
 * @throws {DomainError} `invalid-date`; `too-many-occasions` above 10,000.
 * @see Magistrates' Courts Act 1980, s. 127; Representation of the People Act 1983, s. 176
 * @example
 * ```ts
 * import { timeLimits } from '@lga/incident-schema/law';
 *
 * const of = [{ law: 'cja-1988-s39', timeLimit: { kind: 'summary-default', months: 6, from: 'offence' } }] as const;
 * timeLimits({ of, occasions: ['2026-08-31'] }).value[0]?.due; // => [{ occasion: '2026-08-31', by: '2027-02-28' }]
 * ```
 */
export function timeLimits({
  of,
  occasions,
  prosecutorKnewOn,
}: {
  readonly of: readonly Limited[];
  readonly occasions: readonly string[];
  readonly prosecutorKnewOn?: string;
}): Explained<readonly TimeLimit[]> {
  if (occasions.length > mostOccasions) {
    throw new DomainError('too-many-occasions', `At most ${mostOccasions} occasions were expected.`);
  }
  const days = [...new Set(occasions.map(isoDate))].sort();
  const knew = prosecutorKnewOn === undefined ? null : isoDate(prosecutorKnewOn);
  const value = of.map(({ law, timeLimit }) => limitOf(law, timeLimit, days, knew));
  return { value, because: of.map(({ law, timeLimit }) => reason(law, timeLimit)) };
}

function limitOf(
  law: string,
  rule: LimitRule | null,
  days: readonly string[],
  knew: string | null,
): TimeLimit {
  const none = {
    law,
    kind: rule?.kind ?? ('not-in-table' as const),
    due: [],
    never: [],
    withLeave: [],
    missing: [],
  };
  if (!rule?.months || !rule.from) return none;
  const from = counted(rule, days);
  if (from.length === 0) return { ...none, missing: ['occasions'] };
  const after = (occasion: string, months: number) => monthsAfter({ start: occasion, months });
  if (rule.kind === 'knowledge') return { ...none, ...known(rule, from, knew) };
  const { months, extendableToMonths } = rule;
  return {
    ...none,
    due: from.map((occasion) => ({ occasion, by: after(occasion, months) })),
    withLeave: extendableToMonths
      ? from.map((occasion) => ({ occasion, by: after(occasion, extendableToMonths) }))
      : [],
  };
}

/** The occasions from which time runs: each of them, the last of a course, or the first publication. */
function counted({ from }: LimitRule, days: readonly string[]): readonly string[] {
  if (from === 'last-occasion') return days.slice(-1);
  return from === 'publication' ? days.slice(0, 1) : days;
}

/** Both limits must be met, so the earlier day counts. */
function known(rule: LimitRule, from: readonly string[], knew: string | null): Partial<TimeLimit> {
  const cap = rule.capMonths ?? 0;
  const never = from.map((occasion) => ({ occasion, after: monthsAfter({ start: occasion, months: cap }) }));
  if (knew === null) return { never, missing: ['prosecutor-knowledge'] };
  const by = monthsAfter({ start: knew, months: rule.months ?? 0 });
  const earlier = (day: string, other: string) => (other < day ? other : day);
  return { never, due: never.map(({ occasion, after }) => ({ occasion, by: earlier(by, after) })) };
}

function reason(law: string, rule: LimitRule | null): Step {
  if (!rule) return { says: `${law}: the law table holds no time limit.`, facts: { law } };
  const { kind, months, from, capMonths, basis, unless } = rule;
  if (!months) {
    return { says: `${law}: no time limit${unless ? `, unless ${unless}` : ''}.`, facts: { law, kind } };
  }
  const cap = capMonths ? `, never past ${capMonths} months from the day itself` : '';
  const words = from?.replaceAll('-', ' ').replace('offence', 'day itself');
  const on = basis ? ` (${basis})` : '';
  return {
    says: `${law}: ${months} months from the ${words}${cap}${on}.`,
    ...(from === 'last-occasion' ? { confidence: 'unverified' as const } : {}),
    facts: { law, kind, months, from },
  };
}
