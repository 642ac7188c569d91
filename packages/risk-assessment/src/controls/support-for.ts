import { DomainError, type Explained, type Step } from '@lga/rules';
import type { Support, SupportPreset } from './support-preset.js';

/** What a band brings. */
export interface SupportOfBand {
  readonly scheme: { readonly id: string; readonly version: string };
  readonly band: string;
  /** Whatever the band. */
  readonly forEveryone: readonly Support[];
  /** What the source ties to the band. */
  readonly bySource: readonly Support[];
  /** What the council’s own setting ties to it. */
  readonly bySetting: readonly Support[];
  /** Offers that neither ties to any band: for a person to choose among. */
  readonly unassigned: readonly Support[];
}

/**
 * What a band brings by a preset: what its source ties to the band, what the council’s setting does, and what is left.
 *
 * @param preset - One of `supportPresets`, or the council’s own.
 * @param band - Id of one of its bands.
 * @param setting - The council’s own ties: ids of bands by id of offer; `null` where it has set none.
 * @throws {DomainError} `unknown-band`; `unknown-offer` when the setting names an offer that there is not.
 * @example
 * ```ts
 * import { supportFor, supportPresets } from '@lga/risk-assessment/controls';
 *
 * const [telford] = supportPresets;
 * if (!telford) throw new Error();
 * const published = supportFor({ preset: telford, band: 'high', setting: null }).value;
 * published.bySource.length; // => 0
 * published.unassigned.length; // => 3
 *
 * const setting = new Map([['home', ['high']], ['advice', ['low', 'medium', 'high']]]);
 * supportFor({ preset: telford, band: 'high', setting }).value.bySetting.map(({ id }) => id); // => ['home', 'advice']
 * ```
 */
export function supportFor({
  preset,
  band,
  setting,
}: {
  readonly preset: SupportPreset;
  readonly band: string;
  readonly setting: ReadonlyMap<string, readonly string[]> | null;
}): Explained<SupportOfBand> {
  const known = new Set(preset.bands.map(({ id }) => id));
  const offers = new Set(preset.offers.map(({ id }) => id));
  refuseUnknown('unknown-band', 'band', [band, ...[...(setting?.values() ?? [])].flat()], known);
  refuseUnknown('unknown-offer', 'offer', [...(setting?.keys() ?? [])], offers);
  const set = (offer: Support): boolean => setting?.get(offer.id)?.includes(band) ?? false;
  const tied = (offer: Support): boolean => offer.bands !== null || (setting?.has(offer.id) ?? false);
  const value = {
    scheme: { id: preset.id, version: preset.version },
    band,
    forEveryone: preset.forEveryone,
    bySource: preset.offers.filter(({ bands }) => bands?.includes(band)),
    bySetting: preset.offers.filter(set),
    unassigned: preset.offers.filter((offer) => !tied(offer)),
  };
  return { value, because: supportReasons(preset, value) };
}

function supportReasons(
  { id, version, source, confidence }: SupportPreset,
  { bySetting, unassigned }: SupportOfBand,
): Step[] {
  const steps: Step[] = [{ says: `By ${id}, version ${version}.`, source, confidence, checked: null }];
  if (bySetting.length > 0) {
    const says = 'A setting of the council ties offers to the band; the source does not.';
    steps.push({ says, authority: 'practice', confidence: 'inferred', checked: null });
  }
  if (unassigned.length > 0) {
    const says = `The source does not say which band gets ${unassigned.length} of the offers.`;
    steps.push({ says, source, confidence, checked: null });
  }
  return steps;
}

function refuseUnknown(code: string, what: string, ids: readonly string[], known: ReadonlySet<string>): void {
  if (ids.every((id) => known.has(id))) return;
  throw new DomainError(code, `The id of a ${what} of the preset was expected; something else came.`);
}
