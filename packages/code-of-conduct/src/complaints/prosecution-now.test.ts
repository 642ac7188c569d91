import { describe, expect, test } from 'vitest';
import type { Answer } from '../schema/answer.js';
import { complaintOf, happened, judged, wholeWay } from './complaint.fixture.js';
import type { ComplaintEvent } from './complaint.js';
import { englishComplaints } from './england.js';
import { procedures } from './procedures.js';
import { replay } from './replay.js';

const hold = (about?: Answer) =>
  happened('hold-for-police', '2026-01-12', 'monitoring-officer', {
    judgements: [judged('alleged-crime'), ...(about ? [judged('about-section-34', about)] : [])],
  });
const evidence = (on: string) => happened('evidence-reaches-prosecutor', on, 'prosecutor');

function at(events: readonly ComplaintEvent[], on: string, conductOn?: string) {
  const allegations = [{ id: 'a', provision: '9', ...(conductOn ? { conductOn } : {}) }];
  const complaint = complaintOf([...wholeWay.slice(0, 3), ...events], { allegations });
  return replay({ lifeCycle: englishComplaints, complaint, procedure: procedures.eastDevon, on });
}
const limits = (...asked: Parameters<typeof at>) => at(...asked).value.allegations[0]?.prosecution;

describe('while the police have a matter', () => {
  test('both limits are questions until their days are recorded', () => {
    expect(limits([hold('yes')], '2026-02-01')).toEqual({
      aboutSection34: 'yes',
      twelveMonthsFromEvidence: null,
      threeYearsFromAct: null,
      lastDay: null,
      hasPassed: 'undetermined',
      open: ['act-on', 'evidence-known-on'],
    });
    expect(limits([hold('yes')], '2026-02-01', '2025-12-12')).toMatchObject({
      threeYearsFromAct: '2028-12-12',
      lastDay: null,
      hasPassed: 'undetermined',
      open: ['evidence-known-on'],
    });
    expect(limits([hold('yes'), evidence('2026-03-02')], '2026-04-01')).toMatchObject({
      twelveMonthsFromEvidence: '2027-03-01',
      lastDay: null,
      open: ['act-on'],
    });
  });

  test('the earlier of the two is the last day, and the reasons name section 34', () => {
    const events = [hold('yes'), evidence('2026-03-02')];
    expect(limits(events, '2027-03-01', '2025-12-12')).toMatchObject({
      twelveMonthsFromEvidence: '2027-03-01',
      threeYearsFromAct: '2028-12-12',
      lastDay: '2027-03-01',
      hasPassed: 'no',
      open: [],
    });
    expect(limits(events, '2027-03-02', '2025-12-12')?.hasPassed).toBe('yes');
    expect(limits(events, '2026-04-01', '2023-03-15')).toMatchObject({ lastDay: '2026-03-15' });
    const { because } = at(events, '2026-04-01', '2025-12-12');
    expect(because.some(({ rule }) => rule === 'england.offences.prosecution')).toBe(true);
  });

  test('one limit that has passed settles it, the other being unknown', () => {
    expect(limits([hold('yes')], '2026-02-01', '2023-01-31')?.hasPassed).toBe('yes');
    expect(limits([hold('yes')], '2026-01-31', '2023-01-31')?.hasPassed).toBe('undetermined');
  });

  test('whether it is about section 34 is for a person: open stays open, and no has no limits', () => {
    expect(limits([hold()], '2026-02-01')?.aboutSection34).toBe('undetermined');
    expect(limits([hold('no')], '2026-02-01', '2025-12-12')).toBeNull();
  });

  test('there are none before, after, once convicted, or for conduct before the Act', () => {
    expect(limits([], '2026-02-01')).toBeNull();
    expect(limits([hold('yes')], '2026-01-11')).toBeNull();
    expect(
      limits([hold('yes'), happened('police-conclude', '2026-05-01', 'police')], '2026-06-01'),
    ).toBeNull();
    expect(
      limits([hold('yes'), happened('record-conviction', '2026-05-01', 'court')], '2026-06-01'),
    ).toBeNull();
    expect(limits([hold('yes')], '2026-02-01', '2012-06-30')).toBeNull();
  });

  test('evidence before the last day of the conduct leaves its day open', () => {
    expect(limits([hold('yes'), evidence('2026-03-02')], '2026-04-01', '2026-03-03')).toMatchObject({
      twelveMonthsFromEvidence: null,
      open: ['evidence-known-on'],
    });
  });

  test('only the prosecutor can record it, and it is no finding', () => {
    const byPolice = { ...evidence('2026-03-02'), by: 'police' } as const;
    const { value } = at([hold('yes'), byPolice], '2026-04-01', '2025-12-12');
    expect(value.guarded.at(-1)).toMatchObject({ effect: 'refused', findings: [{ guard: 'who-may-act' }] });
    const recorded = at([hold('yes'), evidence('2026-03-02')], '2026-04-01').value.allegations[0];
    expect(recorded).toMatchObject({ state: 'police-hold', outcome: 'undetermined', isFinding: false });
  });
});
