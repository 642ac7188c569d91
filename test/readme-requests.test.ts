import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './tree.js';

/** A request that a README shows, and what it says of the answer. */
interface Shown {
  readonly line: number;
  readonly command: string;
  readonly answer: unknown;
}

const block =
  /^```sh request\n([\s\S]*?)^```\n(?:(?!^```)[\s\S])*?^```json part of the answer\n([\s\S]*?)^```/gm;
const leastRequests: Readonly<Record<string, number>> = { 'express-service': 5, 'council-service': 5 };

/** The requests of a README, in order; each is followed by a part of its answer. */
function shownIn(readme: string): Shown[] {
  const shown = [...readme.matchAll(block)].map(({ index, 1: command = '', 2: answer = '' }) => ({
    line: readme.slice(0, index).split('\n').length,
    command,
    answer: JSON.parse(answer),
  }));
  // One that has no answer would be run by nobody.
  expect(shown.length).toBe(readme.split('```sh request').length - 1);
  return shown;
}

describe.each(Object.keys(leastRequests))('the README of %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  let service: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const server = join(root, 'examples', name, 'dist', 'server.js');
    const env = { ...process.env, PORT: '0', DATA_DIR: folder };
    service = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    for await (const part of service.stdout ?? []) {
      printed += part;
      url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
      if (url) break;
    }
  });

  afterAll(async () => {
    service.kill('SIGTERM');
    if (service.exitCode === null) await once(service, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows requests that are answered as it says, run as they stand and in order', () => {
    const shown = shownIn(readFileSync(join(root, 'examples', name, 'README.md'), 'utf8'));
    expect(shown.length).toBeGreaterThanOrEqual(leastRequests[name] ?? 1);
    // One shell for all, so that a name set by one is there for the next.
    const between = '\n----\n';
    const script = shown
      .map(({ command }) => command.replaceAll('http://127.0.0.1:3000', url))
      .join(`\nprintf '${between.replaceAll('\n', '\\n')}'\n`);
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    const answers = stdout.split(between);
    for (const [index, { line, answer }] of shown.entries()) {
      const where = `line ${line}: ${answers[index]?.slice(0, 2000)} ${stderr}`;
      expect(partOf(JSON.parse(answers[index] || 'null'), answer), where).toEqual(answer);
    }
  });
});

/** What of a value stands at the names that a part has; in a list the names are indices. */
function partOf(value: unknown, part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return value;
  return Object.fromEntries(
    Object.entries(part).map(([name, inner]) => [name, partOf(Object(value)[name], inner)]),
  );
}
