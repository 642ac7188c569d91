import { describe, expect, it } from 'vitest';
import { sources } from '../../data/sources.json';
import { assess } from '../assessment/assess.js';
import { gaps } from '../controls/gaps.js';
import { highMediumLow } from '../high-medium-low.js';
import { Assessment, Template } from '../schema.js';
import { draftAssessment } from './draft-assessment.js';
import { publishedTemplates, venue } from './published-templates.js';
import { questionList } from './question-list.js';
import { venueReport } from './venue-report.js';

const titles = new Set(sources.map(({ title }) => title));

describe('every template', () => {
  it('is of the form that the schema takes, with ids of its own and sources of the list', () => {
    let questions = 0;
    for (const template of publishedTemplates) {
      expect(Template.parse(template)).toEqual(template);
      for (const list of [template.questions, template.hazards]) {
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        for (const { source } of list) expect(titles.has(source.instrument), source.instrument).toBe(true);
      }
      questions += template.questions.length;
    }
    expect(new Set(publishedTemplates.map(({ id }) => id)).size).toBe(12);
    expect(questions).toBe(107);
  });

  it('asks about the abuse and never about who the person is', () => {
    const asked = publishedTemplates.flatMap(({ questions }) => questions.map(({ asks }) => asks.en));
    const demographic =
      /\b(age|race|ethnic\w*|gender|sex|religion|disab\w+|orientation|pregnan\w+|diagnos\w+)\b/i;
    expect(asked.filter((question) => demographic.test(question))).toEqual([]);
  });

  it('asks the same question in the same words wherever it asks it for the same purpose', () => {
    const asks = publishedTemplates
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => ['credible-threat-to-life', 'distress', 'abuse-repeated'].includes(id));
    expect(asks.length).toBeGreaterThan(15);
    expect(new Set(asks.map(({ id, asks: { en } }) => `${id}: ${en}`)).size).toBe(3);
  });

  it('of a venue has the seven points', () => {
    expect(venue.questions.map(({ id }) => id).slice(0, 7)).toEqual([
      'entrances-and-exits',
      'security-features',
      'seating-and-set-up',
      'comfort',
      'equipment',
      'parking-and-walkways',
      'phone-signal',
    ]);
  });
});

describe('the list of questions', () => {
  it('has every question with four answers, none of them required', () => {
    for (const template of publishedTemplates) {
      const list = questionList(template, 'en');
      expect(list.map(({ id }) => id)).toEqual(template.questions.map(({ id }) => id));
      for (const { options, required } of list) {
        expect(options.map(({ value }) => value)).toEqual(['yes', 'no', 'unknown', 'prefer-not-to-say']);
        expect(required).toBe(false);
      }
    }
  });

  it('says which Welsh nobody has reviewed', () => {
    const [first] = questionList(venue, 'cy');
    expect(first?.options.every(({ label }) => label.language === 'cy' && !label.reviewed)).toBe(true);
  });
});

describe('a draft', () => {
  it('by every template is a sound record in which everything is open', () => {
    for (const template of publishedTemplates) {
      const draft = draftAssessment(template, {
        id: 'd',
        subject: { kind: 'councillor', id: 'member-17' },
        venue: null,
        scheme: { id: 'high-medium-low', version: '1' },
        on: '2026-03-02',
        by: 'officer',
        review: { on: '2026-09-02', noneBecause: null },
        considered: [],
      });
      expect(Assessment.parse(draft)).toEqual(draft);
      const scales = { impact: highMediumLow, support: highMediumLow };
      const { value } = assess({ assessment: draft, scheme: highMediumLow, scales, template, floors: [] });
      expect(value.threat.current).toMatchObject({
        kind: 'undetermined',
        atLeast: { id: 'low' },
        upTo: { id: 'high' },
      });
      expect(value.completeness.missing).toHaveLength(template.questions.length);
      const missing = gaps({ assessment: draft, template });
      expect(missing.filter(({ kind }) => kind === 'unanswered')).toHaveLength(template.questions.length);
      expect(missing.filter(({ kind }) => kind === 'hazard-not-considered')).toEqual([]);
    }
  });
});

describe('the report on a venue', () => {
  const found = { seatingPlan: null, equipment: [] };

  it('leaves open what nobody looked at, and what is not known', () => {
    const { value } = venueReport({
      ...found,
      points: [
        { point: 'comfort', answer: 'yes', note: null },
        { point: 'phone-signal', answer: 'unknown', note: null },
      ],
    });
    expect(value.good).toEqual(['comfort']);
    expect(value.open).toContain('phone-signal');
    expect(value.open).toHaveLength(7);
  });

  it('refuses a point twice, and one that is none', () => {
    const point = { point: 'comfort', answer: 'no', note: null } as const;
    expect(() => venueReport({ ...found, points: [point, point] })).toThrow(
      expect.objectContaining({ code: 'duplicate-point' }),
    );
    expect(() => venueReport({ ...found, points: [{ ...point, point: '__proto__' }] })).toThrow(
      expect.objectContaining({ code: 'unknown-point' }),
    );
  });
});
