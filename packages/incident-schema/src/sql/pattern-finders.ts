import type { PatternCode } from '../patterns/pattern.js';
import { type InWindow, unidentified, widestWindows } from './widest-windows.js';

/** Ladders as sources of rows of code and step. */
interface Ladders {
  readonly channel: string;
  readonly content: string;
}

/** The common table expressions that the finders choose from; those that none needs are not worked out. */
export function series(codes: readonly PatternCode[], inWindow: InWindow, ladders: Ladders): string {
  return [
    `"aimed" AS (
  SELECT c.*, t."target" FROM "chosen" AS c CROSS JOIN LATERAL unnest(c."targets") AS t("target")
)`,
    runs(ladders),
    joiners,
    widestWindows(inWindow, codes),
  ].join(',\n');
}

/** Acts of one actor, or, where nobody is known, against one target, in the order of time. */
function runs({ channel, content }: Ladders): string {
  return `"run" AS (
  SELECT "actor_key" AS "actor", "actor_key" AS "key", "entry", "at", "targets", "channels", "settings", "behaviours"
  FROM "chosen" WHERE "actor_key" IS NOT NULL
  UNION ALL
  SELECT NULL, "target", "entry", "at", "targets", "channels", "settings", "behaviours"
  FROM "aimed" WHERE "actor_key" IS NULL
),
"stepped" AS (
  SELECT "actor", "key", "entry", "at", "targets", "settings", "behaviours",
    ${step('channels', channel)} AS "channel_step", ${step('behaviours', content)} AS "content_step"
  FROM "run"
),
"placed" AS (
  SELECT *, "actor" IS NULL AS "nobody", row_number() OVER w AS "place",
    first_value("targets") OVER w AS "first_targets",
    max("channel_step") OVER before AS "channel_before", max("content_step") OVER before AS "content_before"
  FROM "stepped" WINDOW w AS (PARTITION BY "actor", "key" ORDER BY "at", "entry"),
    before AS (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
)`;
}

/** The highest step of an act's codes; a code stands for the narrower ones under it that have no step of their own. */
function step(codes: string, ladder: string): string {
  return `coalesce((
      SELECT max((
        SELECT l."step" FROM ${ladder} AS l("code", "step")
        WHERE l."code" = o."code" OR starts_with(o."code", l."code" || '.') ORDER BY length(l."code") DESC LIMIT 1
      )) FROM unnest("${codes}") AS o("code")
    ), 0)`;
}

/** The place in a run up to which something grew. */
const joiners = `"joined" AS (
  SELECT 'escalation-channel' AS "code", "nobody", "key", min("place") AS "last" FROM "placed"
  WHERE "channel_before" > 0 AND "channel_step" > "channel_before" GROUP BY "nobody", "key"
  UNION ALL
  SELECT 'escalation-content', "nobody", "key", min("place") FROM "placed"
  WHERE "content_before" > 0 AND "content_step" > "content_before" AND "content_step" >= 2 GROUP BY "nobody", "key"
  UNION ALL
  SELECT 'escalation-to-home', "nobody", "key", min("place") FROM "placed"
  WHERE 'home' = ANY ("settings") GROUP BY "nobody", "key" HAVING min("place") > 1
  UNION ALL
  SELECT 'escalation-target', "nobody", "key", least(
    CASE WHEN "family" > 1 THEN "family" END, CASE WHEN "another" > 2 THEN "another" END
  ) FROM (
    SELECT "nobody", "key",
      min("place") FILTER (WHERE 'threat.to-family-or-staff' = ANY ("behaviours")) AS "family",
      min("place") FILTER (WHERE NOT "targets" <@ "first_targets") AS "another"
    FROM "placed" GROUP BY "nobody", "key"
  ) AS s
)`;

const oneActor = `FROM "chosen" WHERE "actor_key" IS NOT NULL`;

function joinedFinder(code: PatternCode): string {
  return `SELECT j."code", p."actor", p."key", p."entry", 1 AS "least" FROM "joined" AS j JOIN "placed" AS p
    USING ("nobody", "key") WHERE j."code" = '${code}' AND p."place" <= j."last"`;
}

function wideFinder(code: PatternCode): string {
  return `SELECT "code", NULL AS "actor", "key", "entry", 1 AS "least" FROM "wide" WHERE "code" = '${code}'`;
}

/** For each pattern the acts that belong to a series, and how many occasions it takes. */
export const finders: Readonly<Record<PatternCode, string>> = {
  'same-actor-same-target': `SELECT 'same-actor-same-target' AS "code", "actor_key" AS "actor", "target" AS "key",
    "entry", 2 AS "least" FROM "aimed" WHERE "actor_key" IS NOT NULL`,
  'same-actor-many-targets': `SELECT 'same-actor-many-targets' AS "code", "actor_key" AS "actor", '' AS "key",
    "entry", 1 AS "least" ${oneActor}
    AND "actor_key" IN (SELECT "actor_key" ${oneActor} GROUP BY "actor_key" HAVING count(*) > 1)
    AND "actor_key" IN (SELECT "actor_key" FROM "aimed" GROUP BY "actor_key" HAVING count(DISTINCT "target") > 1)`,
  'same-target-unknown-actor': `SELECT 'same-target-unknown-actor' AS "code", NULL AS "actor", "target" AS "key",
    "entry", 2 AS "least" FROM "aimed" WHERE ${unidentified} AND "target" IN (
      SELECT "target" FROM "aimed" WHERE ${unidentified} GROUP BY "target"
      HAVING count(DISTINCT "actor_key") <> 1 OR bool_or("actor_key" IS NULL)
    )`,
  'many-targets-unknown-actor': wideFinder('many-targets-unknown-actor'),
  'many-actors-one-target': wideFinder('many-actors-one-target'),
  'many-actors-many-targets': wideFinder('many-actors-many-targets'),
  'escalation-channel': joinedFinder('escalation-channel'),
  'escalation-content': joinedFinder('escalation-content'),
  'escalation-to-home': joinedFinder('escalation-to-home'),
  'escalation-target': joinedFinder('escalation-target'),
  'escalation-frequency': `SELECT 'escalation-frequency' AS "code", "actor", "key", "entry", 5 AS "least" FROM "run"`,
  'breach-of-order': `SELECT 'breach-of-order' AS "code", NULL AS "actor", "breach_of" AS "key", "entry", 1 AS "least"
    FROM "chosen" WHERE "breach_of" IS NOT NULL`,
  'repeat-setting': `SELECT 'repeat-setting' AS "code", NULL AS "actor", s."setting" AS "key", "entry", 2 AS "least"
    FROM "chosen" CROSS JOIN LATERAL unnest("settings") AS s("setting")
    WHERE s."setting" NOT IN ('online', 'unknown', 'not-asked')`,
};
