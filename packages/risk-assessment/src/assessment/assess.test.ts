import { describe, expect, it } from 'vitest';
import { exampleSurgery } from '../example-surgery.js';
import { highMediumLow } from '../high-medium-low.js';
import { brightonHove2021 } from '../matrices/brighton-hove-2021.js';
import { riskMatrix } from '../matrix.js';
import { Assessment } from '../schema.js';
import { assess } from './assess.js';
import {
  assessmentOf,
  byLevels,
  credibleThreat,
  hazardOf,
  requestOf,
  someDeath,
} from './assessment.fixture.js';
import { assessmentFaults } from './assessment-faults.js';
import type { Finding } from './finding.js';

/** A finding in a few words: the band, or the two between which it lies. */
function inShort(found: Finding): string {
  if (found.kind === 'not-rated') return 'not rated';
  return found.kind === 'proposed' ? found.band.id : `${found.atLeast.id}..${found.upTo.id}`;
}

const now = (request: Parameters<typeof assess>[0]) => inShort(assess(request).value.threat.current);

describe('the headline', () => {
  it('is the worst hazard, with every hazard listed, and never an average', () => {
    const hazards = [
      hazardOf('a', [byLevels('current', 1, 1)]),
      hazardOf('b', [byLevels('current', 5, 5)]),
      hazardOf('c', [byLevels('current', 1, 1)]),
    ];
    const { value } = assess(requestOf(assessmentOf(hazards)));
    expect(value.threat.current).toMatchObject({ kind: 'proposed', band: { id: 'high' }, hazards: ['b'] });
    expect(value.hazards.map(({ standing }) => standing.upTo.id)).toEqual(['low', 'high', 'low']);
  });

  it('carries the matrix and its version in every band', () => {
    const { value } = assess(requestOf(assessmentOf([hazardOf('a', [byLevels('current', 3, 3)])])));
    expect(value.threat.current).toMatchObject({
      band: { matrix: { id: 'brighton-hove-2021', version: '1' } },
    });
  });

  it('is not given while an answer could change it', () => {
    const hazards = [
      hazardOf('a', [byLevels('current', 1, 1)]),
      hazardOf('b', [byLevels('current', null, 4)]),
    ];
    const { value } = assess(requestOf(assessmentOf(hazards)));
    expect(inShort(value.threat.current)).toBe('moderate..high');
    expect(value.threat.current.open).toEqual([
      { kind: 'rating', hazard: 'b', stage: 'current', what: 'likelihood' },
    ]);
  });

  it('is given where no answer to come could change it', () => {
    const hazards = [
      hazardOf('a', [byLevels('current', 5, 5)]),
      hazardOf('b', [byLevels('current', null, 4)]),
    ];
    const { value } = assess(requestOf(assessmentOf(hazards)));
    expect(value.threat.current).toMatchObject({ band: { id: 'high' }, hazards: ['a'] });
  });

  it('of nothing is not rated', () => {
    const { value } = assess(requestOf(assessmentOf([])));
    expect([value.threat.inherent, value.threat.current, value.threat.residual].map(inShort)).toEqual(
      Array(3).fill('not rated'),
    );
  });
});

describe('credit for controls', () => {
  const hazard = (state: 'in-place' | 'declined' | 'accepted', reliesOn = ['S10']) =>
    hazardOf('a', [byLevels('inherent', 5, 4), byLevels('current', 2, 4, reliesOn)], { S10: state });

  it('is given while all that are relied on are in place', () => {
    expect(now(requestOf(assessmentOf([hazard('in-place')])))).toBe('significant');
  });

  it('is withheld for one that is accepted or declined, and the inherent rating counts', () => {
    for (const state of ['accepted', 'declined'] as const) {
      const { value, because } = assess(requestOf(assessmentOf([hazard(state)])));
      expect(inShort(value.threat.current)).toBe('high');
      expect(value.hazards[0]?.standing).toMatchObject({ credit: 'withheld', lacking: ['S10'] });
      expect(because.map(({ says }) => says)).toContain(
        'No credit for the controls of hazard a: S10 not confirmed in place.',
      );
    }
  });

  it('is withheld where a lower rating names no control', () => {
    expect(now(requestOf(assessmentOf([hazard('in-place', [])])))).toBe('high');
  });

  it('leaves everything above open where there is no inherent rating to go back to', () => {
    const lone = hazardOf('a', [byLevels('current', 2, 4, ['S10'])], { S10: 'declined' });
    expect(now(requestOf(assessmentOf([lone])))).toBe('significant..high');
  });

  it('is never filled in: a hazard with an inherent rating alone stands at it', () => {
    const lone = hazardOf('a', [byLevels('inherent', 5, 4)], { S10: 'in-place' });
    const { value } = assess(requestOf(assessmentOf([lone])));
    expect(inShort(value.threat.current)).toBe('high');
    expect(inShort(value.threat.residual)).toBe('not rated');
  });
});

