import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRequest, assessmentOf, byLevels, hazardOf } from '../assessment/assessment.fixture.js';
import { changesBetween } from './changes-between.js';

const hazards = [
  hazardOf('a', [byLevels('current', 2, 2, ['S10'])], { S10: 'in-place', S14: 'proposed' }),
  hazardOf('b', [byLevels('current', 1, 1)]),
];
const before = assessmentOf(hazards, { distress: 'no' });

describe('a log of changes', () => {
  it('is empty for the same assessment, in whatever order its lists stand', () => {
    const turned = { ...before, hazards: [...hazards].reverse() };
    expect(changesBetween(before, before)).toEqual([]);
    expect(changesBetween(before, turned)).toEqual([]);
  });

  it('leads to each change by fields and ids', () => {
    const [a, b] = hazards;
    if (!a || !b) throw new Error('Two hazards.');
    const controls = a.controls.map((each) =>
      each.id === 'S14' ? { ...each, state: 'declined' as const } : each,
    );
    const after = {
      ...before,
      answers: [{ question: 'distress', answer: 'yes' as const, note: null }],
      hazards: [{ ...a, ratings: [byLevels('current', 4, 2, ['S10'])], controls }],
    };
    const changes = changesBetween(before, after);
    expect(changes).toEqual(
      expect.arrayContaining([
        { kind: 'changed', at: ['answers', 'distress', 'answer'], from: 'no', to: 'yes' },
        {
          kind: 'changed',
          at: ['hazards', 'a', 'ratings', 'current', 'likelihood'],
          from: 2,
          to: 4,
        },
        {
          kind: 'changed',
          at: ['hazards', 'a', 'controls', 'S14', 'state'],
          from: 'proposed',
          to: 'declined',
        },
        { kind: 'removed', at: ['hazards', 'b', 'what'], from: 'Hazard b' },
      ]),
    );
  });

  it('one way is the other way turned round', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    fc.assert(
      fc.property(anyRequest, anyRequest, ({ assessment: one }, { assessment: other }) => {
        const there = changesBetween(one, other).map(({ kind, at }) => `${kind} ${JSON.stringify(at)}`);
        const back = changesBetween(other, one).map(
          ({ kind, at }) => `${turned[kind]} ${JSON.stringify(at)}`,
        );
        expect(there.sort()).toEqual(back.sort());
      }),
    );
  });

  it('takes hostile ids for what they are', () => {
    const odd = { ...before, hazards: ['__proto__', 'constructor', 'a/b'].map((id) => hazardOf(id, [])) };
    const added = changesBetween(before, odd).filter(({ kind }) => kind === 'added');
    expect(added.map(({ at }) => at[1])).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'a/b']));
  });

  it('of two subjects is refused', () => {
    const other = { ...before, subject: { ...before.subject, id: 'member-3' } };
    expect(() => changesBetween(before, other)).toThrow(expect.objectContaining({ code: 'other-subject' }));
  });
});
