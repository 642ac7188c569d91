import { type Citation, type Confidence, DomainError, type Explained, type Text } from '@lga/rules';
import caadaJson from '../counts/caada.json';
import dashJson from '../counts/dash.json';
import hseJson from '../counts/hse-lac-67-2-annex-d.json';

/** A published way to read counts or elements by whichever is highest. It has neither likelihood nor severity. */
export interface CountScheme {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** Lowest first. */
  readonly bands: readonly string[];
  /** Alternatives; the highest band counts, and they are never added up. */
  readonly routes: readonly {
    readonly id: string;
    /** The lowest count of each band; below the first, the source says nothing. */
    readonly cutOffs: readonly number[];
    readonly most: number;
  }[];
  /** A band that a professional may raise to for named reasons; `null` where there is none. */
  readonly judgement: {
    readonly band: string;
    readonly leadsTo: string;
    readonly reasons: readonly string[];
  } | null;
  readonly notes: readonly string[];
}

/** HSE’s rating of premises by the worst of four elements. */
export const hseLac672AnnexD: CountScheme = hseJson as CountScheme;

/** The earlier CAADA checklist: three routes. Only how counts are read, not the questions. */
export const caadaRoutes: CountScheme = caadaJson as CountScheme;

/** DASH as Plymouth reads its count, with judgement. Only how counts are read, not the questions. */
export const dashCounts: CountScheme = dashJson as CountScheme;

/** What counts come to. */
export interface CountedBand {
  /** The band; `null` while a count that is not known could change it, or where the source says nothing of it. */
  readonly band: string | null;
  /** What decided: routes by id, or `judgement`. */
  readonly by: readonly string[];
  /** What the counts alone give; kept beside a judgement. */
  readonly byCount: string | null;
  /** The band of each route; `null` where its count is not known or the source says nothing of it. */
  readonly byRoute: Readonly<Record<string, string | null>>;
  /** What the judgement leads to, in the words of the source. */
  readonly leadsTo: string | null;
}

/**
 * The band of counts by the highest of several routes, and by judgement where the scheme has one. A count that is
 * not known leaves the band open, unless the others already give the highest.
 *
 * @param scheme - `hseLac672AnnexD`, `caadaRoutes`, `dashCounts`, or one of the same form.
 * @param counts - One for each route by id; `null` where it is not known.
 * @param judgement - Reasons that a professional gives, among those of the scheme.
 * @throws {DomainError} `invalid-count` when a route has no count or one out of range; `unknown-reason`.
 * @example
 * ```ts
 * import { countedBand, hseLac672AnnexD } from '@lga/risk-assessment';
 *
 * const counts = { 'element-1': 1, 'element-2': 2, 'element-3': 4, 'element-4': 3 };
 * countedBand({ scheme: hseLac672AnnexD, counts, judgement: [] }).value.band; // => 'B1'
 * ```
 */
export function countedBand({
  scheme,
  counts,
  judgement,
}: {
  readonly scheme: CountScheme;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly judgement: readonly string[];
}): Explained<CountedBand> {
  const ranks = scheme.routes.map((route) => [route.id, rankOf(route, counts)] as const);
  if (judgement.some((reason) => !scheme.judgement?.reasons.includes(reason))) {
    throw new DomainError('unknown-reason', 'Reasons of the scheme were expected; something else came.');
  }
  const highest = Math.max(...ranks.map(([, rank]) => rank ?? 0));
  const open = ranks.some(([id]) => counts[id] === null) && highest < scheme.bands.length;
  const byCount = open ? null : (scheme.bands[highest - 1] ?? null);
  const judged = judgement.length > 0 ? scheme.judgement : null;
  const raised = judged !== null && scheme.bands.indexOf(judged.band) + 1 > highest;
  const value: CountedBand = {
    band: raised ? judged.band : byCount,
    by: raised ? ['judgement'] : ranks.filter(([, rank]) => byCount && rank === highest).map(([id]) => id),
    byCount,
    byRoute: Object.fromEntries(ranks.map(([id, rank]) => [id, scheme.bands[(rank ?? 0) - 1] ?? null])),
    leadsTo: raised ? judged.leadsTo : null,
  };
  const { id, version, source, confidence } = scheme;
  const says = `By ${id}, version ${version}: the highest route counts.`;
  return { value, because: [{ says, source, confidence, checked: null, facts: { ...counts, judgement } }] };
}

/** The rank of a route, 0 where the source says nothing of such a count; `null` where the count is not known. */
function rankOf(
  { id, cutOffs, most }: CountScheme['routes'][number],
  counts: Readonly<Record<string, number | null>>,
): number | null {
  const count = Object.hasOwn(counts, id) ? counts[id] : undefined;
  if (count === null) return null;
  if (count === undefined || !Number.isInteger(count) || count < 0 || count > most) {
    throw new DomainError(
      'invalid-count',
      'A whole number within the range of each route was expected, or null.',
    );
  }
  return cutOffs.filter((from) => from <= count).length;
}
