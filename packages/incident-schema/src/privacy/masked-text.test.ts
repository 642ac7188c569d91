import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelledMessages } from '../synthetic/labelled-messages.js';
import { maskedText } from './masked-text.js';

interface Score {
  found: number;
  labelled: number;
  right: number;
  masked: number;
}

/** By kind: of the labelled, how many were wholly masked; of the masked, how many overlap a label. */
function measured(): Map<string, Score> {
  const scores = new Map<string, Score>();
  const of = (kind: string): Score => {
    const score = scores.get(kind) ?? { found: 0, labelled: 0, right: 0, masked: 0 };
    scores.set(kind, score);
    return score;
  };
  for (const { text, labels, names } of labelledMessages({ seed: 'published', count: 5000 })) {
    const { spans } = maskedText(text, { names });
    for (const { kind, from, to } of labels) {
      for (const each of ['all', kind]) {
        of(each).labelled += 1;
        if (spans.some((span) => span.from <= from && span.to >= to)) of(each).found += 1;
      }
    }
    for (const { kind, from, to } of spans) {
      for (const each of ['all', kind]) {
        of(each).masked += 1;
        if (labels.some((label) => label.from < to && label.to > from)) of(each).right += 1;
      }
    }
  }
  return scores;
}

/** Letters that patterns look for, that change their length with their case, and that are half of one. */
const letters = fc.constantFrom(
  'a',
  'B',
  'İ',
  'ß',
  'Ж',
  ' ',
  '\n',
  '.',
  '@',
  '0',
  '[',
  '\\',
  '\ud83d',
  '\u202e',
);

const perCent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;

describe('masking', () => {
  test('precision and recall on 5,000 made-up messages are those that the README publishes', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = [...measured()].map(
      ([kind, { found, labelled, right, masked }]) =>
        `| ${kind} | ${labelled} | ${perCent(right, masked)} | ${perCent(found, labelled)} |`,
    );
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(readme).toContain(row);
  });

  test.each([
    ['07700 900123', 'phone'],
    ['+44 (0)7700 900 123', 'phone'],
    ['(0161) 496 0123', 'phone'],
    ['a.b+c@mail.example.co.uk', 'email'],
    ['AB1 2CD', 'postcode'],
    ['sw1a1aa', 'postcode'],
    ['@some_body', 'handle'],
    ['https://example.org/x?y=z', 'url'],
    ['QQ123456C', 'national-insurance'],
    ['AB12 CDE', 'vehicle'],
    ['4111 1111 1111 1111', 'card'],
    ['943 476 5919', 'nhs-number'],
    ['12-34-56 12345678', 'bank-account'],
    ['192.0.2.17', 'ip-address'],
    ['12a Old Sample Road', 'street-address'],
    ['7 Heol y Bont', 'street-address'],
  ])('%s is a %s', (identifier, kind) => {
    const { text, spans } = maskedText(`It says ${identifier}, and more.`, { names: [] });
    expect(text).toBe(`It says [${kind}], and more.`);
    expect(spans).toEqual([{ kind, from: 8, to: 8 + identifier.length }]);
  });

  test.each([
    '12/03/2026',
    '24/01234/FUL',
    '£1,200,000',
    'the A12',
    '4111 1111 1111 1112',
    'version 2.1.0',
    '10:30',
  ])('%s is none', (text) => expect(maskedText(text, { names: [] }).spans).toEqual([]));

  test('names are masked wherever they stand, whatever the case; a short one as a word alone', () => {
    const { text } = maskedText('Ann Example, ANN  EXAMPLE, annexation by Ann.', {
      names: ['Ann Example', 'Ann'],
    });
    expect(text).toBe('[name], [name], annexation by [name].');
  });

  test('no text of four characters or more that was given as a name is left', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 100, unit: letters }),
        fc.string({ minLength: 4, maxLength: 20, unit: letters }),
        (text, name) => {
          if (name.trim().length < 4) return;
          const masked = maskedText(text + name + text, { names: [name] }).text;
          expect(masked.replaceAll(/\[[a-z-]+\]/g, '\0').includes(name.trim())).toBe(false);
        },
      ),
    );
  });

  test('a name is as long as it was given, whatever white space is in it', () => {
    expect(maskedText('aa\n ab', { names: ['a\n a'] }).text).toBe('a[name]b');
  });

  test('signs of what may be left', () => {
    expect(maskedText('He met Somebody there.', { names: [] }).residualSigns).toEqual(['capitalised-words']);
    expect(maskedText('someone at example dot com', { names: [] }).residualRisk).toBe(true);
    expect(maskedText('ref 1234567', { names: [] }).residualSigns).toEqual(['digits']);
    expect(maskedText('nothing of anybody', { names: [] }).residualRisk).toBe(false);
  });

  test.each(['a', '0', '+4', '@', 'a@', 'a.', '1 ', '1-', 'AB1', 'www.', '07700 ', 'A ', '1 Aa '])(
    '100,000 characters of "%s" are masked in time',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      maskedText(text, { names: [piece] });
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  test('a name of 100,000 characters, and a text too long', () => {
    const name = 'Ann (.*) '.repeat(11_000);
    expect(maskedText(`So ${name}!`, { names: [name] }).text).toBe('So [name] !');
    expect(() => maskedText('x'.repeat(1_000_001), { names: [] })).toThrow(
      expect.objectContaining({ code: 'text-too-long' }),
    );
  });
});
