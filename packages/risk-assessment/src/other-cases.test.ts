import { readFileSync } from 'node:fs';
import { daysBetween } from '@lga/rules';
import { describe, expect, it } from 'vitest';
import { assess } from './assessment/assess.js';
import { assessmentOf, byLevels, hazardOf, requestOf } from './assessment/assessment.fixture.js';
import { assessmentFaults } from './assessment/assessment-faults.js';
import { ladderLevel } from './controls/ladder-level.js';
import { supportFor } from './controls/support-for.js';
import { supportPresets } from './controls/support-preset.js';
import { type CountedBand, caadaRoutes, countedBand, dashCounts } from './counted-band.js';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { reviewDue } from './reviews/review-due.js';
import { reviewPolicies } from './reviews/review-policy.js';

function caseOf<Case>(file: string): Case {
  return JSON.parse(readFileSync(new URL(`../cases/${file}.json`, import.meta.url), 'utf8'));
}

function policy(named: string): (typeof reviewPolicies)[number] {
  const found = reviewPolicies.find(({ id }) => id === named);
  if (!found) throw new Error(`No policy ${named}.`);
  return found;
}

function preset(named: string): (typeof supportPresets)[number] {
  const found = supportPresets.find(({ id }) => id === named);
  if (!found) throw new Error(`No preset ${named}.`);
  return found;
}

describe('the cases that ask for more than a rating', () => {
  it('averaging-trap: the worst hazard is the headline, all are listed, and nothing is averaged', () => {
    const { given, expect: expected } = caseOf<{
      given: { hazards: { id: string; likelihood: number; severity: number }[] };
      expect: { scores: number[]; headline: { score: number; hazard: string }; listed: string[] };
    }>('averaging-trap');
    const hazards = given.hazards.map(({ id, likelihood, severity }) =>
      hazardOf(id, [byLevels('current', likelihood, severity)]),
    );
    const { value } = assess(requestOf(assessmentOf(hazards)));
    expect(value.hazards.map(({ ratings }) => ratings.current?.cell?.score)).toEqual(expected.scores);
    expect(value.hazards.map(({ id }) => id)).toEqual(expected.listed);
    expect(value.threat.current).toMatchObject({
      kind: 'proposed',
      band: { id: 'high' },
      hazards: [expected.headline.hazard],
    });
  });

  it('brighton-review-date-empty: an assessment without a review date is refused', () => {
    const { given, expect: expected } = caseOf<{
      given: { assessment: { assessed: string; reviewDate: null }; reviewedInFact: string };
      expect: { errors: object[]; daysUntilReviewedInFact: number };
    }>('brighton-review-date-empty');
    const { assessed, reviewDate } = given.assessment;
    const assessment = {
      ...assessmentOf([]),
      on: assessed,
      review: { on: reviewDate, noneBecause: null },
    };
    const request = { assessment, scheme: brightonHove2021, template: null };
    expect(assessmentFaults(request)).toEqual(expected.errors);
    const days = daysBetween({ from: assessed, to: given.reviewedInFact });
    expect(days).toBe(expected.daysUntilReviewedInFact);
  });

  it('caada-concerns-route: the highest of three routes counts', () => {
    const { given, expect: expected } = caseOf<{
      given: { runs: Record<string, number>[] };
      expect: { runs: { band: string; byRoute: Record<string, string> }[] };
    }>('caada-concerns-route');
    const [counts = {}] = given.runs;
    const { value } = countedBand({ scheme: caadaRoutes, counts, judgement: [] });
    const [run] = expected.runs;
    expect(value).toMatchObject({
      band: run?.band,
      by: ['significantConcerns'],
      byRoute: run?.byRoute,
    } satisfies Partial<Record<keyof CountedBand, unknown>>);
  });

  it('dash-judgement-over-count: judgement raises, and the count is kept beside it', () => {
    const { given, expect: expected } = caseOf<{
      given: { runs: { indicators: number; judgement: string[] }[] };
      expect: { runs: { band: string; basis: string; bandByCount: string; referral: string }[] };
    }>('dash-judgement-over-count');
    const [{ indicators, judgement } = { indicators: 0, judgement: [] }] = given.runs;
    const { value } = countedBand({ scheme: dashCounts, counts: { indicators }, judgement });
    const [run] = expected.runs;
    expect(value).toMatchObject({
      band: run?.band,
      by: [run?.basis],
      byCount: run?.bandByCount,
      leadsTo: run?.referral,
    });
  });

  it('durham-low: log and advise', () => {
    const { given, expect: expected } = caseOf<{
      given: { scheme: string; facts: { threat: boolean; criminal: boolean; repeated: boolean } };
      expect: { level: string; actions: string[] };
    }>('durham-low');
    const { possible } = ladderLevel({ ...given.facts, immediateSafety: null }).value;
    expect(possible).toEqual([expected.level]);
    const brought = supportFor({ preset: preset(given.scheme), band: expected.level, setting: null }).value;
    expect([...brought.forEveryone, ...brought.bySource].map(({ what }) => what)).toEqual(expected.actions);
  });

  it('telford-bands-with-police: bands and offers, and no tie between them', () => {
    const { given, expect: expected } = caseOf<{
      given: { scheme: string };
      expect: Record<string, string[] | string | null>;
    }>('telford-bands-with-police');
    const telford = preset(given.scheme);
    expect(telford.bands.map(({ id }) => id).reverse()).toEqual(expected['bands']);
    expect(telford.decidedWith).toBe(expected['decidedWith']);
    expect(telford.forEveryone.map(({ what }) => what)).toEqual(expected['forEveryCouncillor']);
    const elsewhere = telford.elsewhere.map(({ what }) => what);
    expect([elsewhere.slice(0, 1), elsewhere.slice(1)]).toEqual([
      expected['forHighRiskMeetings'],
      expected['buildings'],
    ]);
    expect(telford.offers.map(({ what }) => what)).toEqual(expected['offersByLevelOfRisk']);
    expect(telford.offers.map(({ bands }) => bands)).toEqual(
      telford.offers.map(() => expected['offerToBandMapping']),
    );
  });

  it('lincolnshire-flag-six-months: calendar months are counted', () => {
    const { given, expect: expected } = caseOf<{
      given: { rule: { every: string }; set: string };
      expect: { reviewDue: string };
    }>('lincolnshire-flag-six-months');
    const flags = policy('lincolnshire-flags');
    expect(flags.rules[0]?.every).toBe(given.rule.every);
    const kind = 'member-of-the-public';
    const due = reviewDue({ policy: flags, kind, bands: {}, on: given.set, closed: [] }).value;
    expect(due).toEqual({ expiresOn: expected.reviewDue, reviewBy: expected.reviewDue });
  });

  it('stallholders-driving-on-site: the next review is twelve months after the last', () => {
    const { given, expect: expected } = caseOf<{
      given: { reviewed: string };
      expect: { nextReview: string };
    }>('stallholders-driving-on-site');
    const due = { policy: policy('stallholders'), kind: 'event', bands: {}, on: given.reviewed } as const;
    expect(reviewDue({ ...due, closed: [] }).value.expiresOn).toBe(expected.nextReview);
  });
});
