import { statfsSync } from 'node:fs';

/**
 * Bytes that must be free. The embedded database takes files of 16 MB for its log, and where there is no room for the next
 * it stops the whole process for ever: so it is not asked while there is less than two.
 */
const leastBytes = 32 * 2 ** 20;

/** Refuses whatever would be kept in a folder while its disk is as good as full. @throws {Error} `ENOSPC`. */
export function wantRoom(folder: string, statfs: typeof statfsSync = statfsSync): void {
  const { bavail, bsize } = statfs(folder);
  if (bavail * bsize < leastBytes) throw Object.assign(new Error('The disk is full.'), { code: 'ENOSPC' });
}
