import type { Standing, Ways } from './cheapest-ways.js';
import { togetherOn } from './lawful-row.js';
import { type ProblemRow, renewSteps } from './problem.js';

/** A seat that changes hands on a row. */
export interface Exchange {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The exchanges that lead back to where they began, where ways that never end have been found. */
export function cycleIn({ from, row }: Ways): readonly Exchange[] {
  const before = (column: number): number => from[column] ?? -1;
  for (let start = 0; start < from.length; start += 1) {
    let at = start;
    for (let step = 0; step < from.length && at !== -1; step += 1) at = before(at);
    if (at === -1) continue;
    const cycle: Exchange[] = [];
    let to = at;
    do {
      cycle.push({ row: row[to] as number, from: before(to), to });
      to = before(to);
    } while (to !== at);
    return cycle;
  }
  throw new Error('Ways that never end were expected to go round.');
}

/**
 * One seat passed around a cycle of exchanges that costs less than nothing: totals stay, and bodies come nearer. Only
 * where columns count as one can a chain leave such a cycle behind.
 */
export function passAround({ problem, flow, steps }: Standing, cycle: readonly Exchange[]): void {
  for (const { row, from, to } of cycle) {
    const has = flow[row] as number[];
    has[from] = (has[from] as number) - 1;
    has[to] = (has[to] as number) + 1;
  }
  for (const { row } of cycle) {
    const { cap, bodies } = problem.rows[row] as ProblemRow;
    const isLawful = problem.oneOf.every(
      (set) => set === -1 || togetherOn(flow[row] as number[], problem.oneOf, set) <= cap * bodies.length,
    );
    if (!isLawful) throw new Error('A cycle of exchanges was to keep each body lawful.');
    renewSteps(problem, flow, steps, row);
  }
}
