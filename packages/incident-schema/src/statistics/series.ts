import { addDays, daysBetween } from '@lga/rules';
import { differences, type HeadPart, type MeasureHead } from './measure-head.js';

/** A stretch of a series in which every figure is like the one before it. */
export interface Stretch<Figure> {
  readonly figures: readonly Figure[];
  /** In what its first figure differs from the one before the break; empty for the first stretch. */
  readonly brokenBy: readonly HeadPart[];
}

/**
 * Figures in a row, parted where the series breaks: where wording, base, prompting, measure or code lists change.
 *
 * No line may be drawn across a break. A longer or shorter period is a break too; another period of the same length
 * is what a series is made of.
 *
 * @param figures - In the order in which they are to stand.
 * @example
 * ```ts
 * import { stretchesOfSeries } from '@lga/incident-schema/statistics';
 *
 * const year = (of: number, prompted: boolean) => ({
 *   head: {
 *     measure: 'any', question: { wording: 'Any abuse?', asked: 'any abuse' }, base: 'councillors',
 *     period: { from: `${of}-01-01`, to: `${of}-12-31` }, prompted, taxonomyVersion: '1.0.0',
 *   },
 * });
 * stretchesOfSeries([year(2025, false), year(2026, false), year(2027, true)]).map(({ brokenBy }) => brokenBy);
 * // => [[], ['prompted']]
 * ```
 */
export function stretchesOfSeries<Figure extends { readonly head: MeasureHead }>(
  figures: readonly Figure[],
): readonly Stretch<Figure>[] {
  const stretches: { readonly figures: Figure[]; readonly brokenBy: readonly HeadPart[] }[] = [];
  for (const [place, figure] of figures.entries()) {
    const before = figures[place - 1];
    const brokenBy = before ? breaks(before.head, figure.head) : [];
    const last = stretches.at(-1);
    if (last && brokenBy.length === 0) last.figures.push(figure);
    else stretches.push({ figures: [figure], brokenBy });
  }
  return stretches;
}

function breaks(before: MeasureHead, after: MeasureHead): HeadPart[] {
  const sameLength = lengthInMonths(before) === lengthInMonths(after);
  return differences(before, after).filter((part) => part !== 'period' || !sameLength);
}

/** Whole months and days apart, so that years and quarters have one length whatever their days. */
function lengthInMonths({ period: { from, to } }: MeasureHead): string {
  const after = addDays(to, 1);
  const months =
    (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(after.slice(5, 7)) -
    Number(from.slice(5, 7));
  return after.slice(8) === from.slice(8) ? `${months} months` : `${daysBetween({ from, to: after })} days`;
}
