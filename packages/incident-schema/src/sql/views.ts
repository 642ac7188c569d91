/**
 * Records that no later one corrects; of several assessments of a report, the latest by when it was made, then by id.
 * They read with the rights of whoever asks, so that the protection by council holds.
 */
export const viewStatements: readonly string[] = [
  `CREATE VIEW "lga"."current_report" WITH (security_invoker = true) AS
SELECT * FROM "lga"."report" AS r WHERE NOT EXISTS (
  SELECT FROM "lga"."report" AS l WHERE l."council" = r."council" AND l."replaces" = r."id"
)`,
  `CREATE VIEW "lga"."current_assessment" WITH (security_invoker = true) AS
SELECT DISTINCT ON (a."council", a."report") a.* FROM "lga"."assessment" AS a WHERE NOT EXISTS (
  SELECT FROM "lga"."assessment" AS l WHERE l."council" = a."council" AND l."replaces" = a."id"
)
ORDER BY a."council", a."report", a."recorded_at" DESC, a."id" COLLATE "C" DESC`,
];
