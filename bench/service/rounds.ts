import type { Contestant, Round } from './contestant.js';

const rounds = 5;
const secondsOfRound = 3;
/** Until what runs often has been compiled. */
const secondsToWarmUp = 8;

/** Medians of several rounds. The contestants take turns, so that what else the machine does weighs on all alike. */
export async function compared(contestants: readonly Contestant[]): Promise<readonly Round[]> {
  for (const each of contestants) await each.round(secondsToWarmUp);
  const all = contestants.map((): Round[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, each] of contestants.entries()) all[index]?.push(await each.round(secondsOfRound));
  }
  await Promise.all(contestants.map((each) => each.stop()));
  return all.map((taken) => ({
    perSecond: median(taken.map(({ perSecond }) => perSecond)),
    p99: median(taken.map(({ p99 }) => p99)),
  }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
