import { describe, expect, test } from 'vitest';
import type { Act } from './act.js';
import { escalations } from './escalation.js';
import { type RepeatFacet, repeatsBy } from './repeats.js';

const act = (id: string, at: string, more: Partial<Act> = {}): Act => ({
  id,
  actor: 'a',
  identity: 'account-known',
  targets: ['t'],
  at,
  ...more,
});

describe('repeats', () => {
  const acts = [
    act('1', '2026-03-02T23:30:00Z', {
      ward: '__proto__',
      trigger: 'planning',
      settings: ['surgery'],
      channels: ['phone'],
    }),
    act('2', '2026-03-09', { ward: '__proto__', trigger: 'planning', targets: ['u'], actor: 'b' }),
    act('3', '2026-06-30T23:30:00Z', { ward: 'w', actor: null }),
  ];

  test.each<[RepeatFacet, string[]]>([
    ['ward', ['__proto__ 2 2 2', 'w 1 1 0']],
    ['trigger', ['planning 2 2 2']],
    ['setting', ['surgery 1 1 1']],
    ['channel', ['phone 1 1 1']],
    ['target', ['t 2 2 1', 'u 1 1 1']],
    ['weekday', ['monday 2 2 2', 'wednesday 1 1 0']],
    ['month', ['2026-03 2 2 2', '2026-07 1 1 0']],
    ['day', ['2026-03-02 1 1 1', '2026-03-09 1 1 1', '2026-07-01 1 1 0']],
  ])('by %s', (facet, expected) => {
    const found = repeatsBy(facet, acts).map(({ key, acts: count, days, senders }) =>
      [key, count, days, senders].join(' '),
    );
    expect(found).toEqual(expected);
  });
});

describe('escalation', () => {
  const codes = (acts: readonly Act[]) =>
    escalations({ actor: 'a', acts }, { by: 'london-day' }).map(({ code }) => code);

  test.each<[string, Partial<Act>[], string[]]>([
    [
      'a closer channel',
      [{ channels: ['social-media.post'] }, { channels: ['phone.personal'] }],
      ['escalation-channel'],
    ],
    ['a farther channel', [{ channels: ['in-person'] }, { channels: ['email'] }], []],
    ['a channel nobody knows', [{ channels: ['carrier-pigeon'] }, { channels: ['email'] }], []],
    [
      'abuse, then a threat',
      [{ behaviours: ['language.abusive'] }, { behaviours: ['threat.kidnap'] }],
      ['escalation-content'],
    ],
    [
      'criticism, then abuse',
      [{ behaviours: ['criticism.robust'] }, { behaviours: ['language.abusive'] }],
      [],
    ],
    ['at the home at last', [{ settings: ['online'] }, { settings: ['home'] }], ['escalation-to-home']],
    ['at the home from the first', [{ settings: ['home'] }, { settings: ['home'] }], []],
    ['the family joins', [{}, { behaviours: ['threat.to-family-or-staff'] }], ['escalation-target']],
    ['another target after two acts', [{}, {}, { targets: ['u'] }], ['escalation-target']],
  ])('%s', (_, parts, expected) => {
    const acts = parts.map((part, index) => act(String(index), `2026-03-0${index + 1}`, part));
    expect(codes(acts)).toEqual(expected);
  });

  test('gaps that shrink to half, and gaps that do not', () => {
    const on = (days: readonly number[]) =>
      days.map((day) => act(String(day), `2026-03-${String(day).padStart(2, '0')}`));
    expect(codes(on([1, 11, 20, 23, 25]))).toEqual(['escalation-frequency']);
    expect(codes(on([1, 8, 15, 22, 29]))).toEqual([]);
    expect(codes(on([1, 11, 12]))).toEqual([]);
  });
});
