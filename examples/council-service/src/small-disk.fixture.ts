import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it until so many bytes are left. */
  readonly fill: (left: number) => void;
  readonly empty: () => void;
  readonly remove: () => void;
}

/** A folder as a disk of so many megabytes of memory, or why there can be none: it takes Linux, and root. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | { readonly missing: string } {
  const { status, stderr, error } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) return { missing: (error?.message ?? stderr).trim() };
  const filler = join(folder, 'filler');
  const pieces: string[] = [];
  return {
    folder,
    fill(left) {
      const { bavail, bsize } = statfsSync(folder);
      const piece = `${filler}${pieces.length}`;
      pieces.push(piece);
      writeFileSync(piece, Buffer.alloc(Math.max(0, bavail * bsize - left)));
    },
    empty() {
      for (const piece of pieces.splice(0)) rmSync(piece, { force: true });
    },
    remove: () => void spawnSync('umount', ['--lazy', folder]),
  };
}
