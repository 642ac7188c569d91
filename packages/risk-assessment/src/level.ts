import type { Text } from '@lga/rules';
import type { MatrixDefinition } from './schema.js';

/** The two scales of a matrix. */
export type Axis = 'likelihood' | 'severity';

export const axes: readonly Axis[] = ['likelihood', 'severity'];

/** One step of a scale. */
export interface Level {
  /** The number as published; steps may be uneven. */
  readonly value: number;
  /** The word as published; `null` where the source gives none or it was not read. */
  readonly word: Text | null;
  /** What the source says the level stands for. */
  readonly means?: Text;
  /** Place on the scale: 1 is the lowest, whatever its number. */
  readonly position: number;
}

/** More than any published scale needs; keeps the grid of a hostile definition small. */
export const mostLevels = 100;

/** Products of two levels stay exact. */
export const greatestLevelValue = 1_000_000;

/** The levels of one scale with their positions. */
export function placedLevels(levels: MatrixDefinition[Axis]): Level[] {
  return levels.map((level, index) => ({ ...level, position: index + 1 }));
}
