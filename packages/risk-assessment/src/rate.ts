import { DomainError, type Explained } from '@lga/rules';
import { type Axis, axes, type Level } from './level.js';
import type { Cell, RiskMatrix } from './matrix.js';
import type { Rating } from './rating.js';
import { ratingReasons } from './rating-reasons.js';
import type { RatingRequest, Stage } from './schema.js';

/**
 * The band that a matrix gives a pair of levels, with its matrix and version, the cell and the reasons.
 *
 * It is a proposal for a person to confirm. Severity stays beside the band, because a low band may hold a grave harm.
 *
 * @param matrix - One of the published matrices, or one that `riskMatrix` made.
 * @param stage - Which situation is rated.
 * @param likelihood - A level by its number or by its exact word; `null` while nobody has assessed it.
 * @param severity - The same.
 * @returns `rated` with the band; `unbanded` where the source publishes scores alone; `undetermined` while a level
 *   is `null`, with the bands still possible and what each answer would give.
 * @throws {DomainError} `unknown-level` when a level is none of the matrix; `wrong-stage` when the stage is none of
 *   the three, or the source rates another one with this matrix.
 * @example
 * ```ts
 * import { brightonHove2021, rate } from '@lga/risk-assessment';
 *
 * const { value, because } = rate({ matrix: brightonHove2021, stage: 'current', likelihood: 'possible', severity: 4 });
 * value.kind === 'rated' && value.band.word.en; // => 'Significant'
 * because[0]?.says; // => 'By brighton-hove-2021, version 1, likelihood 3 (possible) and severity 4 (major) score 12 and give Significant.'
 * ```
 */
export function rate({
  matrix,
  stage,
  likelihood,
  severity,
}: Omit<RatingRequest, 'matrix'> & { readonly matrix: RiskMatrix }): Explained<Rating> {
  checkStage(stage, matrix.definition.stage);
  const row = indexOfLevel(matrix.likelihood, likelihood);
  const column = indexOfLevel(matrix.severity, severity);
  const cell = row === null || column === null ? undefined : matrix.cells[row]?.[column];
  const value = cell
    ? known(matrix, stage, cell)
    : undetermined(matrix, stage, { likelihood: row, severity: column });
  return { value, because: ratingReasons(matrix.definition, value) };
}

const stages: readonly Stage[] = ['inherent', 'current', 'residual'];

function checkStage(stage: Stage, only: Stage | null): void {
  if (stages.includes(stage) && (only ?? stage) === stage) return;
  throw new DomainError(
    'wrong-stage',
    'A stage was expected: inherent, current or residual, and the one that the source rates if it names one.',
  );
}

function indexOfLevel(levels: readonly Level[], named: RatingRequest[Axis]): number | null {
  if (named === null) return null;
  const index = levels.findIndex(({ value, word }) =>
    typeof named === 'string' ? word?.en === named || word?.cy === named : value === named,
  );
  if (index >= 0) return index;
  throw new DomainError(
    'unknown-level',
    'A level of the matrix was expected, by its number or its exact word; something else came.',
  );
}

function known({ definition: { id, version } }: RiskMatrix, stage: Stage, cell: Cell): Rating {
  const matrix = { id, version };
  const { likelihood, severity, score, band } = cell;
  if (band === null) return { kind: 'unbanded', matrix, stage, likelihood, severity, score, band };
  return { kind: 'rated', matrix, stage, likelihood, severity, score, band };
}

function undetermined(
  { definition: { id, version }, cells, bands }: RiskMatrix,
  stage: Stage,
  at: Readonly<Record<Axis, number | null>>,
): Rating {
  const open = axes.filter((axis) => at[axis] === null);
  const rows = cells.filter((_, index) => index === (at.likelihood ?? index));
  const left = rows.flatMap((row) => row.filter((_, index) => index === (at.severity ?? index)));
  const possible = bands.filter((band) => left.some((cell) => cell.band?.id === band.id));
  return { kind: 'undetermined', matrix: { id, version }, stage, open, possible, cells: left };
}
