import type { Text } from '@lga/rules';
import { type Axis, greatestLevelValue, mostLevels } from './level.js';
import type { LevelFault } from './matrix-fault.js';
import { repeated } from './repeated.js';
import type { MatrixDefinition } from './schema.js';

/** Every fault of one scale. */
export function levelFaults(axis: Axis, levels: MatrixDefinition[Axis]): LevelFault[] {
  if (levels.length === 0) return [{ kind: 'missing-level', axis }];
  if (levels.length > mostLevels) return [{ kind: 'too-many-levels', axis }];
  const names = levels.flatMap(({ value, word }) => [value, ...new Set(wordsOf(word))]);
  return [
    ...levels.flatMap((level, index) => oneLevelFaults(axis, index, level, levels[index - 1])),
    ...repeated(names).map((level) => ({ kind: 'duplicate-level', axis, level }) as const),
  ];
}

type LevelDefinition = MatrixDefinition[Axis][number];

function oneLevelFaults(
  axis: Axis,
  index: number,
  level: LevelDefinition,
  below?: LevelDefinition,
): LevelFault[] {
  const position = index + 1;
  const isBlank = wordsOf(level.word).some((word) => word.trim() === '');
  if (isBlank || !isLevelValue(level.value)) return [{ kind: 'invalid-level', axis, position }];
  return below && level.value < below.value ? [{ kind: 'unordered-level', axis, position }] : [];
}

function isLevelValue(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= greatestLevelValue;
}

/** The words of a level in every language that it has. */
function wordsOf(word: Text | null): readonly string[] {
  if (word === null) return [];
  return word.cy === undefined ? [word.en] : [word.en, word.cy];
}
