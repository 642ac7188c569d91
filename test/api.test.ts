import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acceptedFile, publicApi, sizeOfTypes, typesByEntry } from './public-api.js';
import { packages } from './tree.js';

const mostBytesOfTypes = 15_000;

describe.each(packages)('the public API of @lga/%s', (folder) => {
  test('is as it was accepted: a change that is meant is accepted by `pnpm api:accept`', () => {
    expect(existsSync(acceptedFile(folder))).toBe(true);
    expect(publicApi(folder)).toBe(readFileSync(acceptedFile(folder), 'utf8'));
  });

  test.each(typesByEntry(folder))(
    `has in %s types of at most ${mostBytesOfTypes} bytes, comments apart`,
    (_, types) => expect(sizeOfTypes(types)).toBeLessThanOrEqual(mostBytesOfTypes),
  );
});

test('nothing is kept for a package that is gone', () => {
  const kept = readdirSync(new URL('api', import.meta.url)).sort();
  expect(kept).toEqual(packages.map((folder) => `${folder}.d.ts.txt`));
});

test('comments do not count as types', () => {
  expect(sizeOfTypes('/** Long, long, long. */\ndeclare const one: 1;\n')).toBe(
    sizeOfTypes('declare const one: 1;\n'),
  );
});