describe('a floor', () => {
  const harmless = [hazardOf('a', [byLevels('current', 1, 1)])];

  it('holds a credible threat to life up to high, and says so', () => {
    const assessment = assessmentOf(harmless, { 'credible-threat-to-life': 'yes' });
    const { value, because } = assess(requestOf(assessment, [credibleThreat]));
    expect(value.threat.current).toMatchObject({ band: { id: 'high' }, floors: ['credible-threat'] });
    expect(because.some(({ says }) => says.includes('A setting of the council, credible-threat'))).toBe(true);
  });

  it('leaves the band open while its question is unknown, not told or not asked', () => {
    for (const answers of [
      { 'credible-threat-to-life': 'unknown' },
      { 'credible-threat-to-life': 'prefer-not-to-say' },
      {},
    ] as const) {
      expect(now(requestOf(assessmentOf(harmless, answers), [credibleThreat]))).toBe('low..high');
    }
  });

  it('does nothing when the answer is no', () => {
    const assessment = assessmentOf(harmless, { 'credible-threat-to-life': 'no' });
    expect(now(requestOf(assessment, [credibleThreat]))).toBe('low');
  });

  it('of severity holds up a rare grave harm, and an unknown severity leaves it open', () => {
    const rare = (severity: number | null) =>
      requestOf(assessmentOf([hazardOf('a', [byLevels('current', 1, severity)])]), [someDeath]);
    expect(now(rare(4))).toBe('significant');
    expect(now(rare(3))).toBe('low');
    expect(now(rare(null))).toBe('low..significant');
    const bitten = (request: ReturnType<typeof rare>) =>
      assess(request).value.hazards[0]?.ratings.current?.floors;
    expect(bitten(rare(4))).toEqual(['death']);
    const likely = hazardOf('a', [byLevels('current', 2, 4)]);
    expect(bitten(requestOf(assessmentOf([likely]), [someDeath]))).toEqual([]);
  });

  it('bites even where nobody has rated a hazard', () => {
    const assessment = assessmentOf([], { 'credible-threat-to-life': 'yes' });
    expect(now(requestOf(assessment, [credibleThreat]))).toBe('high');
  });

  it('for a band that the scheme has not is refused', () => {
    const other = { ...credibleThreat, atLeast: 'very-high' };
    expect(() => assess(requestOf(assessmentOf(harmless), [other]))).toThrow(
      expect.objectContaining({ code: 'unknown-band' }),
    );
  });
});

describe('impact and support need', () => {
  it('come from what was said, and a low threat lowers neither', () => {
    const { value } = assess(requestOf(assessmentOf([hazardOf('a', [byLevels('current', 1, 1)])])));
    expect([inShort(value.impact), inShort(value.support)]).toEqual(['medium', 'high']);
  });

  it('distress raises the support need and leaves the threat where it is', () => {
    const distress = { ...credibleThreat, id: 'distress', output: 'support', question: 'distress' } as const;
    const given = assessmentOf([hazardOf('a', [byLevels('current', 1, 1)])], { distress: 'yes' });
    const request = requestOf({ ...given, support: { band: 'low', saidBy: 'officer', note: null } }, [
      distress,
    ]);
    const { value } = assess(request);
    expect([inShort(value.threat.current), inShort(value.support)]).toEqual(['low', 'high']);
    expect(value.support).toMatchObject({ floors: ['distress'] });
    const said = assess(requestOf(given, [distress])).value.support;
    expect(said).toMatchObject({ band: { id: 'high' }, floors: [] });
  });

  it('are not rated while nobody has said anything', () => {
    const { value } = assess(requestOf({ ...assessmentOf([]), impact: null, support: null }));
    expect([inShort(value.impact), inShort(value.support)]).toEqual(['not rated', 'not rated']);
  });
});

