import { describe, expect, test } from 'vitest';
import type { InterestInItem } from '../schema/declaration.js';
import type { Interest } from '../schema/interest.js';
import { type ActingAlone, decideActingAlone } from './acting-alone.js';

const code = { wording: 'later', actingAlone: true, title: 'Model Code', authority: 'model-code' } as const;
const land: Interest = {
  id: 'i',
  subject: 'land',
  holder: 'member',
  ofDescription: 'yes',
  registration: 'not-entered',
};
const son: Interest = {
  id: 'i',
  subject: 'financial-interest-or-wellbeing',
  holder: 'relative',
  registration: 'not-entered',
};

function alone(interest: Interest, more: Partial<InterestInItem>, adopted = true): ActingAlone {
  const relation = { answer: 'directly-relates' } as const;
  const facts = { becameAware: '2026-01-10', code: { ...code, actingAlone: adopted } };
  return decideActingAlone({ ...facts, interest: { interest, relation, ...more } }).value;
}

describe('a member who would decide alone', () => {
  test('stops under the Act, whatever the council adopted, and notifies within 28 days of that day', () => {
    const value = alone(land, {}, false);
    expect(value).toMatchObject({
      mustStop: 'yes',
      stoppedBy: ['statute'],
      notify: { must: 'yes', by: '2026-02-06' },
    });
    expect(value.risks.map(({ limb, dutyArises }) => [limb, dutyArises])).toEqual([
      ['notify', 'yes'],
      ['take-steps', 'yes'],
    ]);
  });

  test('with another interest stops only if the council adopted the optional paragraph', () => {
    expect(alone(son, {})).toMatchObject({ mustStop: 'yes', stoppedBy: ['model-code'], risks: [] });
    expect(alone(son, {}, false)).toMatchObject({ mustStop: 'no', stepsAllowed: 'all' });
  });

  test('whether the interest is in the matter stays open until it is asked', () => {
    expect(alone(land, { relation: { answer: 'affects' } }).stepsAllowed).toBe('undetermined');
    expect(
      alone(land, { relation: { answer: 'affects' }, dpiInMatter: { answer: 'no' } }, false).mustStop,
    ).toBe('no');
    expect(alone({ ...land, holder: 'partner' }, {}, false).mustStop).toBe('undetermined');
  });

  test('the code stops by its own question, whatever the Act asks', () => {
    expect(alone(land, { dpiInMatter: { answer: 'no' } })).toMatchObject({
      mustStop: 'yes',
      stoppedBy: ['model-code'],
    });
  });

  test('an entered or pending interest needs no new notice', () => {
    const notices = (['entered', 'pending', 'undetermined'] as const).map(
      (registration) => alone({ ...land, registration }, {}).notify.must,
    );
    expect(notices).toEqual(['no', 'no', 'undetermined']);
  });
});
