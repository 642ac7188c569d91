import type { Citation, Confidence, Text } from '@lga/rules';
import presets from '../../data/support-presets.json';
import type { ScaleDefinition } from '../schema.js';

/** Something that a council offers or does. */
export interface Support {
  readonly id: string;
  readonly what: string;
  /** Ids in the catalogue. */
  readonly controls: readonly string[];
  /** Ids of the bands that the source ties it to; `null` where the source does not say. */
  readonly bands: readonly string[] | null;
}

/** What one council offers by level of risk, as published. A starting point: each council sets its own. */
export interface SupportPreset {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** With whom levels are set; `null` where the source does not say. */
  readonly decidedWith: string | null;
  /** Lowest first; empty where the levels are not published. */
  readonly bands: ScaleDefinition['bands'];
  readonly forEveryone: readonly Support[];
  /** Not by the band of a councillor: for meetings, buildings, registers. */
  readonly elsewhere: readonly (Omit<Support, 'bands'> & { readonly for: string })[];
  readonly offers: readonly Support[];
  readonly notes: readonly string[];
}

/**
 * What three councils publish: Telford & Wrekin’s bands and offers, Cardiff’s two devices, Durham’s ladder. A
 * council copies one and changes it.
 *
 * @example
 * ```ts
 * import { supportPresets } from '@lga/risk-assessment/controls';
 *
 * supportPresets.map(({ id }) => id); // => ['telford-councillor-bands', 'cardiff-devices', 'durham-threat-ladder']
 * ```
 */
export const supportPresets: readonly SupportPreset[] = presets as readonly SupportPreset[];
