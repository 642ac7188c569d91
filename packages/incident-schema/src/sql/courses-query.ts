import type { BurstRule } from '../patterns/burst-rule.js';
import { type ChosenActs, chosenActs, occasionOf } from './chosen-acts.js';
import { type Statement, Values } from './statement.js';

/** A row of `coursesQuery`: a course as `coursesOfConduct` has it, its acts by their ids. */
export interface CourseRow {
  readonly shape: 'one-target' | 'several-targets' | 'anothers-hand';
  readonly actor: string;
  readonly targets: readonly string[];
  readonly occasions: number;
  readonly messages: number;
  readonly acts: readonly string[];
  /** `null` but for `several-targets`. */
  readonly purpose: 'recorded' | 'open' | null;
}

/**
 * The query for every course of conduct among acts, by the three legal shapes: in PostgreSQL the same as
 * `coursesOfConduct` in memory, in the same order, each row a `CourseRow`.
 *
 * @throws {DomainError} `invalid-act` for a moment that is none; `invalid-period`; `invalid-burst-rule`.
 * @see Protection from Harassment Act 1997, s. 7(3), https://www.legislation.gov.uk/ukpga/1997/40/section/7
 * @example
 * ```ts
 * import { coursesQuery } from '@lga/incident-schema/queries';
 *
 * const council = { site: 'gss', id: 'E07000000' };
 * const { values } = coursesQuery({ council, from: '2026-01-01', before: '2027-01-01' }, { by: 'hours-from-first', hours: 24 });
 * values; // => ['["gss","E07000000"]', 1767225600, 1798761600, 24]
 * ```
 */
export function coursesQuery(chosen: ChosenActs, burst: BurstRule): Statement {
  const values = new Values();
  const acts = chosenActs(chosen, values);
  const occasion = occasionOf(
    burst,
    'PARTITION BY "actor", "target" ORDER BY "at", "entry" ROWS UNBOUNDED PRECEDING',
    values,
  );
  return {
    text: `WITH ${acts},\n${contacts},\n${counted(occasion)},\n${severalTargets}\n${inOrder}`,
    values: values.all,
  };
}

/** Every act once for each actor and target that it joins; `came` orders actors and targets by when they first came. */
const contacts = `"contact" AS (
  SELECT a."actor_key" AS "actor", t."target", a."id", a."entry", a."at", a."london_day", a."to_persuade",
    false AS "aided", ARRAY[a."entry", t."place", 0] AS "came"
  FROM "chosen" AS a CROSS JOIN LATERAL unnest(a."targets") WITH ORDINALITY AS t("target", "place")
  WHERE a."actor_key" IS NOT NULL
  UNION ALL
  SELECT h."aider", t."target", a."id", a."entry", a."at", a."london_day", a."to_persuade",
    true, ARRAY[a."entry", t."place", h."place"]
  FROM "chosen" AS a CROSS JOIN LATERAL unnest(a."targets") WITH ORDINALITY AS t("target", "place")
    CROSS JOIN LATERAL unnest(a."aided_by") WITH ORDINALITY AS h("aider", "place")
  WHERE h."aider" IS DISTINCT FROM a."actor_key"
)`;

/** Occasions and messages of each actor and target, with what the actor aided and without. */
function counted(occasion: string): string {
  return `"counted" AS (
  SELECT "actor", "target", count(DISTINCT "occasion") AS "occasions", bool_or("aided") AS "aided",
    min("came") AS "came"
  FROM (SELECT *, ${occasion} AS "occasion" FROM "contact") AS c GROUP BY "actor", "target"
),
"actors" AS (SELECT "actor", min("came") AS "came", count(*) AS "aimed_at" FROM "counted" GROUP BY "actor"),
"aimed" AS (SELECT "target", min("came") AS "came" FROM "counted" GROUP BY "target"),
"whole" AS (
  SELECT "actor", "target", g."occasions", g."aided", count(*) AS "messages",
    array_agg(c."id" ORDER BY c."at", c."entry") AS "acts"
  FROM "contact" AS c JOIN "counted" AS g USING ("actor", "target")
  WHERE g."occasions" > 1 GROUP BY "actor", "target", g."occasions", g."aided"
),
"own" AS (
  SELECT "actor", "target", count(DISTINCT "occasion") AS "occasions", count(*) AS "messages",
    array_agg("id" ORDER BY "at", "entry") AS "acts"
  FROM (
    SELECT c.*, ${occasion} AS "occasion" FROM "contact" AS c JOIN "whole" AS w USING ("actor", "target")
    WHERE w."aided" AND NOT c."aided"
  ) AS o GROUP BY "actor", "target" HAVING count(DISTINCT "occasion") > 1
)`;
}

/** Two or more targets by two or more acts of one actor, unless all of them are known not to be meant to persuade. */
const severalTargets = `"once" AS (
  SELECT "actor", "entry", "id", min("place") AS "place", max("to_persuade") AS "to_persuade" FROM (
    SELECT c."actor", c."entry", c."id", c."to_persuade",
      row_number() OVER (PARTITION BY c."actor" ORDER BY t."came", c."at", c."entry") AS "place"
    FROM "contact" AS c JOIN "aimed" AS t USING ("target") JOIN "actors" AS a USING ("actor")
    WHERE a."aimed_at" > 1
  ) AS s GROUP BY "actor", "entry", "id"
),
"spread" AS (
  SELECT g."actor", array_agg(g."target" ORDER BY t."came") AS "targets", sum(g."occasions") AS "occasions"
  FROM "counted" AS g JOIN "aimed" AS t USING ("target") JOIN "actors" AS a USING ("actor")
  WHERE a."aimed_at" > 1 GROUP BY g."actor"
),
"several" AS (
  SELECT "actor", s."targets", s."occasions", count(*) AS "messages", array_agg("id" ORDER BY "place") AS "acts",
    CASE WHEN bool_or("to_persuade" = 'yes') THEN 'recorded' ELSE 'open' END AS "purpose"
  FROM "once" AS o JOIN "spread" AS s USING ("actor") GROUP BY "actor", s."targets", s."occasions"
  HAVING count(*) > 1 AND NOT bool_and("to_persuade" IS NOT DISTINCT FROM 'no')
)`;

/** Courses in the order in which actors and targets first came. */
const inOrder = `SELECT "shape", "actor", "targets", "occasions"::integer, "messages"::integer, "acts", "purpose" FROM (
  SELECT CASE WHEN "aided" THEN 'anothers-hand' ELSE 'one-target' END AS "shape", "actor", "target",
    ARRAY["target"] AS "targets", "occasions", "messages", "acts", NULL AS "purpose" FROM "whole"
  UNION ALL
  SELECT 'one-target', "actor", "target", ARRAY["target"], "occasions", "messages", "acts", NULL FROM "own"
  UNION ALL
  SELECT 'several-targets', "actor", NULL, "targets", "occasions", "messages", "acts", "purpose" FROM "several"
) AS f JOIN "actors" AS a USING ("actor") LEFT JOIN "aimed" AS t USING ("target")
ORDER BY a."came", t."came" NULLS LAST, "shape" = 'anothers-hand'`;
