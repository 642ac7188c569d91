import type { ExternalReference } from '../record/envelope.js';
import { keyOf } from '../reference-key.js';
import type { Statement } from './statement.js';

/**
 * The query for pairs of messages that share a band: each with the first and with the one before it that do, so that
 * rows grow with messages and not with their pairs. Each row is `{ one, other }`. Texts four fifths alike share a band
 * all but always, and others do at times: hand the texts of these ids to `nearDuplicates`, which compares them.
 *
 * @example
 * ```ts
 * import { nearTextsQuery } from '@lga/incident-schema/queries';
 *
 * nearTextsQuery({ site: 'gss', id: 'E07000000' }).values; // => ['["gss","E07000000"]']
 * ```
 */
export function nearTextsQuery(council: ExternalReference): Statement {
  return {
    text: `SELECT DISTINCT "one", "other" FROM (
  SELECT first_value("id") OVER w AS "first", lag("id") OVER w AS "before", "id" AS "other"
  FROM "lga"."text_band" WHERE "council" = $1
  WINDOW w AS (PARTITION BY "band" ORDER BY "id" COLLATE "C")
) AS s CROSS JOIN LATERAL (VALUES (s."first"), (s."before")) AS o("one")
WHERE "one" <> "other" ORDER BY "one", "other"`,
    values: [keyOf(council)],
  };
}
