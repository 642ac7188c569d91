import { describe, expect, it } from 'vitest';
import { assessmentOf, byLevels, hazardOf } from '../assessment/assessment.fixture.js';
import type { Assessment, Hazard } from '../schema.js';
import { publishedTemplates, wardSurgery } from '../templates/published-templates.js';
import { controlCatalogue } from './catalogue.js';
import { gaps } from './gaps.js';

const sound = hazardOf('violent-visitor', [byLevels('current', 2, 4, ['S10'])], { S10: 'in-place' });
const decision = {
  output: 'threat',
  band: 'significant',
  by: 'officer',
  on: '2026-03-03',
  reason: null,
  proposed: { kind: 'proposed', atLeast: 'significant', upTo: 'significant' },
} as const;

const decided = (hazards: readonly Hazard[]): Assessment => ({
  ...assessmentOf(hazards),
  decisions: [decision],
  needs: [],
});
const kindsOf = (...hazards: Hazard[]) =>
  gaps({ assessment: decided(hazards), template: null }).map(({ kind }) => kind);

describe('the gaps of a hazard', () => {
  it('are none where nothing is missing', () => expect(kindsOf(sound)).toEqual([]));

  it.each<[string, Partial<Hazard>]>([
    ['nobody-named', { whoMayBeHarmed: [] }],
    ['not-rated', { ratings: [byLevels('current', null, 4, ['S10'])] }],
    ['not-rated', { ratings: [] }],
    ['no-rationale', { ratings: [{ ...byLevels('current', 2, 4), rationale: ' ' }] }],
    ['nothing-in-place', { ...hazardOf('a', [byLevels('current', 2, 4)], { S10: 'accepted' }) }],
    [
      'relied-on-but-not-in-place',
      { ...hazardOf('a', [byLevels('current', 2, 4, ['S10'])], { S10: 'lapsed' }) },
    ],
    ['target-out-of-reach', { ...hazardOf('a', [byLevels('residual', 1, 4, ['S14'])], { S14: 'declined' }) }],
    ['no-reason-given', { ...hazardOf('a', [], { S14: 'not-practicable' }) }],
    [
      'individual-devices-only',
      {
        controls: [{ id: 'T08', what: null, level: 'individual-device', state: 'in-place', reason: null }],
      },
    ],
  ])('tell of %s', (kind, change) => {
    expect(kindsOf({ ...sound, ...change })).toContain(kind);
  });

  it('tell nothing of devices where there is no control at all', () => {
    expect(kindsOf({ ...sound, ratings: [], controls: [] })).not.toContain('individual-devices-only');
  });

  it('name what the gap is about', () => {
    const hazard = hazardOf('a', [byLevels('current', 2, 4, ['S10', 'S14'])], {
      S10: 'in-place',
      S14: 'lapsed',
    });
    const gap = gaps({ assessment: decided([hazard]), template: null })[0];
    expect(gap).toMatchObject({ kind: 'relied-on-but-not-in-place', hazard: 'a', controls: ['S14'] });
  });
});

describe('the gaps of needs', () => {
  it('are the controls to fit to a need, and change with the need alone', () => {
    const alarm = hazardOf('a', [byLevels('current', 2, 4)], { T01: 'in-place', T08: 'declined' });
    const of = (needs: Assessment['needs']) =>
      gaps({ assessment: { ...decided([alarm]), needs }, template: null }).filter(({ need }) => need);
    expect(of(['hearing', 'mobility'])).toEqual([
      expect.objectContaining({ kind: 'not-fitted-to-need', need: 'hearing', controls: ['T01'] }),
    ]);
    expect(of([])).toEqual([]);
  });
});

describe('the gaps of a template', () => {
  const template = { id: wardSurgery.id, version: wardSurgery.version };
  const of = (answers: Readonly<Record<string, 'yes' | 'no' | 'unknown' | 'prefer-not-to-say'>>) =>
    gaps({ assessment: { ...assessmentOf([sound], answers), template }, template: wardSurgery });

  it('are every question that is not answered, every concern and every hazard not considered', () => {
    const found = of({
      'phone-signal': 'no',
      'exit-clear': 'yes',
      distress: 'prefer-not-to-say',
      alarm: 'unknown',
    });
    const at = (kind: string) => found.filter((gap) => gap.kind === kind);
    expect(at('concern').map(({ question, controls }) => [question, controls])).toEqual([
      ['phone-signal', ['S07', 'T06']],
    ]);
    expect(at('unanswered').map(({ question }) => question)).toContain('alarm');
    expect(at('unanswered').map(({ question }) => question)).not.toContain('distress');
    expect(at('unanswered')).toHaveLength(wardSurgery.questions.length - 3);
    expect(at('hazard-not-considered').map(({ hazard }) => hazard)).toEqual([
      'trapped',
      'arriving-and-leaving',
      'dropping-in',
    ]);
  });

  it('do not propose again what is in place or was declined', () => {
    const declined = hazardOf('a', [byLevels('current', 2, 4)], { S07: 'declined' });
    const assessment = { ...assessmentOf([declined], { 'phone-signal': 'no' }), template };
    const found = gaps({ assessment, template: wardSurgery });
    expect(found.find(({ question }) => question === 'phone-signal')?.controls).toEqual(['T06']);
  });

  it('say why each matters, with a source wherever the template has one', () => {
    for (const { kind, why, source } of of({ 'phone-signal': 'no' })) {
      expect(why.length).toBeGreaterThan(10);
      if (['concern', 'unanswered', 'hazard-not-considered'].includes(kind)) expect(source).toBeDefined();
    }
  });
});

describe('every template', () => {
  it('names controls of the catalogue alone', () => {
    const known = new Set(controlCatalogue.map(({ id }) => id));
    const settings = new Set(controlCatalogue.map(({ setting }) => String(setting)));
    const named = publishedTemplates.flatMap(({ questions }) =>
      questions.flatMap(({ controls }) => controls),
    );
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(publishedTemplates.flatMap((each) => each.settings).filter((each) => !settings.has(each))).toEqual(
      [],
    );
  });
});
