import { DomainError } from '@lga/rules';
import { orderedByCodePoint } from '../text-order.js';
import { differences, type MeasureHead } from './measure-head.js';

/** How many records have one combination of codes. */
export interface TallyCell {
  /** One code for each facet, in the order of the tally's facets. */
  readonly codes: readonly string[];
  readonly count: number;
}

/**
 * Counts that add up: of one council, or of many together. It holds small numbers and is not for publication; see
 * `publishedTable`.
 */
export interface Tally {
  readonly head: MeasureHead;
  /** What is counted apart: `band`, `channel`, the caller's own. */
  readonly facets: readonly string[];
  /** Whose records are in it, each once, by code point. */
  readonly sources: readonly string[];
  /** By code point; a combination that is not there was not counted once. */
  readonly cells: readonly TallyCell[];
}

/**
 * Records of one source counted by facets.
 *
 * @param head - What the figure is of.
 * @param source - The council whose records they are: the caller's id.
 * @param facets - What is counted apart, each once.
 * @param records - For each record one code a facet. One with several codes of a facet is the caller's to split or join.
 * @throws {DomainError} `invalid-tally` when a facet comes twice or a record has no code for one.
 * @example
 * ```ts
 * import { tallied } from '@lga/incident-schema/statistics';
 *
 * const head = {
 *   measure: 'incidents', question: { wording: null, asked: 'incidents reported to the council' }, base: 'incidents',
 *   period: { from: '2026-01-01', to: '2026-12-31' }, prompted: null, taxonomyVersion: '0.1.0',
 * };
 * tallied({ head, source: 'council 1', facets: ['band'], records: [{ band: 'low' }, { band: 'high' }, { band: 'low' }] }).cells;
 * // => [{ codes: ['high'], count: 1 }, { codes: ['low'], count: 2 }]
 * ```
 */
export function tallied<Facet extends string>({
  head,
  source,
  facets,
  records,
}: {
  readonly head: MeasureHead;
  readonly source: string;
  readonly facets: readonly Facet[];
  readonly records: Iterable<Readonly<Record<Facet, string>>>;
}): Tally {
  if (new Set(facets).size < facets.length) throw invalid('Each facet was expected once; one came twice.');
  const counts = new Map<string, number>();
  for (const record of records) {
    const codes = facets.map((facet) => (Object.hasOwn(record, facet) ? record[facet] : undefined));
    if (codes.some((code) => typeof code !== 'string'))
      throw invalid('A record has no code for one of the facets.');
    const key = JSON.stringify(codes);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { head, facets, sources: [source], cells: cellsOf(counts) };
}

/**
 * Counts of one source that were made elsewhere, in a database say, as a tally.
 *
 * @param counts - Each combination of codes once, one code for each facet.
 * @throws {DomainError} `invalid-tally` when a facet or a combination comes twice, one has not a code for each facet, or
 *   a count is no whole number from 0.
 * @example
 * ```ts
 * import { talliedCounts } from '@lga/incident-schema/statistics';
 *
 * const head = {
 *   measure: 'incidents', question: { wording: null, asked: 'incidents reported to the council' }, base: 'incidents',
 *   period: { from: '2026-01-01', to: '2026-12-31' }, prompted: null, taxonomyVersion: '0.1.0',
 * };
 * talliedCounts({ head, source: 'council 1', facets: ['band'], counts: [{ codes: ['low'], count: 2 }] }).sources; // => ['council 1']
 * ```
 */
export function talliedCounts({
  head,
  source,
  facets,
  counts,
}: {
  readonly head: MeasureHead;
  readonly source: string;
  readonly facets: readonly string[];
  readonly counts: readonly TallyCell[];
}): Tally {
  if (new Set(facets).size < facets.length) throw invalid('Each facet was expected once; one came twice.');
  if (counts.some(({ codes }) => codes.length !== facets.length)) {
    throw invalid('A combination was expected to have one code for each facet.');
  }
  const byCodes = new Map(counts.map(({ codes, count }) => [JSON.stringify(codes), count]));
  if (byCodes.size < counts.length) throw invalid('Each combination was expected once; one came twice.');
  return { head, facets, sources: [source], cells: cellsOf(byCodes) };
}

/**
 * Two tallies added up: in any order and in any grouping the same.
 *
 * @throws {DomainError} `different-series` when the heads or facets differ, for such figures make no sum;
 *   `same-source-twice` when a source is in both, for its records would count twice; `invalid-tally` when a count is no
 *   whole number.
 * @example
 * ```ts
 * import { mergedTallies, tallied } from '@lga/incident-schema/statistics';
 *
 * const head = {
 *   measure: 'incidents', question: { wording: null, asked: 'incidents reported to the council' }, base: 'incidents',
 *   period: { from: '2026-01-01', to: '2026-12-31' }, prompted: null, taxonomyVersion: '0.1.0',
 * };
 * const of = (source: string) => tallied({ head, source, facets: ['band'], records: [{ band: 'low' }] });
 * mergedTallies(of('council 2'), of('council 1')).cells; // => [{ codes: ['low'], count: 2 }]
 * ```
 */
export function mergedTallies(one: Tally, other: Tally): Tally {
  if (
    differences(one.head, other.head).length > 0 ||
    JSON.stringify(one.facets) !== JSON.stringify(other.facets)
  ) {
    throw new DomainError('different-series', 'The two tallies are of different measures, and make no sum.');
  }
  const sources = [...one.sources, ...other.sources].sort(orderedByCodePoint);
  if (new Set(sources).size < sources.length) {
    throw new DomainError('same-source-twice', 'A source is in both tallies; its records would count twice.');
  }
  const counts = new Map<string, number>();
  for (const { codes, count } of [...one.cells, ...other.cells]) {
    const key = JSON.stringify(codes);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return { head: sameHead(one.head, other.head), facets: one.facets, sources, cells: cellsOf(counts) };
}

/** Of two versions that add up, the one that comes first by code point, so that the order of merging shows nowhere. */
function sameHead(one: MeasureHead, other: MeasureHead): MeasureHead {
  return orderedByCodePoint(one.taxonomyVersion, other.taxonomyVersion) <= 0 ? one : other;
}

function cellsOf(counts: ReadonlyMap<string, number>): TallyCell[] {
  return [...counts]
    .sort(([a], [b]) => orderedByCodePoint(a, b))
    .map(([key, count]) => {
      if (!Number.isSafeInteger(count) || count < 0)
        throw invalid('A count was expected as a whole number from 0.');
      return { codes: JSON.parse(key), count };
    });
}

function invalid(says: string): DomainError {
  return new DomainError('invalid-tally', says);
}
