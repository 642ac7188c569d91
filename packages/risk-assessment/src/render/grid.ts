import type { RiskMatrix } from '../matrix.js';
import type { Mark } from './marks.js';

/** Sizes in units of the picture. */
export const size = { width: 128, height: 92, left: 178, top: 16, radius: 10, perRow: 5 } as const;

/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The upper left corner of a cell; the highest likelihood stands on top, as forms print it. */
export function corner({ likelihood }: RiskMatrix, row: number, column: number): Point {
  return { x: size.left + (column - 1) * size.width, y: size.top + (likelihood.length - row) * size.height };
}

/** A mark with its place, or without one where its cell is full. */
export interface Placed {
  readonly mark: Mark;
  readonly at: Point | null;
}

/**
 * Marks in their cells, below the word. Each hazard keeps to a slot of its own, and neighbours to another row, so that
 * arrows run beside other marks and not through them.
 */
export function placed(matrix: RiskMatrix, marks: readonly Mark[]): readonly Placed[] {
  const used = new Map<string, Set<number>>();
  return marks.map((mark) => {
    const { likelihood, severity } = mark.cell;
    const key = `${likelihood.position}/${severity.position}`;
    const taken = used.get(key) ?? new Set();
    used.set(key, taken);
    const slot = freeSlot(mark.number - 1, taken);
    if (slot === null) return { mark, at: null };
    taken.add(slot);
    const { x, y } = corner(matrix, likelihood.position, severity.position);
    return { mark, at: { x: x + 14 + (slot % size.perRow) * 25, y: y + 42 + rowOf(slot) * 31 } };
  });
}

const slots = size.perRow * 2;

function freeSlot(wanted: number, taken: ReadonlySet<number>): number | null {
  for (let tried = 0; tried < slots; tried += 1) {
    const slot = (wanted + tried) % slots;
    if (!taken.has(slot)) return slot;
  }
  return null;
}

/** Like the colours of a chessboard: 0, 1, 0, 1, 0 and then 1, 0, 1, 0, 1. */
function rowOf(slot: number): number {
  return slot % 2;
}

/** Light to dark; the word in each cell says the same. Black text keeps a contrast of 4.5 on all of them. */
const shades = ['#fff9e0', '#fde8ac', '#fac77d', '#f09a6b', '#e0706a'] as const;

/** The shade of a rank among so many. */
export function shade(rank: number, ranks: number): string {
  const index = ranks < 2 ? 0 : Math.round(((rank - 1) * (shades.length - 1)) / (ranks - 1));
  return shades[index] ?? '#ffffff';
}
