import type { Level } from './level.js';
import type { MatrixDefinition } from './schema.js';

/** One pair of levels and every band that the rule gives it. */
export interface Claim {
  readonly likelihood: Level;
  readonly severity: Level;
  /** `null` where the rule is a table. */
  readonly score: number | null;
  /** Exactly one in a sound matrix: none is a gap or a missing cell, several overlap. */
  readonly bands: readonly string[];
}

/** What the rule gives each cell; rows are likelihood and columns severity, both lowest first. */
export function claims(
  rule: MatrixDefinition['rule'],
  { likelihood, severity }: { readonly likelihood: readonly Level[]; readonly severity: readonly Level[] },
): Claim[][] {
  return likelihood.map((row) => severity.map((column) => claim(rule, row, column)));
}

function claim(rule: MatrixDefinition['rule'], likelihood: Level, severity: Level): Claim {
  if (rule.kind === 'product') {
    const score = likelihood.value * severity.value;
    const claiming = rule.cutOffs?.filter(({ from, to }) => from <= score && score <= to) ?? [];
    return { likelihood, severity, score, bands: claiming.map(({ band }) => band) };
  }
  const band = rule.cells[likelihood.position - 1]?.[severity.position - 1];
  return { likelihood, severity, score: null, bands: band === undefined ? [] : [band] };
}
