import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentReport } from '../record/incident-report.js';
import { triage } from '../triage/triage.js';
import { type Condition, factsMeeting } from './condition.js';
import { factsOf } from './facts-of.js';

const given = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../cases/accepts/${file}.json`, import.meta.url), 'utf8')).given;
const report: IncidentReport = given('threatening-email');
const assessment: IncidentAssessment = given('assessment-of-a-threatening-email');

describe('the facts of records', () => {
  test('are those of the report alone before anybody assessed it', () => {
    const facts = factsOf({ report, restricted: false });
    expect(facts).toMatchObject({
      targetRoles: ['principal-councillor'],
      targets: 1,
      actorIdentities: ['account-known'],
      behaviours: [],
      answers: { dangerNow: 'no' },
      occasions: 1,
      wishesKnown: false,
    });
    expect(triage({ facts, on: '2026-03-02' }).value.band).toBe('undetermined');
  });

  test('are what the assessment says as well', () => {
    const facts = factsOf({ report, assessment, restricted: true });
    expect(facts.behaviours).toEqual(['threat.violence', 'contact.unwanted-repeat']);
    expect(facts.restricted).toBe(true);
    const { value } = triage({ facts, on: '2026-03-02' });
    expect(value.band).toBe('high');
    expect(value.actions.map(({ what }) => what)).toContain('review-restriction');
  });

  test('take who did it from the assessment where it says so', () => {
    const attributions = [{ actor: 0, identity: 'identified', how: 'The police.', sure: 'certain' }] as const;
    const facts = factsOf({ report, assessment: { ...assessment, attributions }, restricted: false });
    expect(facts.actorIdentities).toEqual(['identified']);
  });

  test.each([
    ['yes', 'not-asked', 'yes'],
    ['yes', 'unknown', 'yes'],
    ['yes', 'no', 'no'],
    ['no', 'yes', 'yes'],
    ['not-asked', undefined, 'not-asked'],
  ] as const)('danger reported as %s and assessed as %s is %s', (reported, since, is) => {
    const answers = since === undefined ? {} : { dangerNow: since };
    const facts = factsOf({
      report: { ...report, dangerNow: reported },
      assessment: { ...assessment, answers },
      restricted: false,
    });
    expect(facts.answers.dangerNow).toBe(is);
  });

  test('are never those of another report', () => {
    const other = { ...assessment, report: '00000000-0000-4000-8000-000000000009' };
    expect(() => factsOf({ report, assessment: other, restricted: false })).toThrow(
      expect.objectContaining({ code: 'another-report' }),
    );
  });
});

describe('a condition', () => {
  const facts = factsOf({ report, assessment, restricted: false });
  const meets = (condition: Condition) => factsMeeting(condition, facts);

  test('takes in narrower codes, and no code that only begins alike', () => {
    expect(meets([[{ fact: 'behaviours', has: ['threat'] }]])).toEqual({ behaviours: ['threat.violence'] });
    expect(meets([[{ fact: 'behaviours', has: ['threat.viol'] }]])).toBeNull();
  });

  test('without rows never holds, and a row without tests always does', () => {
    expect(meets([])).toBeNull();
    expect(meets([[]])).toEqual({});
  });

  test('counts what is known, and what may be where it says so', () => {
    const unknown = { ...facts, targets: null };
    expect(factsMeeting([[{ fact: 'targets', atLeast: 2 }]], unknown)).toBeNull();
    expect(factsMeeting([[{ fact: 'targets', atLeast: 2, orUnknown: true }]], unknown)).toEqual({
      targets: null,
    });
    expect(factsMeeting([[{ fact: 'targets', atLeast: 2, orUnknown: true }]], facts)).toBeNull();
  });

  test('names the facts of every row that holds', () => {
    const both = [
      [{ fact: 'behaviours', has: ['threat'] }],
      [{ fact: 'behaviours', has: ['contact'] }],
    ] as const;
    expect(meets(both)).toEqual({ behaviours: ['threat.violence', 'contact.unwanted-repeat'] });
    expect(
      meets([
        [
          { fact: 'grounds', only: ['none-apparent'] },
          { fact: 'orderKinds', lacks: ['injunction'] },
        ],
      ]),
    ).toEqual({
      grounds: ['none-apparent'],
      orderKinds: [],
    });
  });
});
