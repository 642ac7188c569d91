import type { Language } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import { attendanceTerms } from './attendance-terms.js';
import { engagementNotice } from './engagement-notice.js';
import { engagementRuleIds, engagementRules } from './engagement-rules.js';
import { engagementSteps, offeredSteps } from './engagement-steps.js';
import { templateReply } from './template-reply.js';

const languages: readonly Language[] = ['en', 'cy'];

describe('the notice for a page', () => {
  test.each(languages)('in %s holds all five rules, and its alternative text holds all of it', (language) => {
    for (const audience of ['councillor', 'candidate'] as const) {
      const { value } = engagementNotice({ audience, language });
      expect(value.rules.map(({ id }) => id)).toEqual([...engagementRuleIds]);
      const parts = [
        value.title,
        value.preamble,
        ...value.rules.map(({ text }) => text),
        value.consequence,
        value.expectation,
      ];
      for (const { words, reviewed, language: is } of parts) {
        expect(value.alternativeText).toContain(words);
        expect([reviewed, is]).toEqual([language === 'en', language]);
      }
    }
  });

  test('for councillors and candidates differs in its preamble alone', () => {
    const [one, other] = (['councillor', 'candidate'] as const).map(
      (audience) => engagementNotice({ audience, language: 'en' }).value,
    );
    expect(one?.preamble).not.toEqual(other?.preamble);
    expect(one?.rules).toEqual(other?.rules);
  });
});

describe('the steps', () => {
  const abuse = { broken: ['no-abuse'], taken: [], threat: 'no', published: true } as const;

  test('nothing is offered against disagreement, even with a threat elsewhere', () => {
    expect(offeredSteps({ ...abuse, broken: [], threat: 'yes' }).value).toEqual({ kind: 'none' });
  });

  test('neither deleting nor blocking is offered before the rules stand on the page', () => {
    expect(offeredSteps({ ...abuse, published: false }).value).toMatchObject({
      steps: ['warn', 'hide', 'report'],
      publishFirst: true,
    });
    expect(offeredSteps(abuse).value).toMatchObject({ steps: [...engagementSteps], publishFirst: false });
  });

  test('a warning or a block is not repeated', () => {
    expect(offeredSteps({ ...abuse, taken: [...engagementSteps] }).value).toMatchObject({
      steps: ['hide', 'delete', 'report'],
    });
  });

  test.each([
    ['yes', true],
    ['no', false],
    ['undetermined', 'undetermined'],
  ] as const)('a threat judged %s', (threat, reportFirst) => {
    expect(offeredSteps({ ...abuse, threat }).value).toMatchObject({ reportFirst });
  });

  test('every answer says that the member is under the code and not under these rules', () => {
    const reasons = [offeredSteps(abuse), offeredSteps({ ...abuse, broken: [] })].map(
      ({ because }) => because.at(-1)?.says,
    );
    expect(reasons.every((says) => says?.includes('not the member'))).toBe(true);
  });

  test('an unknown rule is refused', () => {
    const broken = JSON.parse('["__proto__"]');
    expect(() => offeredSteps({ ...abuse, broken })).toThrow(
      expect.objectContaining({ code: 'unknown-rule' }),
    );
  });
});

test('there is a reply for each step and rule in both languages, and it names the rule', () => {
  let seen = 0;
  for (const step of engagementSteps) {
    for (const rule of engagementRuleIds) {
      for (const language of languages) {
        seen += 1;
        const { words, reviewed } = templateReply({ step, rule, language }).value;
        expect(words.endsWith(engagementRules[rule][language] ?? '–')).toBe(true);
        expect(reviewed).toBe(language === 'en');
      }
    }
  }
  expect(seen).toBe(50);
});

test('terms of attendance differ by setting, and say that they are a draft', () => {
  const terms = (setting: 'surgery' | 'meeting') => attendanceTerms({ setting, language: 'en' });
  expect(terms('surgery').value).not.toEqual(terms('meeting').value);
  expect(terms('meeting').because[0]?.says).toContain('draft');
});
