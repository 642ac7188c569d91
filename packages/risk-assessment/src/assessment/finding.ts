import type { Axis } from '../level.js';
import type { Band } from '../matrix.js';
import type { Output, Stage } from '../schema.js';
import type { Ranks } from './ranks.js';
import { bandOfRank, type Scheme } from './scheme.js';

/** Something that nobody has answered. */
export type Open =
  | {
      readonly kind: 'rating';
      readonly hazard: string;
      readonly stage: Stage;
      readonly what: Axis | 'band' | 'all';
    }
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'statement'; readonly output: 'impact' | 'support' };

interface About {
  readonly output: Output;
  /** `null` for impact and support, which have no stages. */
  readonly stage: Stage | null;
  /** What nobody has answered, whether it can still change the band or not. */
  readonly open: readonly Open[];
}

/** A band that every answer still to come would leave as it is, or at the least not lower. */
export interface Proposed extends About {
  readonly kind: 'proposed';
  readonly band: Band;
  /** Ids of the hazards that come to that band, in the order of the assessment. */
  readonly hazards: readonly string[];
  /** Ids of the floors that hold it there. */
  readonly floors: readonly string[];
}

/** What is not answered could change the band, so none is given. */
export interface NotDetermined extends About {
  readonly kind: 'undetermined';
  readonly atLeast: Band;
  readonly upTo: Band;
}

/**
 * What an assessment comes to in one of its three results: a proposal, which a named person decides on. `not-rated`:
 * nothing was rated.
 */
export type Finding = Proposed | NotDetermined | (About & { readonly kind: 'not-rated' });

/** The finding that ranks come to. */
export function finding(
  about: About & { readonly hazards: readonly string[]; readonly floors: readonly string[] },
  scheme: Scheme,
  { low, high }: Ranks,
): Proposed | NotDetermined {
  const { output, stage, open, hazards, floors } = about;
  const [atLeast, upTo] = [bandOfRank(scheme, low), bandOfRank(scheme, high)];
  if (low < high) return { kind: 'undetermined', output, stage, open, atLeast, upTo };
  return { kind: 'proposed', output, stage, open, band: upTo, hazards, floors };
}
