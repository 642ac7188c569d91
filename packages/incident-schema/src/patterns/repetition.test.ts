import { describe, expect, test } from 'vitest';
import type { Act } from './act.js';
import { patternsIn } from './patterns-in.js';

const act = (id: string, at: string, more: Partial<Act> = {}): Act => ({
  id,
  actor: null,
  identity: 'unknown',
  targets: [`t${id}`],
  at,
  ...more,
});
const found = (acts: readonly Act[], senders = 3) =>
  patternsIn({ acts, burst: { by: 'london-day' }, many: { senders, withinDays: 7 } });
const codes = (acts: readonly Act[]) => found(acts).map(({ code }) => code);

describe('nobody identified', () => {
  test('two series that are alike in different ways are both told, the same acts once', () => {
    const byFire = (id: string, at: string) => act(id, at, { channels: ['object'], trigger: 'planning' });
    const byMail = (id: string, at: string) => act(id, at, { channels: ['email'] });
    const acts = [
      byFire('1', '2026-03-01'),
      byFire('2', '2026-03-02'),
      byMail('3', '2026-06-01'),
      byMail('4', '2026-06-02'),
    ];
    expect(found(acts).map(({ code, acts: own }) => [code, own.join()])).toEqual([
      ['many-targets-unknown-actor', '1,2'],
      ['many-targets-unknown-actor', '3,4'],
    ]);
  });

  test('a channel that nobody knows makes nothing alike, nor do weeks between', () => {
    const unknown = { channels: ['unknown'], trigger: 'not-asked' };
    expect(codes([act('1', '2026-03-01', unknown), act('2', '2026-03-02', unknown)])).toEqual([]);
    const mail = { channels: ['email'] };
    expect(codes([act('1', '2026-03-01', mail), act('2', '2026-03-20', mail)])).toEqual([]);
  });

  test('one account again is one actor as far as that, two accounts are nobody known', () => {
    const from = (actor: string) => ({ actor, identity: 'account-known', targets: ['t'] }) as const;
    const again = [act('1', '2026-03-01', from('a')), act('2', '2026-03-09', from('a'))];
    expect(codes(again)).toEqual(['same-actor-same-target']);
    expect(codes([act('1', '2026-03-01', from('a')), act('2', '2026-03-09', from('b'))])).toEqual([
      'same-target-unknown-actor',
    ]);
  });
});

describe('many senders', () => {
  const from = (actor: string, at: string) =>
    act(actor, at, { actor, identity: 'account-known', targets: ['t'] });

  test('are counted within the days, not over all time', () => {
    const close = ['a', 'b', 'c'].map((actor, index) => from(actor, `2026-03-0${index + 1}`));
    expect(codes(close)).toContain('many-actors-one-target');
    const apart = ['a', 'b', 'c'].map((actor, index) => from(actor, `2026-0${index + 1}-01`));
    expect(codes(apart)).not.toContain('many-actors-one-target');
  });

  test('a first name is no sender, and one sender of many messages is one', () => {
    const names = ['a', 'b', 'c'].map((actor) => ({
      ...from(actor, '2026-03-01'),
      identity: 'partial-name' as const,
    }));
    expect(codes(names)).not.toContain('many-actors-one-target');
    const one = ['1', '2', '3'].map((id) => ({ ...from('a', '2026-03-01'), id }));
    expect(codes(one)).not.toContain('many-actors-one-target');
  });

  test('numbers that are none are refused', () => {
    for (const senders of [1, 2.5, Number.NaN]) {
      expect(() => found([], senders)).toThrow(expect.objectContaining({ code: 'invalid-count' }));
    }
  });
});
