import type { RepeatFacet } from '../patterns/repeats.js';
import { type ChosenActs, chosenActs } from './chosen-acts.js';
import { type Statement, Values } from './statement.js';

const sources: Readonly<Record<RepeatFacet, string>> = {
  target: unnested('targets'),
  ward: column('"ward"'),
  setting: unnested('settings'),
  channel: unnested('channels'),
  trigger: column('"trigger"'),
  weekday: column(`to_char("london_day", 'FMday')`),
  month: column(`to_char("london_day", 'YYYY-MM')`),
  day: column(`to_char("london_day", 'YYYY-MM-DD')`),
};

function unnested(name: string): string {
  return `SELECT c.*, k."key" FROM "chosen" AS c CROSS JOIN LATERAL unnest(c."${name}") AS k("key")`;
}

function column(expression: string): string {
  return `SELECT *, ${expression} AS "key" FROM "chosen"`;
}

/**
 * The query that counts acts by one facet, most first: in PostgreSQL the same as `repeatsBy` in memory, each row a
 * `Repeat`. Keys of one count stand by code point, which for characters beyond the first 65,536 is not JavaScript's order.
 *
 * @throws {DomainError} `invalid-act` for a moment that is none; `invalid-period`.
 * @example
 * ```ts
 * import { repeatsQuery } from '@lga/incident-schema/queries';
 *
 * const chosen = { council: { site: 'gss', id: 'E07000000' }, from: '2026-01-01', before: '2026-04-01' };
 * repeatsQuery('ward', chosen).values.length; // => 3
 * ```
 */
export function repeatsQuery(facet: RepeatFacet, chosen: ChosenActs): Statement {
  const values = new Values();
  const text = `WITH ${chosenActs(chosen, values)},
"keyed" AS (${sources[facet]}),
"aimed" AS (
  SELECT k."key", count(DISTINCT t."target") AS "targets"
  FROM "keyed" AS k CROSS JOIN LATERAL unnest(k."targets") AS t("target") GROUP BY k."key"
)
SELECT k."key", count(*)::integer AS "acts", count(DISTINCT k."london_day")::integer AS "days",
  coalesce(max(a."targets"), 0)::integer AS "targets", count(DISTINCT k."actor_key")::integer AS "senders"
FROM "keyed" AS k LEFT JOIN "aimed" AS a USING ("key") WHERE k."key" IS NOT NULL
GROUP BY k."key" ORDER BY 2 DESC, k."key" COLLATE "C"`;
  return { text, values: values.all };
}
