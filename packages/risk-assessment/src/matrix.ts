import { DomainError } from '@lga/rules';
import { claims } from './claims.js';
import { deepFrozen } from './deep-frozen.js';
import { type Level, placedLevels } from './level.js';
import { matrixFaults } from './matrix-faults.js';
import { rankedBands } from './ranked-bands.js';
import type { BandDefinition, MatrixDefinition } from './schema.js';

/** A matrix, or a scale of words, by its id and version; bands and ratings never travel without it. */
export interface MatrixReference {
  readonly id: string;
  readonly version: string;
}

/** A result word of one matrix or scale. It means nothing in another, or in another version of the same one. */
export interface Band extends BandDefinition {
  readonly matrix: MatrixReference;
  /** 1 is the lowest of its matrix. Ranks order; they do not add up. */
  readonly rank: number;
}

/** One pair of levels and what the matrix gives it. */
export interface Cell {
  readonly likelihood: Level;
  readonly severity: Level;
  /** Likelihood times severity, where the matrix multiplies: it orders, and has no meaning of its own. */
  readonly score: number | null;
  /** `null` where the source publishes scores and no bands. */
  readonly band: Band | null;
}

/** A sound matrix: frozen, with every cell worked out. */
export interface RiskMatrix {
  /** What it was made of; store this, and make the matrix again from it. */
  readonly definition: MatrixDefinition;
  /** Lowest first. */
  readonly likelihood: readonly Level[];
  /** Lowest first. */
  readonly severity: readonly Level[];
  /** Lowest first. */
  readonly bands: readonly Band[];
  /** Rows are likelihood, columns severity, both lowest first; forms mostly print the highest row on top. */
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * A risk matrix with every cell worked out, from its definition. It is frozen and shares nothing with the
 * definition that was given.
 *
 * @param definition - As `MatrixDefinition` of `@lga/risk-assessment/schema` takes it.
 * @throws {DomainError} `invalid-matrix` when `matrixFaults` finds anything.
 * @example
 * ```ts
 * import { brightonHove2021, riskMatrix } from '@lga/risk-assessment';
 *
 * const stored = JSON.parse(JSON.stringify(brightonHove2021.definition));
 * riskMatrix(stored).cells[2]?.[3]?.score; // => 12
 * ```
 */
export function riskMatrix(definition: MatrixDefinition): RiskMatrix {
  const faults = new Set(matrixFaults(definition).map(({ kind }) => kind));
  if (faults.size > 0) {
    const kinds = [...faults].join(', ');
    throw new DomainError('invalid-matrix', `A sound matrix was expected; matrixFaults finds: ${kinds}.`);
  }
  const own: MatrixDefinition = JSON.parse(JSON.stringify(definition));
  const levels = { likelihood: placedLevels(own.likelihood), severity: placedLevels(own.severity) };
  const bands = rankedBands(own);
  const bandById = new Map(bands.map((band) => [band.id, band]));
  const cells = claims(own.rule, levels).map((row) =>
    row.map(({ bands: [id = ''], ...cell }) => ({ ...cell, band: bandById.get(id) ?? null })),
  );
  return deepFrozen({ definition: own, ...levels, bands, cells });
}
