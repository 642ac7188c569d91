/** Results are kept, so that no call can be optimised away. */
const kept: unknown[] = [];

/** Seconds a call takes: the median of seven runs of so many calls, after one run that does not count. */
export function perCall(calls: number, work: (turn: number) => unknown): number {
  const runs: number[] = [];
  for (let run = 0; run < 8; run += 1) {
    const start = performance.now();
    for (let turn = 0; turn < calls; turn += 1) kept[0] = work(turn);
    if (run > 0) runs.push((performance.now() - start) / 1000 / calls);
  }
  return runs.sort((a, b) => a - b)[3] ?? Number.NaN;
}
