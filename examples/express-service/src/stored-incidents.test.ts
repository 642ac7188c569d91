import { join } from 'node:path';
import { expect, test } from 'vitest';
import { incidentExample } from './incident-example.js';
import { newFolder } from './new-folder.fixture.js';
import { storedIncidents } from './stored-incidents.js';

test('incidents are there when the folder is opened again, with every character', async () => {
  const folder = join(newFolder(), 'incidents');
  const words = '\u0000 \ud800 \u202E <script>';
  const first = { ...incidentExample, account: { words, language: 'en' as const } };
  const before = storedIncidents(folder);
  const kept = await before.keep(first);
  expect(kept?.report).toEqual(first);
  await before.close();
  const after = storedIncidents(folder);
  expect(await after.withId(first.id)).toEqual(kept);
  const second = { ...incidentExample, id: '01JQ2Z7K8M9NPQRSTVWXYZ0123' };
  await after.keep(second);
  expect((await after.newest()).map(({ report }) => report)).toEqual([second, first]);
  await after.close();
});

test('an id is kept once, whatever its case, and nothing is overwritten', async () => {
  const incidents = storedIncidents(join(newFolder(), 'incidents'));
  const kept = await incidents.keep(incidentExample);
  const again = { ...incidentExample, id: incidentExample.id.toUpperCase(), occasions: 2 };
  expect(await incidents.keep(again)).toBeUndefined();
  expect(await incidents.newest()).toEqual([kept]);
  expect(await incidents.withId(again.id)).toEqual(kept);
  await incidents.close();
});
