import { type Claim, claims } from './claims.js';
import { placedLevels } from './level.js';
import { loweringSteps } from './lowering-steps.js';
import { type CellFault, placeOf } from './matrix-fault.js';
import type { MatrixDefinition } from './schema.js';
import { scoreFaults } from './score-faults.js';

/** Every fault of the cells that the rule gives, in a definition whose levels are sound. */
export function cellFaults(definition: MatrixDefinition): CellFault[] {
  const { likelihood, severity, rule } = definition;
  const grid = claims(rule, { likelihood: placedLevels(likelihood), severity: placedLevels(severity) });
  return [
    ...unknownBands(definition),
    ...(rule.kind === 'table' ? tableFaults(grid, rule.cells) : []),
    ...(rule.kind === 'product' && rule.cutOffs ? scoreFaults(grid.flat()) : []),
    ...loweringSteps(definition, grid),
  ];
}

function unknownBands({ bands, rule }: MatrixDefinition): CellFault[] {
  const declared = new Set(bands.map(({ id }) => id));
  const used = rule.kind === 'table' ? rule.cells.flat() : (rule.cutOffs ?? []).map(({ band }) => band);
  const unknown = [...new Set(used)].filter((band) => !declared.has(band));
  return unknown.map((value) => ({ kind: 'unknown-level', value }));
}

type Table = readonly (readonly string[])[];

function tableFaults(grid: readonly (readonly Claim[])[], table: Table): CellFault[] {
  const missing = grid.flat().filter(({ bands }) => bands.length === 0);
  const surplus = table.flatMap((row, rowIndex) =>
    row.flatMap((_, index) => (grid[rowIndex]?.[index] ? [] : [{ row: rowIndex + 1, column: index + 1 }])),
  );
  return [
    ...(missing.length > 0 ? [{ kind: 'missing-cell', at: missing.map(placeOf) } as const] : []),
    ...(surplus.length > 0 ? [{ kind: 'surplus-cell', at: surplus } as const] : []),
  ];
}
