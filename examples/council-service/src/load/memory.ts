import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes of a process. */
export interface Megabytes {
  /** In use once whatever nobody needs is thrown away. */
  readonly used: number;
  /** What the machine holds for the process, code and database among it. */
  readonly resident: number;
}

export function megabytes(): Megabytes {
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const rounded = (bytes: number) => Math.round((bytes / 2 ** 20) * 10) / 10;
  return { used: rounded(heapUsed + external), resident: rounded(rss) };
}
