import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes in use once whatever nobody needs is thrown away. */
export function megabytes(): { readonly heap: number; readonly resident: number } {
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 2 ** 20, resident: rss / 2 ** 20 };
}

/** The same in words. */
export function memory(): string {
  const { heap, resident } = megabytes();
  return `${heap.toFixed(1)} MB in use, ${resident.toFixed(0)} MB resident`;
}
