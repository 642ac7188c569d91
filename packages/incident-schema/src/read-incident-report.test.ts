import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIncidentReport } from './read-incident-report.js';

const report = JSON.parse(
  readFileSync(new URL('../cases/accepts/threatening-email.json', import.meta.url), 'utf8'),
).given;

/** A report that is sound but for one part of it, somewhere. */
const bent = fc
  .tuple(fc.constantFrom(...pathsOf(report)), fc.jsonValue())
  .map(([path, value]) => replaced(report, path, value));

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, name]))];
}

function replaced(value: unknown, [step, ...deeper]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? [...value] : Object.assign({}, value);
  return Object.assign(copy, { [step]: replaced(copy[step], deeper, by) });
}

describe('whatever comes', () => {
  test('is accepted as it came, or refused at a place that is there or is missing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), bent), (input) => {
        const read = readIncidentReport(input);
        if (read.kind === 'accepted') {
          expect(read.report).toEqual(input);
          return;
        }
        expect(read.count).toBeGreaterThan(0);
        for (const { pointer, code } of read.refusals) {
          const whole = pointer.split('/').slice(1, code === 'missing' ? -1 : undefined);
          expect(whole.reduce<unknown>((at, name) => Object(at)[unescaped(name)], input)).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  const secret = 'somebody-and-their-address';

  test('no refusal repeats a word of what was sent', () => {
    const text = fc.constantFrom(secret, `2026-${secret}`, `${secret}.x`);
    const value = fc.oneof(text, fc.array(text), fc.dictionary(text, text), fc.constant({ [secret]: 1 }));
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(report)), value, (path, sent) => {
        const read = readIncidentReport(replaced(report, path, sent));
        if (read.kind === 'refused') expect(JSON.stringify(read.refusals)).not.toContain(secret);
      }),
      { numRuns: 1000 },
    );
  });

  test('a hundred refusals are told, and how many there are', () => {
    const read = readIncidentReport({ ...report, evidence: Array.from({ length: 150 }, () => ({})) });
    expect(read).toMatchObject({ kind: 'refused', count: 300 });
    expect(read.kind === 'refused' && read.refusals).toHaveLength(100);
  });

  test.each([
    ['deep arrays', `${'['.repeat(45_000)}${']'.repeat(45_000)}`],
    ['deep objects', `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
    ['a long list', `[${'1,'.repeat(45_000)}1]`],
  ])('%s do no harm, at the top or inside an extension', (_, text) => {
    const deep = JSON.parse(text);
    const extensions = [{ name: 'uk.gov.example', version: '1', data: deep }];
    expect(readIncidentReport(deep).kind).toBe('refused');
    const read = readIncidentReport({ ...report, extensions });
    expect(read.kind === 'accepted' && read.report.extensions?.[0]?.data).toBe(deep);
  });

  test('the report that was given is left as it is', () => {
    const before = structuredClone(report);
    readIncidentReport(report);
    expect(report).toEqual(before);
  });
});

function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
