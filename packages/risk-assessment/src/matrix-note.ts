import type { Citation, Confidence } from '@lga/rules';
import type { Axis } from './level.js';
import type { Band } from './matrix.js';
import type { Place } from './matrix-fault.js';

/**
 * One weakness of a sound matrix, or one thing that its reader should know. None makes it unsound.
 *
 * `range-compression`: a band holds half of the cells or more, so that very different risks get one word ·
 * `tie-of-unlike`: a rare grave harm and a frequent slight one in one band · `grave-but-lowest`: the gravest harm gets
 * the lowest band · `top-touches-bottom`: a single step leads from the lowest band to the highest ·
 * `weak-consistency`: a point of the highest band may be a smaller risk than one of the lowest, or is exactly at the
 * limit of it · `not-all-lowest`: the bottom row or first column is not all of the lowest band, which the theory asks
 * for and safety practice does not · `unreached-band`: no cell has it · `named-unreachable`: scores that a cut-off
 * names and no cell gives · `overlap-unreachable`: such scores named by two bands · `wordless-levels`,
 * `meaningless-levels`: levels without a word, or with none that says what it stands for · `undated`: its source has
 * no edition.
 */
export type MatrixNote = Ground &
  (
    | { readonly kind: 'range-compression'; readonly band: Band; readonly cells: number; readonly of: number }
    | { readonly kind: 'tie-of-unlike'; readonly band: Band; readonly places: readonly [Place, Place] }
    | { readonly kind: 'grave-but-lowest' | 'top-touches-bottom'; readonly at: readonly Place[] }
    | {
        readonly kind: 'weak-consistency';
        readonly holds: 'not' | 'at-the-limit';
        /** Areas on the grid, counted in steps. */
        readonly lowestCornerOfTop: number;
        readonly highestCornerOfBottom: number;
      }
    | { readonly kind: 'not-all-lowest'; readonly axis: Axis }
    | { readonly kind: 'unreached-band'; readonly band: Band }
    | { readonly kind: 'named-unreachable' | 'overlap-unreachable'; readonly scores: readonly number[] }
    | { readonly kind: 'wordless-levels' | 'meaningless-levels'; readonly axis: Axis }
    | { readonly kind: 'undated' }
  );

interface Ground {
  readonly source?: Citation;
  readonly confidence: Confidence;
}

/** Where the criticism of matrices was read, as far as it was. */
export const cox: Required<Ground> = {
  source: {
    instrument:
      'L. A. Cox, What’s wrong with risk matrices?, Risk Analysis 28(2), 2008, DOI 10.1111/j.1539-6924.2008.01030.x',
  },
  confidence: 'seen',
};

/** The axioms of the same paper were recalled and not read. */
export const axioms: Required<Ground> = { ...cox, confidence: 'unverified' };

/** Our own notes. */
export const ours: Ground = { confidence: 'inferred' };
