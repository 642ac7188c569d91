import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brightonHove2021 } from '../matrices/brighton-hove-2021.js';
import { Assessment, type ControlState } from '../schema.js';
import { assess } from './assess.js';
import { anyRequest } from './assessment.fixture.js';
import type { AssessmentRequest } from './assessment-request.js';
import { decide } from './decide.js';
import type { Finding } from './finding.js';
import { sensitivity } from './sensitivity.js';

type Ranks = readonly [low: number, high: number];

const top = brightonHove2021.bands.length;

/** What a finding leaves open, by rank; everything where nothing was rated. */
function ranks(found: Finding): Ranks {
  if (found.kind === 'not-rated') return [1, top];
  return found.kind === 'proposed'
    ? [found.band.rank, found.band.rank]
    : [found.atLeast.rank, found.upTo.rank];
}

const now = (request: AssessmentRequest): Ranks => ranks(assess(request).value.threat.current);

/** The same request with one answer about one hazard, or one question, made unknown. */
function withUnknown(request: AssessmentRequest, pick: number): AssessmentRequest {
  const { assessment } = request;
  const answers = assessment.answers.map((each, index) =>
    index === pick % 3 ? { ...each, answer: 'unknown' as const } : each,
  );
  const hazards = assessment.hazards.map((hazard, index) =>
    index === pick % 4
      ? {
          ...hazard,
          ratings: hazard.ratings.map((rating) =>
            rating.kind === 'levels' ? { ...rating, [pick % 2 ? 'likelihood' : 'severity']: null } : rating,
          ),
        }
      : hazard,
  );
  return { ...request, assessment: { ...assessment, answers, hazards } };
}

function withState(request: AssessmentRequest, state: ControlState): AssessmentRequest {
  const hazards = request.assessment.hazards.map((hazard) => ({
    ...hazard,
    controls: hazard.controls.map((control) => ({ ...control, state })),
  }));
  return { ...request, assessment: { ...request.assessment, hazards } };
}

