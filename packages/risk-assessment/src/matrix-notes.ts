import { axes } from './level.js';
import type { Cell, RiskMatrix } from './matrix.js';
import { placeOf } from './matrix-fault.js';
import { axioms, cox, type MatrixNote, ours } from './matrix-note.js';
import { scoreNotes } from './score-notes.js';

/**
 * The known weaknesses of a sound matrix, and what its reader should know. None is an error.
 *
 * @param matrix - A matrix; one without bands gets notes on its words alone.
 * @returns Each note with its `kind`, its place and how it is known; see `MatrixNote`.
 * @see L. A. Cox, What’s wrong with risk matrices?, Risk Analysis 28(2), 2008
 * @example
 * ```ts
 * import { bathSu, matrixNotes } from '@lga/risk-assessment';
 *
 * const notes = matrixNotes(bathSu);
 * notes.find(({ kind }) => kind === 'range-compression'); // => { kind: 'range-compression', band: bathSu.bands[0], cells: 14, of: 25, source: notes[0]?.source, confidence: 'seen' }
 * notes.some(({ kind }) => kind === 'grave-but-lowest'); // => true
 * ```
 */
export function matrixNotes(matrix: RiskMatrix): readonly MatrixNote[] {
  const banded = matrix.bands.length > 1;
  return [
    ...(banded ? [...bandNotes(matrix), ...edgeNotes(matrix), ...consistencyNotes(matrix)] : []),
    ...scoreNotes(matrix),
    ...wordNotes(matrix),
  ];
}

function bandNotes({ cells, bands }: RiskMatrix): MatrixNote[] {
  const all = cells.flat();
  const counts = bands.map((band) => [band, all.filter((cell) => cell.band === band).length] as const);
  return counts.flatMap(([band, count]): MatrixNote[] => {
    if (count === 0) return [{ kind: 'unreached-band', band, ...ours }];
    if (count * 2 < all.length) return [];
    return [{ kind: 'range-compression', band, cells: count, of: all.length, ...cox }];
  });
}

function edgeNotes(matrix: RiskMatrix): MatrixNote[] {
  const { cells, bands } = matrix;
  const rare = cells[0]?.at(-1);
  const slight = cells.at(-1)?.[0];
  const lowest = (cell: Cell | undefined): boolean => cell?.band?.rank === 1;
  const tied = rare?.band && rare.band === slight?.band ? rare.band : null;
  const graveLow = cells.flatMap((row) => row.slice(-1)).filter(lowest);
  const touching = cells
    .flatMap((row, index) =>
      row.flatMap((cell, column) => steps(cell, [row[column + 1], cells[index + 1]?.[column]])),
    )
    .filter(([low, high]) => lowest(low) && high.band?.rank === bands.length);
  const at = touching.map(([, high]) => placeOf(high));
  const bottoms = { likelihood: cells[0] ?? [], severity: cells.flatMap((row) => row.slice(0, 1)) };
  return [
    ...(tied && rare && slight
      ? [{ kind: 'tie-of-unlike', band: tied, places: [placeOf(rare), placeOf(slight)], ...ours } as const]
      : []),
    ...(graveLow.length > 0
      ? [{ kind: 'grave-but-lowest', at: graveLow.map(placeOf), ...ours } as const]
      : []),
    ...(at.length > 0 ? [{ kind: 'top-touches-bottom', at, ...axioms } as const] : []),
    ...axes
      .filter((axis) => !bottoms[axis].every(lowest))
      .map((axis) => ({ kind: 'not-all-lowest', axis, ...axioms }) as const),
  ];
}

function steps(cell: Cell, next: readonly (Cell | undefined)[]): (readonly [Cell, Cell])[] {
  return next.flatMap((higher) => (higher ? [[cell, higher] as const] : []));
}

/** By position on the grid and not by the numbers of the levels: cell (i, j) spans from (i−1, j−1) to (i, j). */
function consistencyNotes({ cells, bands }: RiskMatrix): MatrixNote[] {
  const all = cells.flat();
  const top = all.filter(({ band }) => band?.rank === bands.length);
  const bottom = all.filter(({ band }) => band?.rank === 1);
  const lowestCornerOfTop = Math.min(...top.map((cell) => corner(cell, 1)));
  const highestCornerOfBottom = Math.max(...bottom.map((cell) => corner(cell, 0)));
  if (top.length === 0 || bottom.length === 0 || lowestCornerOfTop > highestCornerOfBottom) return [];
  const holds = lowestCornerOfTop === highestCornerOfBottom ? 'at-the-limit' : 'not';
  return [{ kind: 'weak-consistency', holds, lowestCornerOfTop, highestCornerOfBottom, ...axioms }];
}

function corner({ likelihood, severity }: Cell, below: 0 | 1): number {
  return (likelihood.position - below) * (severity.position - below);
}

function wordNotes({ definition }: RiskMatrix): MatrixNote[] {
  const wordless = axes.filter((axis) => definition[axis].some(({ word }) => word === null));
  const meaningless = axes.filter((axis) => definition[axis].some(({ means }) => means === undefined));
  return [
    ...wordless.map((axis) => ({ kind: 'wordless-levels', axis, ...ours }) as const),
    ...meaningless.map((axis) => ({ kind: 'meaningless-levels', axis, ...ours }) as const),
    ...(definition.source.edition === undefined ? [{ kind: 'undated', ...ours } as const] : []),
  ];
}
