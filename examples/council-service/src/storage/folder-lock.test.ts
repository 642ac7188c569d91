import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CannotStart } from '../cannot-start.js';
import { newFolder } from '../new-folder.fixture.js';
import { lockFolder } from './folder-lock.js';

const missingFolder = () => join(newFolder(), 'made', 'when-needed');

test('a folder is kept until it is let go', () => {
  const folder = missingFolder();
  const letGo = lockFolder(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
  letGo();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test.each([
  ['a process that runs', String(process.ppid)],
  ['a process of somebody else', '1'],
  ['something that cannot be read', 'x'],
  ['a lock that is just being written', ''],
])('a folder kept by %s is refused', (_name, holder) => {
  const folder = missingFolder();
  lockFolder(folder);
  writeFileSync(join(folder, 'lock'), holder);
  expect(() => lockFolder(folder)).toThrow(CannotStart);
});

test('a lock left by a process that is gone is taken over', () => {
  const folder = missingFolder();
  lockFolder(folder);
  writeFileSync(join(folder, 'lock'), '4194305');
  lockFolder(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
});
