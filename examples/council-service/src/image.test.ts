import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { settingNames, settingsFrom } from './settings.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const dockerfile = text('Dockerfile');
const compose = { demonstration: text('compose.yaml'), production: text('compose.production.yaml') };
const manifest = JSON.parse(text('package.json'));

/** The variables that the image sets. */
const ofImage = Object.fromEntries(
  [...dockerfile.matchAll(/^ENV (.*)$/gm)].flatMap(([, line = '']) =>
    line.split(' ').map((each) => each.split('=') as [string, string]),
  ),
);

/** The variables of a service of a compose file, with those that come from outside given. */
function environmentOf(file: string, service: string, outside: Record<string, string>) {
  const block = new RegExp(`^ {2}${service}:\\n(?: {4}.*\\n)+`, 'm').exec(file)?.[0] ?? '';
  const lines = [...block.matchAll(/^ {6}([A-Z][A-Z_]+): (.*)$/gm)];
  const given = (value: string) =>
    value.replaceAll(
      /\$\{(\w+)(?::-([^}]*))?(?::\?[^}]*)?\}/g,
      (_, name, otherwise) => outside[name] ?? otherwise,
    );
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, given(value)]));
}

const outside = {
  POSTGRES_PASSWORD: 'p4ssword',
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_AUDIENCE: 'council-service',
};

test('image and compose files set variables that the service reads, to values that it takes', () => {
  const demonstration = environmentOf(compose.demonstration, 'service', {});
  const production = environmentOf(compose.production, 'service', outside);
  expect(Object.keys(production).length).toBeGreaterThan(5);
  for (const each of [ofImage, demonstration, production])
    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(each)));
  expect(settingsFrom({ ...ofImage, ...demonstration })).toMatchObject({ developmentSignIn: true });
  expect(settingsFrom({ ...ofImage, ...production })).toMatchObject({
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    PROXIES: 1,
    developmentSignIn: false,
    DATABASE_URL: 'postgresql://council:p4ssword@database/council',
  });
  // What must not be missing is asked for by name, and the image alone does not start.
  for (const name of Object.keys(outside)) expect(compose.production).toContain(`\${${name}:?`);
  expect(() => settingsFrom(ofImage)).toThrow(/OIDC_ISSUER/);
});

test('the README names every variable, and no other', () => {
  const table = /^## Settings\n\n([\s\S]*?)\n\n/m.exec(text('README.md'))?.[1] ?? '';
  const named = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual([...settingNames].sort());
});

test('ports, paths and versions agree', () => {
  const port = ofImage['PORT'];
  expect(dockerfile).toContain(`EXPOSE ${port}\n`);
  for (const file of Object.values(compose)) {
    expect(file).toContain(`:${port}:${port}`);
    expect(file).toContain('dockerfile: examples/council-service/Dockerfile');
    expect(file).toContain('    init: true\n');
    // While it sets itself up, the database answers on its socket alone, and then starts anew.
    expect(file).toContain('pg_isready --host 127.0.0.1 ');
  }
  expect(dockerfile).toMatch(/^HEALTHCHECK .*\/readyz/m);
  expect(dockerfile).toMatch(/^USER node$/m);
  const [, command = ''] = /^CMD \["node", "(.*)"\]$/m.exec(dockerfile) ?? [];
  expect(existsSync(join(folder, command))).toBe(true);
  expect(manifest.files).toEqual(['dist', 'migrations']);
  const root = JSON.parse(text('../../package.json'));
  expect(dockerfile).toContain(root.packageManager);
  for (const [, major] of dockerfile.matchAll(/^FROM node:(\d+)-slim/gm))
    expect(`>=${major}`).toBe(root.engines.node.split('.')[0]);
});

test('nothing secret is in the image, and what is built elsewhere stays out of it', () => {
  expect(dockerfile).not.toMatch(/password|secret|token|ARG /i);
  expect(compose.production).not.toMatch(/PASSWORD: \w/);
  for (const name of ['.git', '**/node_modules', '**/dist', '**/.data', '**/.env'])
    expect(text('../../.dockerignore').split('\n')).toContain(name);
});
