import { describe, expect, test } from 'vitest';
import { unsettledSteps } from './explained.js';
import { inForce, type Rule } from './rule.js';
import { inLanguage, listInWords } from './text.js';

const source = { instrument: 'An Act', provision: 's. 1' };
const known = { source, confidence: 'seen' as const, checked: null };
const rule: Rule<number> = {
  id: 'example.rule',
  title: { en: 'Days to notify' },
  authority: 'statute',
  history: [
    { ...known, from: '2012-07-01', value: 28 },
    { ...known, from: '2015-01-01', value: 21, confidence: 'inferred', note: 'Nobody says so.' },
    { ...known, from: '2018-01-01', value: null },
    { ...known, from: '2020-01-01', value: 14 },
    { ...known, from: '2021-01-01', value: 7, status: 'enacted-not-commenced' },
    { ...known, from: null, value: 1, status: 'announced' },
  ],
};

describe('the value of a rule on a day', () => {
  test.each([
    ['2012-07-01', 28],
    ['2014-12-31', 28],
    ['2015-01-01', 21],
    ['2017-12-31', 21],
    ['2020-01-01', 14],
    ['9999-12-31', 14],
  ])('%s: %s', (on, value) => expect(inForce(rule, on).value).toBe(value));

  test.each(['2012-06-30', '2018-01-01', '2019-12-31'])('%s: none, and nothing is assumed', (on) => {
    expect(() => inForce(rule, on)).toThrow(expect.objectContaining({ code: 'not-in-force' }));
  });

  test('the reason cites the source, how it is known, and who has signed', () => {
    const { because } = inForce(rule, '2016-01-01');
    expect(because).toEqual([
      {
        says: 'Days to notify: in force from 2015-01-01, An Act, s. 1. Nobody says so.',
        rule: 'example.rule',
        source,
        authority: 'statute',
        confidence: 'inferred',
        checked: null,
      },
    ]);
    expect(unsettledSteps(because)).toEqual(because);
    expect(unsettledSteps(inForce(rule, '2013-01-01').because)).toEqual([]);
  });

  test('a day that is none is refused', () => {
    expect(() => inForce(rule, '2016-02-30')).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });
});

describe('words', () => {
  test('Welsh that nobody has reviewed says so, and English stands in where there is none', () => {
    expect(inLanguage({ en: 'a', cy: 'b', reviewed: false }, 'cy')).toEqual({
      words: 'b',
      language: 'cy',
      reviewed: false,
    });
    expect(inLanguage({ en: 'a' }, 'cy')).toEqual({ words: 'a', language: 'en', reviewed: true });
    expect(inLanguage({ en: 'a', cy: 'b', reviewed: false }, 'en').words).toBe('a');
  });

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j in a sentence', (items, words) => expect(listInWords(items, 'en')).toBe(words));

  test('the Welsh word between depends on what follows', () => {
    expect(listInWords(['Llafur', 'Plaid Cymru'], 'cy')).toBe('Llafur a Plaid Cymru');
    expect(listInWords(['Llafur', 'Annibynnol'], 'cy')).toBe('Llafur ac Annibynnol');
  });
});
