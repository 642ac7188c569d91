import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './tree.js';

/** Reads a case with the built package, as a page with a strict policy or an edge runtime would. */
const program = `
  const { readFileSync } = await import('node:fs');
  const { readIncidentRecord } = await import('./dist/compiled.js');
  const given = (path) => JSON.parse(readFileSync(path, 'utf8')).given;
  let forbidden = false;
  try { new Function('return 1')(); } catch { forbidden = true; }
  const kinds = [
    'cases/accepts/threatening-email.json',
    'cases/accepts/decision-restricts-contact.json',
    'cases/refuses/restriction-without-a-warning.json',
  ].map((path) => readIncidentRecord(given(path)).kind);
  console.log(JSON.stringify({ forbidden, kinds }));
`;

test('records are read where code must not be generated', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program],
    { cwd: join(root, 'packages', 'incident-schema'), encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ forbidden: true, kinds: ['accepted', 'accepted', 'refused'] });
});
