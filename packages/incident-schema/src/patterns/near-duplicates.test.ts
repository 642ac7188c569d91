import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearDuplicates } from './near-duplicates.js';
import { plainText } from './plain-text.js';

/** Runs of five characters in both and in either, by sets of texts. */
function likeness(a: string, b: string): { shared: number; of: number } {
  const runs = (text: string) =>
    new Set(Array.from({ length: Math.max(1, text.length - 4) }, (_, at) => text.slice(at, at + 5)));
  const [one, other] = [runs(plainText(a)), runs(plainText(b))];
  const shared = [...one].filter((run) => other.has(run)).length;
  return { shared, of: one.size + other.size - shared };
}

const bases = [
  'The councillor must resign over the bypass',
  'The councillor must resign over the car park',
  'Shame on you all',
  'When is the next surgery in the village hall?',
];
const texts = fc
  .tuple(
    fc.constantFrom(...bases),
    fc.constantFrom('', ' now', '!!', ' again and again'),
    fc.nat({ max: 12 }),
  )
  .map(([base, more, cut]) => base.slice(0, base.length - cut) + more);

describe('near-duplicates', () => {
  test('an exact search finds the groups of a comparison of every pair, and its figures', () => {
    let grouped = 0;
    fc.assert(
      fc.property(
        fc.array(texts, { maxLength: 25 }),
        fc.integer({ min: 50, max: 100 }),
        (all, atLeastPercent) => {
          const messages = all.map((text, index) => ({ id: String(index), text }));
          const { groups } = nearDuplicates({ messages, atLeastPercent, search: 'exact' });
          const groupOf = new Map(groups.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
          for (const [a, one] of all.entries()) {
            for (const [b, other] of all.entries()) {
              const { shared, of } = likeness(one, other);
              if (a < b && shared * 100 >= atLeastPercent * of) {
                expect(groupOf.get(String(a))).toBe(groupOf.get(String(b)));
                expect(groupOf.has(String(a))).toBe(true);
              }
            }
          }
          for (const { links } of groups) {
            for (const { between, shared, of } of links) {
              const [one, other] = between.map((id) => all[Number(id)] ?? '');
              expect({ shared, of }).toEqual(likeness(one ?? '', other ?? ''));
              expect(shared * 100).toBeGreaterThanOrEqual(atLeastPercent * of);
            }
          }
          grouped += groups.length;
        },
      ),
    );
    expect(grouped).toBeGreaterThan(20);
  });

  test('a search by bands finds nearly all of what an exact search finds', () => {
    let state = 3;
    const draw = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const word = () => Array.from({ length: 3 + draw(5) }, () => 'abcdefghijklmnop'[draw(16)]).join('');
    const originals = Array.from({ length: 400 }, () => Array.from({ length: 30 }, word).join(' '));
    const copies = originals.map((text) => `${text} ${word()}`);
    const messages = [...originals, ...copies].map((text, index) => ({ id: String(index), text }));
    const exact = nearDuplicates({ messages, atLeastPercent: 80, search: 'exact' });
    const banded = nearDuplicates({ messages, atLeastPercent: 80, search: 'banded' });
    expect(exact.groups).toHaveLength(400);
    expect(banded.groups.length).toBeGreaterThanOrEqual(398);
    expect(banded.compared).toBeLessThan(messages.length);
  });

  test.each([
    [
      'case, white space and addresses',
      'Go  AWAY\nnow https://a.example/1',
      'go away now https://b.example/2',
    ],
    ['look-alike letters', 'you will pay for this', 'уоu will рау fоr this'],
    [
      'hidden characters',
      'you will pay for this',
      'you wi\u200bll p\u00ady for th\u202eis'.replace('p\u00ad', 'p\u00ada'),
    ],
    ['compatibility forms', 'you will pay', 'ｙｏｕ ｗｉｌｌ ｐａｙ'],
  ])('%s are levelled', (_, one, other) => expect(plainText(one)).toBe(plainText(other)));

  test('texts of nothing are in no group, and many copies are one group without a pair', () => {
    const copies = Array.from({ length: 10_000 }, (_, id) => ({ id: String(id), text: 'The same again.' }));
    const blank = [
      { id: 'x', text: ' ' },
      { id: 'y', text: '\n' },
    ];
    const { groups, compared } = nearDuplicates({
      messages: [...blank, ...copies],
      atLeastPercent: 80,
      search: 'banded',
    });
    expect(groups.map(({ ids }) => ids.length)).toEqual([10_000]);
    expect(compared).toBe(0);
  });

  test('a text of 100,000 characters, and ids such as __proto__', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => index).join(' ');
    const messages = ['__proto__', 'constructor'].map((id, index) => ({ id, text: text + index }));
    expect(nearDuplicates({ messages, atLeastPercent: 50, search: 'banded' }).groups).toHaveLength(1);
  });

  test('what is refused', () => {
    const messages = Array.from({ length: 5001 }, (_, index) => ({
      id: String(index),
      text: `text ${index}`,
    }));
    for (const atLeastPercent of [49, 101, 80.5, Number.NaN]) {
      expect(() => nearDuplicates({ messages: [], atLeastPercent, search: 'exact' })).toThrow(
        expect.objectContaining({ code: 'invalid-percent' }),
      );
    }
    expect(() => nearDuplicates({ messages, atLeastPercent: 80, search: 'exact' })).toThrow(
      expect.objectContaining({ code: 'too-many' }),
    );
  });
});
