import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { newFolder } from '../new-folder.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { importCouncillors } from './councillor-import.js';

// As it is built: what the image and `pnpm import:moderngov` run.
const command = fileURLToPath(new URL('../../dist/import-moderngov.js', import.meta.url));

async function ran(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, ...env } });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'close');
  const [out, err] = await said;
  return { code, out, err };
}

const councillor = (id: number, group: string) =>
  `<councillor><councillorid>${id}</councillorid><fullusername>Somebody ${id}</fullusername><politicalgrouptitle>${group}</politicalgrouptitle></councillor>`;
const list = (...groups: readonly string[]) =>
  `<councillorsbyward><wards><ward><wardtitle>W</wardtitle><councillors>${groups.map((group, at) => councillor(at + 1, group)).join('')}</councillors></ward></wards></councillorsbyward>`;
const sixty = Array.from({ length: 60 }, (_, at) =>
  at < 40 ? 'Labour Group' : at < 59 ? 'Green' : 'Non-aligned',
);

onBothDatabases('the import from Modern.gov', (newDatabase) => {
  test('keeps groups without names, comes to the same again, and follows the list', async () => {
    const env: Record<string, string> = { ...(await newDatabase()) };
    const file = join(newFolder(), 'councillors.xml');
    const site = 'democracy.example.gov.uk';
    writeFileSync(file, list(...sixty));
    const first = await ran(env, '--council', 'example-borough', '--site', site, file);
    expect(first.err.trim().split('\n')).toEqual([`${file}: 50 of 60 kept`, `${file}: 60 of 60 kept`]);
    expect(first.out).toBe(`${file}: 60 read, 60 kept (60 new, 0 changed), 0 gone, 0 refused\n`);
    expect(first.out + first.err).not.toContain('Somebody');

    const app = await runningApp(async () => env as { DATA_DIR: string });
    const again = async (xml: string) =>
      importCouncillors(app.queries, { council: 'example-borough', site, xml, progress: () => {} });
    expect(await again(list(...sixty))).toMatchObject({ kept: 60, added: 0, changed: 0, gone: 0 });
    // One has changed group, three have left, one cannot be kept.
    const later = await again(list('Green', ...sixty.slice(1, 57), 'x'.repeat(300)));
    expect(later).toMatchObject({ read: 58, kept: 57, added: 0, changed: 1, gone: 3 });
    expect([...later.refused]).toEqual([['group too long or not text', 1]]);
    await again(list(...sixty));
    const asked = '/v1/council-groups?size=63&on=2026-05-21';
    const open = await (await app.as('viewer', asked)).json();
    expect(open).toEqual({ kind: 'undetermined', open: [{ kind: 'group-of-one', title: 'Non-aligned' }] });
    const { council } = await (await app.as('viewer', `${asked}&ungroupedTitle=Non-aligned`)).json();
    expect(council).toEqual({
      size: 63,
      vacancies: 3,
      groups: [
        { id: 'Labour Group', members: 40 },
        { id: 'Green', members: 19 },
      ],
      ungrouped: 1,
    });
    // As the council's balance takes it.
    const { paths } = await (await app.fetch('/openapi.json')).json();
    const { example } = paths['/v1/council-balance'].post.requestBody.content['application/json'];
    const balance = await app.as('viewer', '/v1/council-balance', { ...example, council });
    expect(balance.status).toBe(200);
    expect((await app.as('member-a', asked)).status).toBe(403);
    expect((await app.as('viewer', '/v1/council-groups?size=1&on=2026-05-21')).status).toBe(422);
    expect(await (await app.as('monitoring', '/v1/audit/check')).json()).toMatchObject({
      kind: 'whole',
      entries: 4,
    });
    await app.close();
  });
});

test('an address is asked, and what cannot be used is said, the next being read all the same', async () => {
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/gone' ? 404 : 200;
    response.end(url === '/good' ? list('A', 'A') : '<not-it');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sources = [`${url}/gone`, `${url}/bad`, '/no/such/file', 'http://example.org/x', `${url}/good`];
  const { code, out, err } = await ran({ DATA_DIR: newFolder() }, '--council', 'example-borough', ...sources);
  expect(code).toBe(1);
  expect(err).toContain('/gone: nothing was kept. The address answered with 404.');
  expect(err).toContain('/bad: nothing was kept (xml-not-well-formed).');
  expect(err).toContain('/no/such/file: nothing was kept. There is no such file.');
  expect(err).toContain('http://example.org/x: nothing was kept. An https address was expected.');
  expect(err).not.toContain('    at ');
  expect(out).toBe(`${url}/good: 2 read, 2 kept (2 new, 0 changed), 0 gone, 0 refused\n`);
  server.close();
});

test.each([[[]], [['--council', 'x']], [['--council', 'a b', 'f']], [['--nothing', 'f']]])(
  '%j is answered with what was expected',
  async (args) => {
    const { code, err } = await ran({}, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^Expected: --council ID/);
  },
);
