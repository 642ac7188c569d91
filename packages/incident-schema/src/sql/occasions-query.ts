import type { BurstRule } from '../patterns/burst-rule.js';
import { type ChosenActs, chosenActs, occasionOf } from './chosen-acts.js';
import { type Statement, Values } from './statement.js';

/**
 * The query for the occasions of acts, beside their messages: in PostgreSQL the same as `occasionsOf` in memory, each
 * row an `Occasion`. Choose the acts of one actor, against one target, or both.
 *
 * @throws {DomainError} `invalid-act` for a moment that is none; `invalid-period`; `invalid-burst-rule`.
 * @example
 * ```ts
 * import { occasionsQuery } from '@lga/incident-schema/queries';
 *
 * const chosen = { council: { site: 'gss', id: 'E07000000' }, from: '2026-01-01', before: '2026-04-01', actor: 'account 7' };
 * occasionsQuery(chosen, { by: 'london-day' }).values.at(-1); // => ['account 7']
 * ```
 */
export function occasionsQuery(chosen: ChosenActs, burst: BurstRule): Statement {
  const values = new Values();
  const acts = chosenActs(chosen, values);
  const occasion = occasionOf(burst, 'ORDER BY "at", "entry" ROWS UNBOUNDED PRECEDING', values);
  const text = `WITH ${acts},
"timed" AS (SELECT *, ${occasion} AS "occasion" FROM "chosen"),
"whole" AS (
  SELECT "occasion", min("london_day") AS "day", array_agg("id" ORDER BY "at", "entry") AS "acts",
    (array_agg("at_given" ORDER BY "at", "entry"))[1] AS "from",
    (array_agg("at_given" ORDER BY "at" DESC, "entry" DESC))[1] AS "to"
  FROM "timed" GROUP BY "occasion"
)
SELECT "acts", "from", "to", "day" - lag("day") OVER (ORDER BY "occasion") AS "daysSince"
FROM "whole" ORDER BY "occasion"`;
  return { text, values: values.all };
}
