import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from './new-folder.fixture.js';
import { storedIncidents } from './stored-incidents.js';

test('incidents are there when the folder is opened again, with every character', async () => {
  const folder = join(newFolder(), 'incidents');
  const report = { text: '\u0000 \ud800 \u202E <script>', __proto__: null, nested: [{ a: 1 }] };
  const before = storedIncidents(folder);
  const kept = await before.keep(report);
  await before.close();
  const after = storedIncidents(folder);
  expect(await after.withId(kept.id)).toEqual(kept);
  expect(kept.report).toEqual(JSON.parse(JSON.stringify(report)));
  await after.keep({ second: true });
  expect((await after.newest()).map(({ report: each }) => each)).toEqual([{ second: true }, kept.report]);
  await after.close();
});
