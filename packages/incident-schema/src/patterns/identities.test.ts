import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identities, type LinkDecision } from './identities.js';
import { linkWeights } from './link-weights.js';
import { suggestedLinks } from './suggested-links.js';
import type { Trace } from './trace.js';

const traces = ['a', 'b', 'c', 'd', '__proto__'];
const decision = (between: readonly [string, string], status: LinkDecision['status']): LinkDecision => ({
  between,
  status,
  by: { role: 'monitoring-officer' },
  at: '2026-03-02T10:00:00Z',
  reason: 'As found.',
});
const pairs = fc
  .uniqueArray(fc.constantFrom(...traces), { minLength: 2, maxLength: 2 })
  .map(([a = '', b = '']) => [a, b] as const);
const decisions = fc.array(
  fc
    .tuple(pairs, fc.constantFrom('confirmed' as const, 'rejected' as const, 'undone' as const))
    .map(([between, status]) => decision(between, status)),
  { maxLength: 12 },
);
const partition = (made: readonly LinkDecision[]) =>
  identities({ traces, decisions: made }).map((identity) => identity.traces.join());

describe('identities', () => {
  test('a link that is confirmed and then undone leaves what was before', () => {
    fc.assert(
      fc.property(decisions, pairs, (made, between) => {
        const key = (each: readonly string[]) => [...each].sort().join();
        const decided = made.filter((each) => key(each.between) !== key(between));
        const after = [...decided, decision(between, 'confirmed'), decision(between, 'undone')];
        expect(identities({ traces, decisions: after })).toEqual(identities({ traces, decisions: decided }));
      }),
    );
  });

  test('when all is undone, everybody is apart', () => {
    fc.assert(
      fc.property(decisions, (made) => {
        const undone = made.map(({ between: [a, b] }) => decision([b, a], 'undone'));
        expect(partition([...made, ...undone])).toEqual(traces);
      }),
    );
  });

  test('every trace is in one identity, held together by confirmed links alone', () => {
    fc.assert(
      fc.property(decisions, (made) => {
        const all = identities({ traces, decisions: made });
        expect(all.flatMap((each) => each.traces).sort()).toEqual([...traces].sort());
        if (made.every(({ status }) => status !== 'confirmed')) expect(all).toHaveLength(traces.length);
      }),
    );
  });

  test('a rejected pair that other links hold together is shown', () => {
    const made = [
      decision(['a', 'b'], 'rejected'),
      decision(['a', 'c'], 'confirmed'),
      decision(['c', 'b'], 'confirmed'),
    ];
    expect(identities({ traces: ['a', 'b', 'c'], decisions: made })).toEqual([
      { key: 'a', traces: ['a', 'b', 'c'], contradictions: [['a', 'b']] },
    ]);
  });

  test('a decision on a trace that is not there is refused', () => {
    for (const between of [
      ['a', 'x'],
      ['a', 'a'],
    ] as const) {
      expect(() => identities({ traces, decisions: [decision(between, 'confirmed')] })).toThrow(
        expect.objectContaining({ code: 'unknown-trace' }),
      );
    }
  });
});

describe('suggestions', () => {
  test('weights are those of the published probabilities', () => {
    expect(linkWeights).toHaveLength(8);
    for (const {
      sameAgrees: [m, ofM],
      othersAgree: [u, ofU],
      agrees,
      differs,
    } of linkWeights) {
      expect(agrees).toBe(Math.round(10 * Math.log2(m / ofM / (u / ofU))));
      expect(differs).toBe(Math.round(10 * Math.log2((1 - m / ofM) / (1 - u / ofU))));
    }
  });

  test('household, name and postcode never suggest a link, whatever the threshold', () => {
    const value = fc.constantFrom('1', '2');
    const household = fc.record({ name: value, surname: value, address: value, postcode: value });
    fc.assert(
      fc.property(fc.array(household, { maxLength: 8 }), (all) => {
        const own: Trace[] = all.map((each, index) => ({ ...each, id: String(index) }));
        expect(suggestedLinks({ traces: own, atLeast: -1000 })).toEqual([]);
      }),
    );
  });

  test('weights add up, differences count against, and each pair comes once', () => {
    const [found, ...others] = suggestedLinks({
      traces: [
        { id: 'b', email: 'e', phone: 'p', surname: 's' },
        { id: 'a', email: 'e', phone: 'p', surname: 't' },
        { id: 'c', surname: 's' },
      ],
      atLeast: 0,
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ status: 'suggested', between: ['a', 'b'], weight: 161 + 151 - 33 });
    expect(found?.because.at(-1)?.says).toContain('Nothing has been merged');
  });

  test('what is refused', () => {
    expect(() => suggestedLinks({ traces: [], atLeast: 0.5 })).toThrow(
      expect.objectContaining({ code: 'invalid-weight' }),
    );
    const many = Array.from({ length: 201 }, (_, id) => ({ id: String(id), email: 'one' }));
    expect(() => suggestedLinks({ traces: many, atLeast: 0 })).toThrow(
      expect.objectContaining({ code: 'too-many' }),
    );
  });
});
