import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, factsOf, openFacts, type Truth, truth } from './condition.js';

/** Conditions over the facts `0`, `1`, …, each of which comes once. */
function numbered(shape: Shape, next = { fact: 0 }): Condition<string> {
  if (typeof shape === 'string') return `${next.fact++}`;
  const parts = shape.parts.map((part) => numbered(part, next));
  return shape.all ? { all: parts } : { any: parts };
}

type Shape = 'fact' | { readonly all: boolean; readonly parts: readonly Shape[] };
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constant('fact' as const),
    fc.record({ all: fc.boolean(), parts: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const truths = fc.array(fc.constantFrom<Truth>(true, false, 'unknown'), { minLength: 27, maxLength: 27 });
const conditions = shape.map((each) => numbered(each)).filter((each) => factsOf(each).length <= 8);

/** Every way to answer what is unknown. */
function completions(facts: readonly string[], known: readonly Truth[]): readonly Truth[][] {
  return facts.reduce<Truth[][]>(
    (ways, fact) => {
      const held = known[Number(fact)];
      const choices: Truth[] = held === 'unknown' || held === undefined ? [true, false] : [held];
      return ways.flatMap((way) => choices.map((choice) => [...way, choice]));
    },
    [[]],
  );
}

test('a condition is unknown exactly when the unknown facts could still turn it either way', () => {
  fc.assert(
    fc.property(conditions, truths, (condition, known) => {
      const ways = completions(factsOf(condition), known);
      const ends = new Set(ways.map((way) => truth(condition, (fact) => way[Number(fact)] ?? 'unknown')));
      const settled = ends.size === 1 ? [...ends][0] : 'unknown';
      expect(truth(condition, (fact) => known[Number(fact)] ?? 'unknown')).toBe(settled);
    }),
    { numRuns: 500 },
  );
});

test('a fact is open exactly when it is unknown and decides in some way to answer the others', () => {
  fc.assert(
    fc.property(conditions, truths, (condition, known) => {
      const facts = factsOf(condition);
      const ways = completions(facts, known);
      const decides = (fact: string) =>
        known[Number(fact)] === 'unknown' &&
        ways.some((way) => {
          const ends = [true, false].map((answer) =>
            truth(condition, (each) => (each === fact ? answer : (way[Number(each)] ?? 'unknown'))),
          );
          return ends[0] !== ends[1];
        });
      expect(openFacts(condition, (fact) => known[Number(fact)] ?? 'unknown')).toEqual(facts.filter(decides));
    }),
    { numRuns: 500 },
  );
});

test('the facts of a condition come in its own order', () => {
  expect(factsOf({ all: ['a', { any: ['b', { all: ['c', 'd'] }] }, 'e'] })).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ]);
});
