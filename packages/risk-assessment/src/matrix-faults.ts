import { bandFaults } from './band-faults.js';
import { cellFaults } from './cell-faults.js';
import { axes } from './level.js';
import { levelFaults } from './level-faults.js';
import type { MatrixFault } from './matrix-fault.js';
import type { MatrixDefinition } from './schema.js';

/**
 * Everything that makes a definition no sound matrix; empty when it is one.
 *
 * Gaps and overlaps are judged on the scores that some cell gives. The cells are judged once both scales are
 * sound, since a faulty scale makes faults of every cell.
 *
 * @param definition - Of the shape that `MatrixDefinition` of `@lga/risk-assessment/schema` takes.
 * @returns Each fault with its `kind` and its place, see `MatrixFault`; the order says nothing.
 * @example
 * ```ts
 * import { eastDevonResidual, matrixFaults } from '@lga/risk-assessment';
 *
 * const { definition } = eastDevonResidual;
 * matrixFaults(definition); // => []
 *
 * const cutOffs = [{ band: 'low', from: 1, to: 6 }, { band: 'medium', from: 6, to: 9 }, { band: 'high', from: 12, to: 16 }];
 * matrixFaults({ ...definition, rule: { kind: 'product', cutOffs } }); // => [{ kind: 'overlap', scores: [6], bands: ['low', 'medium'] }]
 * ```
 */
export function matrixFaults(definition: MatrixDefinition): readonly MatrixFault[] {
  const ofLevels = axes.flatMap((axis) => levelFaults(axis, definition[axis]));
  return [
    ...bandFaults(definition),
    ...cutOffFaults(definition),
    ...ofLevels,
    ...(ofLevels.length === 0 ? cellFaults(definition) : []),
  ];
}

function cutOffFaults({ rule }: MatrixDefinition): MatrixFault[] {
  const cutOffs = rule.kind === 'product' ? (rule.cutOffs ?? []) : [];
  const invalid = cutOffs.filter(
    ({ from, to }) => !Number.isInteger(from) || !Number.isInteger(to) || from > to,
  );
  return invalid.map(({ band }) => ({ kind: 'invalid-cut-off', band }));
}
