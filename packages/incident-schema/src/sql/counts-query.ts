import { DomainError } from '@lga/rules';
import { isoDay, londonDay, secondOfAct } from '../patterns/london-time.js';
import { type ChosenActs, chosenActs } from './chosen-acts.js';
import { type Statement, Values } from './statement.js';

const mostPeriods = 100_000;

/**
 * The query that counts acts by periods of so many days in London, one after the other from the first day, empty ones
 * among them: what `surges` judges. Each row is `{ period, count }`.
 *
 * @param days - A whole number from 1.
 * @throws {DomainError} `invalid-act` for a moment that is none; `invalid-period`; `invalid-count` when the days are no
 *   such number.
 * @example
 * ```ts
 * import { countsQuery } from '@lga/incident-schema/queries';
 *
 * const chosen = { council: { site: 'gss', id: 'E07000000' }, from: '2026-01-01', before: '2026-04-01' };
 * countsQuery(chosen, 7).values.at(-1); // => 7
 * ```
 */
export function countsQuery(chosen: ChosenActs, days: number): Statement {
  if (!(Number.isSafeInteger(days) && days >= 1 && days <= mostPeriods)) {
    throw new DomainError('invalid-count', 'A period was expected as a whole number of days from 1.');
  }
  const values = new Values();
  const acts = chosenActs(chosen, values);
  const [from, before] = [secondOfAct(chosen.from), secondOfAct(chosen.before)];
  const [first, last] = [from, before - 1].map((second) => `${values.add(isoDay(londonDay(second)))}::date`);
  const each = `${values.add(days)}::integer`;
  const text = `WITH ${acts},
"counted" AS (SELECT ("london_day" - ${first}) / ${each} AS "period", count(*) AS "count" FROM "chosen" GROUP BY 1)
SELECT p AS "period", coalesce("count", 0)::integer AS "count"
FROM generate_series(0, (${last} - ${first}) / ${each}) AS s(p) LEFT JOIN "counted" ON "period" = p ORDER BY p`;
  return { text, values: values.all };
}
