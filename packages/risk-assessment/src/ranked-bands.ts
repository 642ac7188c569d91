import type { Band } from './matrix.js';
import type { ScaleDefinition } from './schema.js';

/** The bands of a definition, each with its rank and what it belongs to. */
export function rankedBands({
  id,
  version,
  bands,
}: Pick<ScaleDefinition, 'id' | 'version' | 'bands'>): Band[] {
  const matrix = { id, version };
  return bands.map((band, index) => ({ ...band, matrix, rank: index + 1 }));
}
