import type { MatrixDefinition } from './schema.js';

/** A definition for tests, of levels given by number or by word and of bands whose word is their id. */
export function bareDefinition({
  likelihood,
  severity,
  bands,
  rule,
}: {
  readonly likelihood: readonly (number | string)[];
  readonly severity: readonly (number | string)[];
  readonly bands: readonly string[];
  readonly rule: MatrixDefinition['rule'];
}): MatrixDefinition {
  return {
    id: 'example',
    version: '1',
    title: { en: 'Example' },
    stage: null,
    source: { instrument: 'Composed for a test' },
    confidence: 'inferred',
    likelihood: likelihood.map(levelOf),
    severity: severity.map(levelOf),
    bands: bands.map((id) => ({ id, word: { en: id }, action: null })),
    rule,
    notes: [],
  };
}

function levelOf(named: number | string, index: number): MatrixDefinition['likelihood'][number] {
  return typeof named === 'number' ? { value: named, word: null } : { value: index + 1, word: { en: named } };
}
