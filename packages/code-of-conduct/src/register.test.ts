import { isIsoDate } from '@lga/rules';
import { expect, test } from 'vitest';
import { rules } from './register.js';

test('the register holds 144 rules, each under an id of its own', () => {
  expect(rules).toHaveLength(144);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(144);
  for (const { id } of rules) expect(id).toMatch(/^(england|wales|england-and-wales)(\.[a-z]+(-[a-z]+)*)+$/);
});

test('every value has a date or is not law, has a source, and nobody has signed it yet', () => {
  let values = 0;
  for (const { history } of rules) {
    for (const { from, source, checked } of history) {
      values += 1;
      expect(from === null || isIsoDate(from)).toBe(true);
      expect(source.instrument).toBeTruthy();
      expect(checked).toBeNull();
    }
  }
  expect(values).toBe(154);
});

test('what rests on no text is marked so', () => {
  const unsettled = rules.filter(({ history }) => history.some(({ confidence }) => confidence !== 'seen'));
  expect(unsettled.map(({ id, history }) => [id, history[0].confidence]).sort()).toEqual([
    ['england-and-wales.complaints.standard-of-proof', 'part'],
    ['england.complaints.exempt-information', 'unverified'],
    ['england.dpi.licence.month', 'inferred'],
    ['england.gifts.guidance', 'unverified'],
    ['england.interests.notification-period.last-day-not-working', 'inferred'],
    ['england.model-code.meetings.affects', 'unverified'],
    ['england.model-code.registration-period.counted', 'unverified'],
    ['england.ori.informal-group', 'unverified'],
    ['england.predetermination.earlier-view', 'part'],
    ['england.readings.own-home-and-council-tax', 'part'],
    ['england.register.home-addresses.clause', 'part'],
    ['wales.interests.exemptions', 'part'],
    ['wales.periods.counted', 'unverified'],
    ['wales.register.withholding-said', 'inferred'],
    ['wales.sanctions.standards-committee.training', 'inferred'],
    ['wales.sanctions.suspension.further-determination', 'inferred'],
    ['wales.sanctions.suspension.months', 'inferred'],
    ['wales.sanctions.suspension.refused-permission', 'inferred'],
  ]);
});
