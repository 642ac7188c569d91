import type { Axis } from '../level.js';
import type { Band, Cell } from '../matrix.js';
import { rate } from '../rate.js';
import type { Rating } from '../rating.js';
import type { Floor, HazardRating, Stage } from '../schema.js';
import { heldUp, type Ranks } from './ranks.js';
import { bandNamed, bandOfRank, isMatrix, type Scheme } from './scheme.js';

type SeverityFloor = Extract<Floor, { readonly kind: 'severity' }>;

/** What one hazard comes to at one stage. */
export interface StageRating {
  readonly stage: Stage;
  /** The cell of the matrix; `null` where a level is open or the band was given in words. */
  readonly cell: Cell | null;
  /** The lowest and the highest band that it may be; the same when it is settled. */
  readonly atLeast: Band;
  readonly upTo: Band;
  /** What nobody has assessed. */
  readonly open: readonly (Axis | 'band')[];
  /** Ids of the floors of severity that raised it. */
  readonly floors: readonly string[];
}

/** The rating of a hazard at one stage, held up by the floors of severity. */
export function stageRating(
  given: HazardRating,
  scheme: Scheme,
  floors: readonly SeverityFloor[],
): StageRating {
  const { stage } = given;
  if (given.kind === 'words' || !isMatrix(scheme)) return inWords(given, scheme);
  const { likelihood, severity } = given;
  const { value: rating } = rate({ matrix: scheme, stage, likelihood, severity });
  const start = ranksOf(rating, scheme);
  const known = rating.kind === 'undetermined' ? knownSeverity(rating) : rating.severity.value;
  let ranks = start;
  const biting: string[] = [];
  for (const floor of floors) {
    const { rank } = bandNamed(scheme, floor.atLeast);
    const applies = known === null ? 'unknown' : known >= floor.severity ? 'yes' : 'no';
    const held = heldUp(ranks, { rank, applies });
    if (applies === 'yes' && held.low > ranks.low) biting.push(floor.id);
    ranks = held;
  }
  const open = rating.kind === 'undetermined' ? rating.open : [];
  const cell = rating.kind === 'undetermined' ? null : rating;
  return { stage, cell, ...bandsAt(scheme, ranks), open, floors: biting };
}

function inWords(given: HazardRating, scheme: Scheme): StageRating {
  const band = given.kind === 'words' && given.band !== null ? bandNamed(scheme, given.band) : null;
  const ranks = band ? { low: band.rank, high: band.rank } : allRanks(scheme);
  const open = band ? [] : (['band'] as const);
  return { stage: given.stage, cell: null, ...bandsAt(scheme, ranks), open, floors: [] };
}

function ranksOf(rating: Rating, scheme: Scheme): Ranks {
  if (rating.kind === 'rated') return { low: rating.band.rank, high: rating.band.rank };
  const ranks = rating.kind === 'undetermined' ? rating.possible.map(({ rank }) => rank) : [];
  return { low: ranks[0] ?? 1, high: ranks.at(-1) ?? scheme.bands.length };
}

function knownSeverity({ open, cells }: Extract<Rating, { readonly kind: 'undetermined' }>): number | null {
  return open.includes('severity') ? null : (cells[0]?.severity.value ?? null);
}

/** Every rank of a scheme: nothing is known. */
export function allRanks({ bands }: Scheme): Ranks {
  return { low: 1, high: bands.length };
}

function bandsAt(scheme: Scheme, { low, high }: Ranks): { readonly atLeast: Band; readonly upTo: Band } {
  return { atLeast: bandOfRank(scheme, low), upTo: bandOfRank(scheme, high) };
}
