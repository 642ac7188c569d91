import { DomainError } from '@lga/rules';
import { secondOfAct } from '../patterns/london-time.js';
import type { ExternalReference } from '../record/envelope.js';
import { keyOf } from '../reference-key.js';
import { type Statement, Values } from './statement.js';

/** By what reports are counted: their own codes, the month in London in which they were made, or codes of their latest assessment. */
export type TallyFacet =
  | 'country'
  | 'month'
  | 'danger-now'
  | 'police-told'
  | 'channel'
  | 'setting'
  | 'target-role'
  | 'actor-identity'
  | 'band'
  | 'injury'
  | 'behaviour'
  | 'ground'
  | 'trigger'
  | 'impact';

/** Where the codes of a facet come from, and how one is written. */
interface Source {
  readonly join?: string;
  readonly code: string;
}

const sources: Readonly<Record<TallyFacet, Source>> = {
  country: { code: 'r."country"' },
  month: { code: `to_char(r."recorded_at" AT TIME ZONE 'Europe/London', 'YYYY-MM')` },
  'danger-now': { code: 'r."danger_now"' },
  'police-told': { code: 'r."police_told"' },
  channel: listed('channel', 'SELECT unnest(r."channels")'),
  setting: listed('setting', 'SELECT unnest(r."settings")'),
  'target-role': listed('role', `SELECT DISTINCT unnest(l."roles") ${of('report_target', 'r')}`),
  'actor-identity': listed('identity', `SELECT DISTINCT l."identity" ${of('report_actor', 'r')}`),
  band: { code: 'a."band"' },
  injury: { code: 'a."injury"' },
  behaviour: listed('behaviour', `SELECT l."code" ${of('assessment_behaviour', 'a')}`),
  ground: listed('ground', `SELECT l."code" ${of('assessment_ground', 'a')}`),
  trigger: listed('trigger', `SELECT l."code" ${of('assessment_trigger', 'a')}`),
  impact: listed('impact', `SELECT l."code" ${of('assessment_impact', 'a')}`),
};

function listed(alias: string, codes: string): Source {
  return { join: `LEFT JOIN LATERAL (${codes}) AS "${alias}"("code") ON true`, code: `"${alias}"."code"` };
}

/** The rows of a list of a report or an assessment. */
function of(table: string, record: 'r' | 'a'): string {
  const key = ['council', 'recorded_at'].map((name) => `l."${name}" = ${record}."${name}"`);
  return `FROM "lga"."${table}" AS l WHERE ${key.join(' AND ')} AND l."record" = ${record}."id"`;
}

/**
 * The query that counts the reports of a council by codes: counts that `talliedCounts` makes a tally of, to be added to
 * those of other councils and protected before anything is published. Each row is `{ codes, count }`.
 *
 * A report that a later one corrects is not counted, and of its assessments the latest speaks. One with several codes
 * of a facet counts once for each, so such counts do not add up to the number of reports; one without any counts as
 * `none-recorded`.
 *
 * @param from - The first day or instant at which a report was made.
 * @param before - The day or instant before which the period ends.
 * @param facets - Each once.
 * @throws {DomainError} `invalid-act` for a moment that is none; `invalid-period`; `unknown-facet` for no facet, one that
 *   is not known, or one that comes twice.
 * @example
 * ```ts
 * import { tallyQuery } from '@lga/incident-schema/queries';
 *
 * const { values } = tallyQuery({
 *   council: { site: 'gss', id: 'E07000000' }, from: '2026-01-01', before: '2027-01-01', facets: ['band', 'channel'],
 * });
 * values.length; // => 3
 * ```
 */
export function tallyQuery({
  council,
  from,
  before,
  facets,
}: {
  readonly council: ExternalReference;
  readonly from: string;
  readonly before: string;
  readonly facets: readonly TallyFacet[];
}): Statement {
  const known = facets.every((facet) => Object.hasOwn(sources, facet));
  if (!known || facets.length === 0 || new Set(facets).size < facets.length) {
    throw new DomainError('unknown-facet', 'Facets of reports were expected, one at least and each once.');
  }
  const [first, last] = [secondOfAct(from), secondOfAct(before)];
  if (first >= last) throw new DomainError('invalid-period', 'A period ends after it begins.');
  const values = new Values();
  const codes = facets.map((facet) => `coalesce(${sources[facet].code}, 'none-recorded')`);
  const joins = facets.flatMap((facet) => sources[facet].join ?? []);
  const text = `SELECT ARRAY[${codes.join(', ')}] AS "codes", count(*)::integer AS "count"
FROM "lga"."current_report" AS r
LEFT JOIN "lga"."current_assessment" AS a ON a."council" = r."council" AND a."report" = r."id"
${joins.join('\n')}
WHERE r."council" = ${values.add(keyOf(council))}
  AND r."recorded_at" >= to_timestamp(${values.add(first)}::double precision)
  AND r."recorded_at" < to_timestamp(${values.add(last)}::double precision)
GROUP BY 1 ORDER BY 1`;
  return { text, values: values.all };
}
