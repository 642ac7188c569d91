import { describe, expect, it } from 'vitest';
import { highMediumLow } from '../high-medium-low.js';
import { brightonHove2021 } from '../matrices/brighton-hove-2021.js';
import { assess } from './assess.js';
import { assessmentOf, byLevels, credibleThreat, hazardOf, requestOf } from './assessment.fixture.js';
import { decide } from './decide.js';

const assessed = assess(requestOf(assessmentOf([hazardOf('a', [byLevels('current', 3, 4)])]))).value;
const given = {
  assessed,
  scheme: brightonHove2021,
  output: 'threat',
  by: 'monitoring officer',
  on: '2026-03-03',
  reason: null,
} as const;

describe('a decision', () => {
  it('confirms the proposal without a reason', () => {
    expect(decide({ ...given, band: 'significant' }).value).toMatchObject({
      change: 'confirmed',
      decision: { reason: null, proposed: { kind: 'proposed', atLeast: 'significant' } },
    });
  });

  it('goes up or down with a reason, and keeps the proposal', () => {
    const reason = 'The police know more.';
    expect(decide({ ...given, band: 'high', reason }).value.change).toBe('raised');
    const { value } = decide({ ...given, band: 'low', reason });
    expect(value.change).toBe('lowered');
    expect(value.decision.proposed.upTo).toBe('significant');
  });

  it('below a floor says so', () => {
    const threatened = assessmentOf([], { 'credible-threat-to-life': 'yes' });
    const held = assess(requestOf(threatened, [credibleThreat])).value;
    const { because } = decide({ ...given, assessed: held, band: 'low', reason: 'It was a hoax.' });
    expect(because[1]?.says).toBe('This is below what the council’s own setting credible-threat allows.');
    expect(decide({ ...given, assessed: held, band: 'high' }).because).toHaveLength(1);
  });

  it('settles what was open', () => {
    const open = assess(requestOf(assessmentOf([]))).value;
    const { value } = decide({ ...given, assessed: open, band: 'low', reason: 'Nothing is known.' });
    expect(value).toMatchObject({ change: 'settled', decision: { proposed: { kind: 'not-rated' } } });
  });

  it.each([
    ['missing-reason', { band: 'high' }],
    ['missing-reason', { band: 'high', reason: '  ' }],
    ['missing-person', { band: 'significant', by: ' ' }],
    ['unknown-band', { band: 'very-high' }],
    ['invalid-date', { band: 'significant', on: '3 March' }],
    ['other-scheme', { band: 'high', scheme: highMediumLow, reason: 'x' }],
  ])('is refused with %s', (code, change) => {
    expect(() => decide({ ...given, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
