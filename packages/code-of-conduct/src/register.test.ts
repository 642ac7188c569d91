import { isIsoDate } from '@lga/rules';
import { expect, test } from 'vitest';
import { rules } from './register.js';

test('the register holds 16 rules, each under an id of its own', () => {
  expect(rules).toHaveLength(16);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(16);
  for (const { id } of rules) expect(id).toMatch(/^england(\.[a-z]+(-[a-z]+)*)+$/);
});

test('every value has a date, a source with an address or a provision, and nobody has signed it yet', () => {
  let values = 0;
  for (const { history } of rules) {
    for (const { from, source, checked } of history) {
      values += 1;
      expect(isIsoDate(from)).toBe(true);
      expect(source.instrument && source.provision).toBeTruthy();
      expect(checked).toBeNull();
    }
  }
  expect(values).toBe(16);
});

test('what rests on no text is marked so', () => {
  const unsettled = rules.filter(({ history }) => history.some(({ confidence }) => confidence !== 'seen'));
  expect(unsettled.map(({ id, history }) => [id, history[0].confidence]).sort()).toEqual([
    ['england.interests.notification-period.last-day-not-working', 'inferred'],
    ['england.model-code.registration-period.counted', 'unverified'],
  ]);
});
