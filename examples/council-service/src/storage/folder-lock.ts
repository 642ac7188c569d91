import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.js';

/**
 * Keeps a folder for this process and gives back how to let it go. PGlite takes no lock by itself, and two processes
 * in one folder would spoil it. A lock left by a process that is gone is taken over.
 *
 * @throws {CannotStart} When another process has the folder.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  if (!wroteLock(file)) {
    const holder = readFileSync(file, 'utf8').trim();
    if (isRunning(holder)) throw inUse(folder, holder, file);
    rmSync(file, { force: true });
    if (!wroteLock(file)) throw inUse(folder, 'started just now', file);
  }
  return () => rmSync(file, { force: true });
}

function wroteLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** In a container the process before may have had the number of this one; what cannot be read counts as running. */
function isRunning(holder: string): boolean {
  if (holder === String(process.pid)) return false;
  try {
    process.kill(Number.parseInt(holder, 10), 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function inUse(folder: string, holder: string, file: string): CannotStart {
  return new CannotStart(
    `Another process (${holder}) keeps its records in ${folder}.\n` +
      `Stop it, or choose another folder: DATA_DIR=/some/folder npm start. If there is no such process, delete ${file}`,
  );
}
