import { describe, expect, test } from 'vitest';
import type { Interest } from '../schema/interest.js';
import { classifyInterest } from './classify-interest.js';

const on = '2026-01-15';
const base = { id: 'i', holder: 'member', registration: 'not-entered' } as const;

function classOf(
  interest: Partial<Interest> & Pick<Interest, 'subject'>,
  wording: 'earlier' | 'later' = 'later',
) {
  return classifyInterest({ on, wording, interest: { ...base, ...interest } }).value.class;
}

describe('rows of the Regulations', () => {
  const land = { subject: 'land', beneficial: true, inArea: true, occupationOrIncome: true } as const;
  const contract = {
    subject: 'contract',
    withAuthority: true,
    forGoodsServicesOrWorks: true,
    undischarged: true,
  } as const;
  const tenancy = { subject: 'corporate-tenancy', authorityIsLandlord: true, tenantIsOwnBody: true } as const;
  const payment = { subject: 'sponsorship', fromAnother: true, towardsExpenses: true } as const;

  test('a row is met when every fact of it holds, and not when one fails', () => {
    expect([classOf(land), classOf(contract), classOf(tenancy)]).toEqual(['dpi', 'dpi', 'dpi']);
    expect(classOf({ ...land, inArea: false })).toBe('nri');
    expect(classOf({ ...land, occupationOrIncome: false })).toBe('nri');
    expect(classOf({ ...contract, undischarged: false })).toBe('nri');
    expect(classOf({ ...tenancy, authorityIsLandlord: false })).toBe('nri');
    expect(classOf({ subject: 'employment', forProfitOrGain: false })).toBe('nri');
  });

  test('a fact that nobody has stated leaves the class open', () => {
    const { beneficial, ...unstated } = land;
    expect(beneficial).toBe(true);
    const { value } = classifyInterest({ on, wording: 'later', interest: { ...base, ...unstated } });
    expect(value).toMatchObject({
      class: 'undetermined',
      registrable: 'undetermined',
      couldBe: ['dpi', 'nri'],
    });
    expect(value.openQuestions).toMatchObject([{ fact: 'beneficial', ifYes: ['dpi'], ifNo: ['nri'] }]);
  });

  test.each([
    ['2025-01-15', 'nri'],
    ['2025-01-16', 'dpi'],
    ['2026-01-15', 'dpi'],
    ['2026-01-16', 'nri'],
  ])('sponsorship received on %s and notified on 15 January 2026', (receivedOn, kind) => {
    expect(classOf({ ...payment, receivedOn, notifiedOn: on })).toBe(kind);
  });

  test("sponsorship is the member's alone", () => {
    const times = { receivedOn: on, notifiedOn: on, memberAware: true } as const;
    expect(classOf({ ...payment, ...times, holder: 'partner' })).toBe('nri');
  });

  test.each([
    ['2026-03-01', '2026-03-30', 'nri'],
    ['2026-03-01', '2026-03-31', 'dpi'],
    ['2026-02-15', '2026-03-13', 'nri'],
    ['2026-02-15', '2026-03-14', 'dpi'],
    ['2026-01-31', '2026-02-27', 'nri'],
    ['2026-01-31', '2026-02-28', 'dpi'],
  ])('a licence from %s to %s', (from, toInclusive, kind) => {
    expect(classOf({ subject: 'licence', inArea: true, from, toInclusive })).toBe(kind);
  });

  test.each([
    ['25000.00', '1/100', 'nri'],
    ['25000.01', '1/100', 'dpi'],
    ['25000.00', '101/10000', 'dpi'],
  ])('securities of £%s and %s of the capital', (nominalValueGBP, shareOfTotalIssued, kind) => {
    const facts = { bodyInArea: true, classesOfShare: 1, nominalValueGBP, shareOfTotalIssued } as const;
    expect(classOf({ subject: 'securities', ...facts })).toBe(kind);
  });

  test("a partner's interest counts once the member is aware of it, and a relative's is none of the Act", () => {
    expect(classOf({ ...land, holder: 'partner', memberAware: true })).toBe('dpi');
    expect(classOf({ ...land, holder: 'partner', memberAware: false })).toBe('none');
    expect(classOf({ ...land, holder: 'partner' })).toBe('undetermined');
    expect(classOf({ ...land, holder: 'relative' })).toBe('nri');
    expect(classOf({ ...land, holder: 'perhaps-close-associate' })).toBe('undetermined');
  });
});

describe('rows of Table 2, in both wordings', () => {
  test.each([
    [{ subject: 'unpaid-directorship' }, 'none', 'ori'],
    [
      { subject: 'body-appointed-to', isMember: true, inControl: false, appointedByAuthority: true },
      'none',
      'ori',
    ],
    [
      { subject: 'body-appointed-to', isMember: true, inControl: true, appointedByAuthority: true },
      'ori',
      'ori',
    ],
    [{ subject: 'body-influencing-opinion', isMember: false, inControl: false }, 'ori', 'none'],
    [{ subject: 'body-exercising-public-functions', inControl: true }, 'ori', 'ori'],
    [{ subject: 'informal-group', formalBody: false, listedPurpose: true, isMember: true }, 'none', 'none'],
    [{ subject: 'informal-group', formalBody: true, listedPurpose: true, isMember: true }, 'ori', 'ori'],
  ] as const)('%j', (interest, earlier, later) => {
    expect([classOf(interest, 'earlier'), classOf(interest, 'later')]).toEqual([earlier, later]);
  });

  test("it is for the member alone: a partner's body is no other registrable interest", () => {
    const partner = {
      subject: 'body-influencing-opinion',
      isMember: true,
      holder: 'partner',
      memberAware: true,
    } as const;
    expect(classOf(partner)).toBe('nri');
  });
});

test('what the particulars cannot be is refused, without repeating it', () => {
  const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });
  const of =
    (interest: Partial<Interest> & Pick<Interest, 'subject'>, day = on) =>
    () =>
      classifyInterest({ on: day, wording: 'later', interest: { ...base, ...interest } });
  expect(of({ subject: 'securities', nominalValueGBP: '1e9' })).toThrow(refusal('invalid-amount'));
  expect(of({ subject: 'licence', from: '2026-02-30', toInclusive: on })).toThrow(refusal('invalid-date'));
  expect(of({ subject: 'land' }, '2012-06-30')).toThrow(refusal('not-in-force'));
  expect(of({ subject: 'unpaid-directorship' }, '2020-12-22')).toThrow(refusal('not-in-force'));
});
