import { describe, expect, test } from 'vitest';
import type { Gift, GiftThreshold } from '../schema/gift.js';
import { giftDuty } from './gift-duty.js';

const on = '2026-03-03';
const model: GiftThreshold = { operator: 'at-least', GBP: '50.00', authority: 'model-code' };
const rochdale: GiftThreshold = { operator: 'more-than', GBP: '25.00', authority: 'local-code' };
const gift: Gift = {
  kind: 'gift',
  estimatedValueGBP: '50.00',
  alsoFromSameSourceGBP: [],
  receivedOn: on,
  connectedWithRole: 'yes',
  refused: false,
  significant: 'undetermined',
  madeToAndKeptByCouncil: false,
  giverSeeksBusinessOrPermission: 'no',
  personalGainOrSuspicionOfInfluence: 'no',
};
const duty = (given: Partial<Gift>, threshold = model) =>
  giftDuty({ on, threshold, gift: { ...gift, ...given } }).value;

describe('the threshold and its operator', () => {
  test.each([
    [model, '49.99', 'no'],
    [model, '50.00', 'yes'],
    [rochdale, '25.00', 'no'],
    [rochdale, '25.01', 'yes'],
  ])('%j, a gift of £%s', (threshold, estimatedValueGBP, mustRegister) => {
    expect(duty({ estimatedValueGBP }, threshold).mustRegister).toBe(mustRegister);
  });

  test('gifts from one source are taken together, to the penny', () => {
    const series = { estimatedValueGBP: '0.10', alsoFromSameSourceGBP: ['0.20', '49.70'] };
    expect(duty(series)).toMatchObject({ mustRegister: 'yes', valueForRegister: '50.00' });
    expect(duty({ ...series, alsoFromSameSourceGBP: ['49.89'] }).mustRegister).toBe('no');
  });

  test('a value that nobody has estimated matters unless the others already pass', () => {
    const { estimatedValueGBP, ...unknown } = gift;
    expect(estimatedValueGBP).toBe('50.00');
    const of = (alsoFromSameSourceGBP: string[]) =>
      giftDuty({ on, threshold: model, gift: { ...unknown, alsoFromSameSourceGBP } }).value;
    expect(of(['10.00'])).toMatchObject({ mustRegister: 'undetermined', advice: 'register-when-in-doubt' });
    expect(of(['60.00'])).toMatchObject({ mustRegister: 'yes', valueForRegister: null, advice: null });
  });
});

test('a refused offer is registered if it was significant, without a deadline', () => {
  expect(duty({ refused: true, significant: 'yes' })).toMatchObject({ mustRegister: 'yes', deadline: null });
  expect(duty({ refused: true, significant: 'no' }).mustRegister).toBe('no');
  expect(duty({ refused: true })).toMatchObject({
    mustRegister: 'undetermined',
    openQuestions: ['significant'],
  });
});

test('both parts of 10.1 forbid acceptance; one that is open leaves it open', () => {
  const accept = (one: Gift['significant'], other: Gift['significant']) =>
    duty({ giverSeeksBusinessOrPermission: one, personalGainOrSuspicionOfInfluence: other }).mayAccept;
  expect([accept('yes', 'yes'), accept('yes', 'no'), accept('yes', 'undetermined')]).toEqual([
    'no',
    'yes',
    'undetermined',
  ]);
});

test("a threshold that is not the Model Code's may not be called so", () => {
  const threshold = { ...rochdale, authority: 'model-code' } as const;
  expect(() => duty({}, threshold)).toThrow(expect.objectContaining({ code: 'not-the-model-code' }));
  expect(() => duty({ estimatedValueGBP: '1e3' })).toThrow(
    expect.objectContaining({ code: 'invalid-amount' }),
  );
});
