import { DomainError } from '@lga/rules';
import type { BurstRule } from '../patterns/burst-rule.js';
import { channelLadder, contentLadder, type Ladder } from '../patterns/ladders.js';
import type { PatternCode } from '../patterns/pattern.js';
import type { Many } from '../patterns/repetition.js';
import { type ChosenActs, chosenActs, occasionOf } from './chosen-acts.js';
import { finders, series } from './pattern-finders.js';
import { type Statement, Values } from './statement.js';

/** A row of `patternsQuery`: a pattern as `patternsIn` has it, without its reasons. */
export interface PatternRow {
  readonly code: PatternCode;
  readonly actor: string | null;
  readonly targets: readonly string[];
  readonly acts: readonly string[];
  readonly occasions: number;
  /** As they were given. */
  readonly from: string;
  readonly to: string;
  readonly gapsInDays: readonly number[];
}

/**
 * The query for patterns among acts: in PostgreSQL the same as `patternsIn` in memory, in an order of its own, each row
 * a `PatternRow`. Why something is a pattern, `patternsIn` says of the acts that a row names.
 *
 * @param codes - Which patterns are looked for, each once; those of many senders take longest.
 * @throws {DomainError} `invalid-act` for a moment that is none; `invalid-period`; `invalid-burst-rule`;
 *   `invalid-count` as `patternsIn` has it; `unknown-pattern` for no code or one that is not known.
 * @example
 * ```ts
 * import { patternsQuery } from '@lga/incident-schema/queries';
 *
 * const { text } = patternsQuery({
 *   chosen: { council: { site: 'gss', id: 'E07000000' }, from: '2026-01-01', before: '2026-04-01' },
 *   burst: { by: 'london-day' },
 *   many: { senders: 5, withinDays: 7 },
 *   codes: ['many-actors-one-target'],
 * });
 * text.includes('E07000000'); // => false
 * ```
 */
export function patternsQuery({
  chosen,
  burst,
  many,
  codes,
}: {
  readonly chosen: ChosenActs;
  readonly burst: BurstRule;
  readonly many: Many;
  readonly codes: readonly PatternCode[];
}): Statement {
  checkMany(many);
  if (codes.length === 0 || !codes.every((code) => Object.hasOwn(finders, code))) {
    throw new DomainError('unknown-pattern', 'Codes of patterns were expected, one at least.');
  }
  const values = new Values();
  const acts = chosenActs(chosen, values);
  const occasion = occasionOf(
    burst,
    'PARTITION BY "series" ORDER BY "at", "entry" ROWS UNBOUNDED PRECEDING',
    values,
  );
  const inWindow = {
    days: `make_interval(hours => ${values.add(many.withinDays)}::integer * 24)`,
    senders: `${values.add(many.senders)}::integer`,
  };
  const ladders = { channel: ladder(channelLadder, values), content: ladder(contentLadder, values) };
  const members = [...new Set(codes)].map((code) => finders[code]).join('\n  UNION ALL\n  ');
  const text = `WITH ${acts},\n${series(codes, inWindow, ladders)},\n"member" AS (\n  ${members}\n),\n${timed(occasion)},\n${summed}`;
  return { text, values: values.all };
}

function checkMany({ senders, withinDays }: Many): void {
  const whole = Number.isSafeInteger(senders) && Number.isSafeInteger(withinDays);
  if (whole && senders >= 2 && withinDays >= 1 && senders < 2 ** 31 && withinDays < 100_000) return;
  throw new DomainError('invalid-count', 'Many senders are a whole number from 2, within whole days from 1.');
}

/** Codes with their steps, as rows. */
function ladder(steps: Ladder, values: Values): string {
  const [codes, numbers] = [Object.keys(steps), Object.values(steps)];
  return `unnest(${values.add(codes)}::text[], ${values.add(numbers)}::integer[])`;
}

/** The acts of each series in the order of time, each with its occasion. */
function timed(occasion: string): string {
  return `"numbered" AS (
  SELECT m."code", m."actor", m."least", c."entry", c."id", c."at", c."at_given", c."london_day", c."targets",
    dense_rank() OVER (ORDER BY m."code", m."actor", m."key") AS "series"
  FROM "member" AS m JOIN "chosen" AS c USING ("entry")
),
"timed" AS (
  SELECT *, ${occasion} AS "occasion", row_number() OVER (PARTITION BY "series" ORDER BY "at", "entry") AS "place"
  FROM "numbered"
)`;
}

/** The later half of the gaps took at most half as long as the earlier; a gap in the middle counts in neither. */
const faster = `(
  cardinality(g."gaps") >= 4
  AND 2 * (SELECT sum(d) FROM unnest(g."gaps"[cardinality(g."gaps") - cardinality(g."gaps") / 2 + 1 :]) AS l(d))
    <= (SELECT sum(d) FROM unnest(g."gaps"[: cardinality(g."gaps") / 2]) AS e(d))
)`;

/** Each series as one row, where it takes no more occasions than it has. */
const summed = `"days" AS (SELECT "series", "occasion", min("london_day") AS "day" FROM "timed" GROUP BY "series", "occasion"),
"gaps" AS (
  SELECT "series", array_remove(array_agg("gap" ORDER BY "occasion"), NULL) AS "gaps", count(*)::integer AS "occasions"
  FROM (
    SELECT *, "day" - lag("day") OVER (PARTITION BY "series" ORDER BY "occasion") AS "gap" FROM "days"
  ) AS d GROUP BY "series"
),
"met" AS (
  SELECT "series", array_agg("target" ORDER BY "place", "target_place") AS "targets" FROM (
    SELECT DISTINCT ON (t."series", a."target") t."series", a."target", t."place", a."place" AS "target_place"
    FROM "timed" AS t CROSS JOIN LATERAL unnest(t."targets") WITH ORDINALITY AS a("target", "place")
    ORDER BY t."series", a."target", t."place", a."place"
  ) AS o GROUP BY "series"
),
"whole" AS (
  SELECT "series", "code", "actor", "least", array_agg("id" ORDER BY "place") AS "acts",
    (array_agg("at_given" ORDER BY "place"))[1] AS "from",
    (array_agg("at_given" ORDER BY "place" DESC))[1] AS "to"
  FROM "timed" GROUP BY "series", "code", "actor", "least"
),
"alike" AS (
  SELECT *, row_number() OVER (PARTITION BY "code", CASE
    WHEN "code" = 'many-targets-unknown-actor' THEN "acts" ELSE ARRAY["series"::text] END) AS "copy"
  FROM "whole"
)
SELECT "code", "actor", coalesce(m."targets", '{}') AS "targets", "acts", g."occasions", "from", "to",
  g."gaps" AS "gapsInDays"
FROM "alike" AS w JOIN "gaps" AS g USING ("series") LEFT JOIN "met" AS m USING ("series")
WHERE w."copy" = 1 AND g."occasions" >= w."least" AND (w."code" <> 'escalation-frequency' OR ${faster})
ORDER BY w."series"`;
