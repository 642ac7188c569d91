import type { ControlLevel, Need } from '../schema.js';
import { controlCatalogue } from './catalogue.js';
import type { Control, Phase, Provider, Setting } from './control.js';
import { type Fitting, fittings } from './fitted-to-need.js';

/** What is looked for; what is left out is not asked. */
export interface ControlQuery {
  /** Measures for any setting are among those found. */
  readonly setting?: Setting;
  readonly phase?: Phase;
  readonly provider?: Provider;
  readonly level?: ControlLevel;
  /** A band by its scheme, as sources tie controls to it. */
  readonly band?: { readonly scheme: string; readonly band: string };
  /** Only controls that something is written about for this need. */
  readonly need?: Need;
  /** All of these words, in the title or the condition, in any order and case. */
  readonly words?: string;
}

/** What was found. */
export interface FoundControls {
  /** Controls that fit all that was asked. */
  readonly matches: readonly Control[];
  /** Controls that fit the rest, but whose source says nothing of the band or whose level nobody ranks. */
  readonly silent: readonly Control[];
  /** How those found are fitted to the need that was asked. */
  readonly fittings: readonly Fitting[];
}

/**
 * Controls of the catalogue that fit a query. Where a source is silent on a band, the control stands under `silent`:
 * silence means neither every band nor none.
 *
 * @param query - What is looked for.
 * @returns In the order of the catalogue.
 * @example
 * ```ts
 * import { findControls } from '@lga/risk-assessment/controls';
 *
 * const low = findControls({ phase: 'prevention', band: { scheme: 'durham-threat-ladder', band: 'low' } });
 * low.matches.map(({ id }) => id); // => ['O01', 'O02']
 *
 * findControls({ words: 'panic button' }).matches.map(({ id }) => id); // => ['S14']
 * ```
 */
export function findControls(query: ControlQuery): FoundControls {
  const fit = fittings.filter(({ need }) => need === query.need);
  const fitting = new Set(fit.flatMap(({ controls }) => controls));
  const wanted = (query.words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const asked = controlCatalogue.filter(
    (control) =>
      (control.setting === 'any' || isIn(query.setting, [control.setting])) &&
      isIn(query.phase, [control.phase]) &&
      isIn(query.provider, control.providers) &&
      (query.need === undefined || fitting.has(control.id)) &&
      holds(control, wanted),
  );
  const verdicts = asked.map((control) => [control, verdict(control, query)] as const);
  const found = (of: Verdict) => verdicts.flatMap(([control, each]) => (each === of ? [control] : []));
  return { matches: found('fits'), silent: found('silent'), fittings: fit };
}

type Verdict = 'fits' | 'silent' | 'other';

function verdict({ levels, bands }: Control, { level, band }: ControlQuery): Verdict {
  const byLevel = level === undefined ? 'fits' : ofList(levels.length > 0 ? levels : null, level);
  const tied = bands?.map((each) => `${each.scheme}/${each.band}`) ?? null;
  const byBand = band === undefined ? 'fits' : ofList(tied, `${band.scheme}/${band.band}`);
  if (byLevel === 'other' || byBand === 'other') return 'other';
  return byLevel === 'silent' || byBand === 'silent' ? 'silent' : 'fits';
}

function ofList(list: readonly string[] | null, wanted: string): Verdict {
  if (list === null) return 'silent';
  return list.includes(wanted) ? 'fits' : 'other';
}

function isIn<T>(wanted: T | undefined, list: readonly T[]): boolean {
  return wanted === undefined || list.includes(wanted);
}

function holds({ title, condition }: Control, wanted: readonly string[]): boolean {
  const text = `${title.en} ${condition ?? ''}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}
