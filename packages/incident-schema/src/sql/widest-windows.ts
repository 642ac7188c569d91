import type { PatternCode } from '../patterns/pattern.js';

type WindowCode = 'many-targets-unknown-actor' | 'many-actors-one-target' | 'many-actors-many-targets';

/** How many senders and days are many, as expressions. */
export interface InWindow {
  readonly days: string;
  readonly senders: string;
}

export const unidentified = `"identity" NOT IN ('identified', 'convicted')`;

/**
 * The common table expression `wide`: acts that are alike in something, within the days that hold most targets or
 * senders, where that is enough.
 */
export function widestWindows(inWindow: InWindow, codes: readonly PatternCode[]): string {
  return [candidates(codes), windows(inWindow), distinctInWindows, widest(inWindow)].join(',\n');
}

const single = `${unidentified} AND coalesce("actor_count", 1) = 1`;

/** For each pattern the acts that are alike in something, with what is told apart among them: targets or senders. */
const alike: Readonly<Record<WindowCode, string>> = {
  'many-targets-unknown-actor': `SELECT 'many-targets-unknown-actor' AS "code", 'by ' || h."channel" AS "key", "entry", "at",
    "actor_key", NULL::integer AS "actor_count", "targets", "targets" AS "apart"
  FROM "chosen" CROSS JOIN LATERAL unnest("channels") AS h("channel")
  WHERE ${single} AND h."channel" NOT IN ('unknown', 'not-asked')
  UNION ALL
  SELECT 'many-targets-unknown-actor', 'over ' || "trigger", "entry", "at", "actor_key", NULL, "targets", "targets"
  FROM "chosen" WHERE ${single} AND "trigger" NOT IN ('unknown', 'not-asked')`,
  'many-actors-one-target': `SELECT 'many-actors-one-target' AS "code", "target" AS "key", "entry", "at", "actor_key",
    "actor_count", "targets", ARRAY["actor_key"] AS "apart" FROM "aimed"`,
  'many-actors-many-targets': `SELECT 'many-actors-many-targets' AS "code", "trigger" AS "key", "entry", "at", "actor_key",
    "actor_count", "targets", ARRAY["actor_key"] AS "apart" FROM "chosen" WHERE "trigger" NOT IN ('unknown', 'not-asked')`,
};

/** Those of the patterns that are looked for; of all, where none of them is. */
function candidates(codes: readonly PatternCode[]): string {
  const all = Object.keys(alike) as WindowCode[];
  const own = all.filter((code) => codes.includes(code));
  return `"candidate" AS (
  ${(own.length > 0 ? own : all).map((code) => alike[code]).join('\n  UNION ALL\n  ')}
)`;
}

/**
 * For each act the stretch of days that ends with it, whether no later act makes that longer (such a stretch is a
 * window), how many windows had ended before the act and how many had begun with it.
 */
function windows({ days }: InWindow): string {
  return `"stretch" AS (
  SELECT *, "next" IS NULL OR "next" - "first" >= ${days} AS "longest" FROM (
    SELECT *, lead("at") OVER (PARTITION BY "code", "key" ORDER BY "at", "entry") AS "next",
      first_value("at") OVER w AS "first",
      row_number() OVER (PARTITION BY "code", "key", "at" ORDER BY "entry") AS "peer"
    FROM "candidate" WINDOW w AS (
      PARTITION BY "code", "key" ORDER BY "at"
      RANGE BETWEEN ${days} - interval '1 second' PRECEDING AND CURRENT ROW
    )
  ) AS s
),
"begun" AS (
  SELECT "code", "key", "first" AS "at", 1 AS "peer", count(*) AS "windows" FROM "stretch" WHERE "longest"
  GROUP BY "code", "key", "first"
),
"window" AS (
  SELECT "code", "key", "first", "at", row_number() OVER (PARTITION BY "code", "key" ORDER BY "at") AS "number"
  FROM "stretch" WHERE "longest"
),
"passed" AS (
  SELECT "code", "key", "at", "entry", "apart",
    sum("longest"::integer) OVER t - sum("longest"::integer) OVER (PARTITION BY "code", "key", "at") AS "ended",
    coalesce(sum(b."windows") OVER t, 0) AS "started"
  FROM "stretch" LEFT JOIN "begun" AS b USING ("code", "key", "at", "peer")
  WINDOW t AS (PARTITION BY "code", "key" ORDER BY "at" RANGE UNBOUNDED PRECEDING)
)`;
}

/**
 * How many are told apart in each window. Windows follow each other, so an act counts in those from the first that has
 * begun after the same one was met before, and has not ended, up to the last that begins with the act: a change at
 * either end, added up. Of a group that acted together the number counts where it is more.
 */
const distinctInWindows = `"held" AS (
  SELECT "code", "key", "started", greatest("ended", coalesce(lag("started") OVER (
      PARTITION BY "code", "key", p."one" ORDER BY "at", "entry"
    ), 0)) AS "after"
  FROM (SELECT *, unnest("apart") AS "one" FROM "passed") AS p WHERE p."one" IS NOT NULL
),
"change" AS (
  SELECT "code", "key", "number", sum("change") AS "change" FROM (
    SELECT "code", "key", "after" + 1 AS "number", 1 AS "change" FROM "held" WHERE "after" < "started"
    UNION ALL
    SELECT "code", "key", "started" + 1, -1 FROM "held" WHERE "after" < "started"
  ) AS c GROUP BY "code", "key", "number"
),
"grouped" AS (
  SELECT "code", "key", "number", max(c."actor_count") AS "most"
  FROM "window" AS w JOIN "candidate" AS c USING ("code", "key")
  WHERE c."actor_count" > 1 AND c."at" BETWEEN w."first" AND w."at" GROUP BY "code", "key", "number"
),
"counted" AS (
  SELECT w.*, greatest(g."most", sum(c."change") OVER (PARTITION BY "code", "key" ORDER BY "number")) AS "count"
  FROM "window" AS w LEFT JOIN "change" AS c USING ("code", "key", "number")
    LEFT JOIN "grouped" AS g USING ("code", "key", "number")
)`;

/** The first window with most, where it is enough. */
function widest({ senders }: InWindow): string {
  return `"widest" AS (
  SELECT DISTINCT ON ("code", "key") * FROM "counted" ORDER BY "code", "key", "count" DESC NULLS LAST, "at"
),
"within" AS (
  SELECT w."code", w."key", w."count", c."entry", c."actor_key", c."targets"
  FROM "widest" AS w JOIN "candidate" AS c USING ("code", "key") WHERE c."at" BETWEEN w."first" AND w."at"
),
"enough" AS (
  SELECT "code", "key" FROM "within" AS w LEFT JOIN LATERAL unnest(w."targets") AS t("target") ON true
  GROUP BY "code", "key", "count"
  HAVING CASE "code"
    WHEN 'many-targets-unknown-actor' THEN count(DISTINCT "entry") > 1 AND "count" > 1
      AND (count(DISTINCT "actor_key") <> 1 OR bool_or("actor_key" IS NULL))
    WHEN 'many-actors-many-targets' THEN "count" >= ${senders} AND count(DISTINCT t."target") > 1
    ELSE "count" >= ${senders}
  END
),
"wide" AS (SELECT "code", "key", "entry" FROM "within" JOIN "enough" USING ("code", "key"))`;
}