describe('the laws of an assessment', () => {
  it('answering unknown never lowers a band: neither the highest possible one, nor one that is proposed', () => {
    fc.assert(
      fc.property(anyRequest, fc.nat(100), (request, pick) => {
        const [before, after] = [now(request), now(withUnknown(request, pick))];
        expect(after[1]).toBeGreaterThanOrEqual(before[1]);
        if (after[0] === after[1]) expect(after[0]).toBeGreaterThanOrEqual(before[1]);
      }),
    );
  });

  it('adding a control never raises a band, whatever its state', () => {
    const states = ['proposed', 'accepted', 'declined', 'in-place', 'lapsed'] as const;
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...states), (request, state) => {
        const added = { id: 'added', what: null, level: null, state, reason: null };
        const hazards = request.assessment.hazards.map((hazard) => ({
          ...hazard,
          controls: [...hazard.controls, added],
        }));
        const after = now({ ...request, assessment: { ...request.assessment, hazards } });
        expect(after).toEqual(now(request));
      }),
    );
  });

  it('putting controls in place never raises a band, and losing them never lowers one', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const [in_, given, out] = [
          now(withState(request, 'in-place')),
          now(request),
          now(withState(request, 'lapsed')),
        ];
        expect(given[1]).toBeGreaterThanOrEqual(in_[1]);
        expect(out[1]).toBeGreaterThanOrEqual(given[1]);
        expect(out[0]).toBeGreaterThanOrEqual(given[0]);
      }),
    );
  });

  it('declining an offer that earned no credit changes nothing', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(now(withState(request, 'declined'))).toEqual(now(withState(request, 'proposed')));
      }),
    );
  });

  it('a need changes no band', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const needs = ['hearing', 'mobility', 'pregnancy'] as const;
        const assessment = { ...request.assessment, needs };
        expect(assess({ ...request, assessment }).value).toEqual(
          assess({ ...request, assessment: { ...assessment, needs: [] } }).value,
        );
      }),
    );
  });

  it('an override never erases the computed value', () => {
    const bands = brightonHove2021.bands.map(({ id }) => id);
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...bands), (request, band) => {
        const assessed = assess(request).value;
        const { decision, change } = decide({
          assessed,
          scheme: brightonHove2021,
          output: 'threat',
          band,
          by: 'monitoring officer',
          on: '2026-03-03',
          reason: 'Known to the police.',
        }).value;
        const found = assessed.threat.current;
        expect(decision.proposed.kind).toBe(found.kind);
        if (found.kind === 'proposed') {
          expect(decision.proposed).toMatchObject({ atLeast: found.band.id, upTo: found.band.id });
          expect(change === 'confirmed').toBe(found.band.id === band);
        }
        expect(decision.band).toBe(band);
        expect(Assessment.safeParse({ ...request.assessment, decisions: [decision] }).success).toBe(true);
      }),
    );
  });

  it('holds no NaN, and no band without its matrix', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const text = JSON.stringify(assess(request), (key, value) => {
          if (typeof value === 'number') expect(Number.isSafeInteger(value), key).toBe(true);
          if (key === 'band' || key === 'atLeast' || key === 'upTo') {
            const inFacts = typeof value === 'string' || value === null;
            expect(inFacts || typeof value.matrix.version === 'string').toBe(true);
          }
          return value;
        });
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });

  it('every swing of the sensitivity comes true when the answer is put otherwise, and none is left out', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyRequest, (request) => {
        const base = now(request);
        const told = new Map(
          sensitivity(request).map(({ what, to, atLeast, upTo }) => [
            JSON.stringify([what, typeof to === 'string' ? to : 'value' in to ? to.value : to.id]),
            [atLeast.rank, upTo.rank],
          ]),
        );
        seen += told.size;
        for (const [key, otherwise] of everyAnswerOtherwise(request)) {
          const after = now(otherwise);
          const changed = after[0] !== base[0] || after[1] !== base[1];
          expect(told.get(key) ?? null).toEqual(changed ? after : null);
        }
      }),
      { numRuns: 25 },
    );
    expect(seen).toBeGreaterThan(15);
  });
});

/** A second way to put each single answer otherwise: the whole assessment is made again. */
function everyAnswerOtherwise(request: AssessmentRequest): (readonly [string, AssessmentRequest])[] {
  const { assessment, floors } = request;
  const put = (hazards: Assessment['hazards']): AssessmentRequest => ({
    ...request,
    assessment: { ...assessment, hazards },
  });
  const levels = assessment.hazards.flatMap((hazard, at) =>
    hazard.ratings.flatMap((rating, which) =>
      (['likelihood', 'severity'] as const).flatMap((axis) =>
        [1, 2, 3, 4, 5].flatMap((value) => {
          if (rating.kind !== 'levels' || rating.stage === 'residual' || rating[axis] === value) return [];
          const ratings = hazard.ratings.with(which, { ...rating, [axis]: value });
          const what = { kind: 'level', hazard: hazard.id, stage: rating.stage, axis };
          return [
            [
              JSON.stringify([what, value]),
              put(assessment.hazards.with(at, { ...hazard, ratings })),
            ] as const,
          ];
        }),
      ),
    ),
  );
  const answers = floors.flatMap((floor) =>
    floor.kind !== 'answer'
      ? []
      : (['yes', 'no'] as const).flatMap((answer) => {
          const { question } = floor;
          const given = assessment.answers.find((each) => each.question === question)?.answer;
          if (given === answer) return [];
          const others = assessment.answers.filter((each) => each.question !== question);
          const made = { ...assessment, answers: [...others, { question, answer, note: null }] };
          const key = JSON.stringify([{ kind: 'answer', question }, answer]);
          return [[key, { ...request, assessment: made }] as const];
        }),
  );
  return [...levels, ...answers];
}