describe('completeness', () => {
  it('tells answered, unknown, not told and missing apart', () => {
    const assessment = assessmentOf([], { a: 'yes', b: 'no', c: 'unknown', d: 'prefer-not-to-say' });
    const template = { id: 't', version: '1' };
    const question = (id: string) =>
      ({
        id,
        asks: { en: id },
        about: 'threat',
        concern: 'yes',
        controls: [],
        why: 'x',
        source: { instrument: 'x' },
        confidence: 'seen',
      }) as const;
    const { value } = assess({
      ...requestOf({ ...assessment, template }),
      template: {
        ...template,
        title: { en: 'T' },
        activity: null,
        settings: [],
        questions: ['a', 'b', 'c', 'e'].map(question),
        hazards: [],
        notes: [],
      },
    });
    expect(value.completeness).toEqual({
      answered: ['a', 'b'],
      unknown: ['c'],
      notTold: ['d'],
      missing: ['e'],
      beyond: ['d'],
      openRatings: [],
    });
  });
});

describe('an assessment in words', () => {
  it('is as good as one with numbers', () => {
    const { value } = assess({
      ...requestOf(exampleSurgery),
      scheme: highMediumLow,
    });
    expect(inShort(value.threat.current)).toBe('medium');
    expect(value.hazards[0]?.ratings.current?.cell).toBeNull();
  });

  it('of this package is of the form that the schema takes', () => {
    expect(Assessment.parse(exampleSurgery)).toEqual(exampleSurgery);
  });
});

describe('an assessment that is not fit', () => {
  const one = hazardOf('a', [byLevels('current', 1, 1, ['S10'])], { S10: 'in-place' });
  const kinds = (assessment: Assessment) =>
    assessmentFaults({ assessment, scheme: brightonHove2021, template: null }).map(({ kind }) => kind);
  const fit = assessmentOf([one]);

  it.each<[string, Partial<Assessment>]>([
    ['missing-review-date', { review: { on: null, noneBecause: ' ' } }],
    ['review-before-assessment', { review: { on: '2026-03-01', noneBecause: null } }],
    ['invalid-date', { on: '2026-02-30' }],
    ['missing-person', { by: '  ' }],
    ['other-scheme', { scheme: { id: 'brighton-hove-2021', version: '2' } }],
    ['other-template', { template: { id: 'ward-surgery', version: '1' } }],
    ['duplicate-hazard', { hazards: [one, one] }],
    ['duplicate-answer', { answers: [1, 2].map(() => ({ question: 'q', answer: 'no', note: null })) }],
    ['duplicate-control', { hazards: [{ ...one, controls: [...one.controls, ...one.controls] }] }],
    ['duplicate-rating', { hazards: [{ ...one, ratings: [...one.ratings, ...one.ratings] }] }],
    ['inherent-with-controls', { hazards: [{ ...one, ratings: [byLevels('inherent', 1, 1, ['S10'])] }] }],
    ['unknown-control', { hazards: [{ ...one, controls: [] }] }],
    ['other-kind', { hazards: exampleSurgery.hazards.slice(1) }],
  ])('has the fault %s', (kind, change) => {
    const assessment = { ...fit, ...change };
    expect(kinds(assessment)).toContain(kind);
    expect(() => assess(requestOf(assessment))).toThrow(
      expect.objectContaining({ code: 'invalid-assessment', message: expect.stringContaining(kind) }),
    );
  });

  it('is told from a fit one, with or without a review date for a reason', () => {
    expect(kinds(fit)).toEqual([]);
    expect(kinds({ ...fit, review: { on: null, noneBecause: 'Closed.' } })).toEqual([]);
  });

  it('and a scheme without bands is refused', () => {
    const { definition } = brightonHove2021;
    const bare = riskMatrix({ ...definition, bands: [], rule: { kind: 'product', cutOffs: null } });
    expect(() => assess({ ...requestOf(fit), scheme: bare })).toThrow(
      expect.objectContaining({ code: 'unbanded-scheme' }),
    );
  });
});
