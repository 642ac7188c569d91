import { describe, expect, test } from 'vitest';
import { applicableParagraphs, groupLeaderDuty, localResolution } from './standards.js';
import { welshGiftDuty, welshRegistration } from './welsh-register.js';

const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('paragraphs that bind at all times', () => {
  const paragraphs = ['4(b)', '6(1)(a)', '6(1)(b)', '7(a)', '70'];

  test('in private life only disrepute and misuse of position are left', () => {
    const { value } = applicableParagraphs({ on: '2022-10-01', capacity: 'no', paragraphs });
    expect(value).toEqual({ applies: ['6(1)(a)', '7(a)'], ifInCapacity: [] });
  });

  test('while the capacity is open, the others are named as depending on it', () => {
    const { value } = applicableParagraphs({ on: '2022-10-01', capacity: 'undetermined', paragraphs });
    expect(value).toEqual({ applies: ['6(1)(a)', '7(a)'], ifInCapacity: ['4(b)', '6(1)(b)', '70'] });
  });
});

describe('the register in Wales', () => {
  test('28 days run from adoption or, if later, election', () => {
    const last = (codeAdoptedOn: string, electedOn: string) =>
      welshRegistration({ event: { kind: 'took-office', codeAdoptedOn, electedOn }, office: 'county' }).value
        .deadline;
    expect(last('2020-06-01', '2022-05-05')).toBe('2022-06-02');
    expect(last('2022-05-10', '2022-05-05')).toBe('2022-06-07');
  });

  test('a community councillor notifies changes to the proper officer, and has no duty on taking office', () => {
    const changed = { kind: 'new-or-changed', becameAwareOn: '2026-02-01' } as const;
    expect(welshRegistration({ event: changed, office: 'community' }).value).toEqual({
      applies: true,
      deadline: '2026-03-01',
      to: 'proper-officer',
    });
    const taken = { kind: 'took-office', codeAdoptedOn: '2020-06-01', electedOn: '2022-05-05' } as const;
    expect(welshRegistration({ event: taken, office: 'community' }).value.deadline).toBeNull();
  });

  test.each([
    ['25.00', 'no', null],
    ['25.01', 'yes', '2026-03-31'],
    [undefined, 'undetermined', '2026-03-31'],
  ])('a gift of £%s where the authority resolved £25', (valueGBP, mustNotify, deadline) => {
    const gift = { receivedOn: '2026-03-03', resolvedGBP: '25.00', ...(valueGBP ? { valueGBP } : {}) };
    expect(welshGiftDuty(gift).value).toEqual({ mustNotify, deadline });
  });

  test('without a resolution of the authority no value is assumed', () => {
    expect(() => welshGiftDuty({ receivedOn: '2026-03-03', resolvedGBP: null })).toThrow(
      refusal('no-resolution'),
    );
  });
});

describe('group leaders and local resolution', () => {
  test('the duty is one of county and county borough councils, since 5 May 2022', () => {
    expect(groupLeaderDuty({ on: '2022-05-05', council: 'county-borough' }).value.duties).toHaveLength(2);
    expect(groupLeaderDuty({ on: '2022-05-05', council: 'other' }).value.duties).toEqual([]);
    expect(() => groupLeaderDuty({ on: '2022-05-04', council: 'county' })).toThrow(refusal('not-in-force'));
  });

  test('the report is considered within three months', () => {
    const facts = { on: '2023-12-01', council: 'county', reportReceivedOn: '2023-11-30' } as const;
    expect(groupLeaderDuty(facts).value.considerReportBy).toBe('2024-02-29');
  });

  test.each([
    [[], 'yes', 'in-scope'],
    [[], 'undetermined', 'undetermined'],
    [[], 'no', 'out-of-scope'],
    [['bullying'], 'undetermined', 'out-of-scope'],
  ] as const)('features %j and respect %s', (features, aboutRespect, scope) => {
    expect(localResolution({ on: '2026-01-15', features, aboutRespect }).value.scope).toBe(scope);
  });

  test('what is about an officer goes elsewhere than the rest of what is out', () => {
    const features = ['about-an-officer', 'repeated', 'from-the-clerk'] as const;
    const { value } = localResolution({ on: '2026-01-15', features, aboutRespect: 'undetermined' });
    expect(value.goesTo).toEqual(['own-procedure-about-officers', 'public-services-ombudsman']);
  });
});
