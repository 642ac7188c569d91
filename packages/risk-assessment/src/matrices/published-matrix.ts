import { type RiskMatrix, riskMatrix } from '../matrix.js';
import type { MatrixDefinition } from '../schema.js';

/**
 * The matrix of a definition that this package ships.
 *
 * TypeScript widens `"kind": "product"` of a JSON file to `string`, hence the assertion; a test parses every file
 * with the schema.
 */
export function publishedMatrix(definition: unknown): RiskMatrix {
  return riskMatrix(definition as MatrixDefinition);
}
