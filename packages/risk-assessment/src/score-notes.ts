import type { RiskMatrix } from './matrix.js';
import { type MatrixNote, ours } from './matrix-note.js';

/** Ranges longer than this are not spelled out score by score. */
const longest = 10_000;

/** Scores that cut-offs name and that no pair of levels multiplies to. */
export function scoreNotes({ definition: { rule }, cells }: RiskMatrix): MatrixNote[] {
  if (rule.kind !== 'product' || rule.cutOffs === null) return [];
  const reachable = new Set(cells.flat().map(({ score }) => score));
  const named = new Map<number, number>();
  for (const { from, to } of rule.cutOffs) {
    for (let score = from; score <= Math.min(to, from + longest); score += 1) {
      if (!reachable.has(score)) named.set(score, (named.get(score) ?? 0) + 1);
    }
  }
  const scores = [...named.keys()].sort((a, b) => a - b);
  const twice = scores.filter((score) => (named.get(score) ?? 0) > 1);
  return [
    ...(scores.length > 0 ? [{ kind: 'named-unreachable', scores, ...ours } as const] : []),
    ...(twice.length > 0 ? [{ kind: 'overlap-unreachable', scores: twice, ...ours } as const] : []),
  ];
}
