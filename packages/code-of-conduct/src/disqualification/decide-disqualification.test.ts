import { describe, expect, test } from 'vitest';
import type { Conviction, DisqualificationFacts } from '../schema/disqualification.js';
import { decideDisqualification } from './decide-disqualification.js';

const clear: DisqualificationFacts = {
  nation: 'england',
  on: '2025-05-01',
  electionOn: '2025-05-01',
  paidOfficeOrEmployment: 'no',
  companyUnderControl: 'no',
  restrictionsOrder: 'no',
  bankruptOnly: false,
  electoralDisqualification: 'no',
  convictions: [],
  sexualOffenceOrders: [],
  ordered: [],
  welshSectionsInForce: 'undetermined',
};
const wales = { nation: 'wales' } as const;
const conviction: Conviction = {
  convictedOn: '2021-09-10',
  imprisonmentMonths: 3,
  optionOfFine: false,
  appeal: 'ended',
  appealEndedOn: '2021-10-08',
};
const decide = (facts: Partial<DisqualificationFacts>) =>
  decideDisqualification({ ...clear, ...facts }).value;
const convicted = (given: Partial<Conviction>, facts: Partial<DisqualificationFacts> = {}) =>
  decide({ ...facts, convictions: [{ ...conviction, ...given }] });
const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('convictions', () => {
  test.each([
    ['2020-05-01', 'yes'],
    ['2020-04-30', 'no'],
  ])('an appeal that ended on %s, before an election on 1 May 2025', (appealEndedOn, forElection) => {
    expect(convicted({ convictedOn: '2020-01-02', appealEndedOn }).forElection).toBe(forElection);
  });

  test('two months, or the option of a fine, do not disqualify', () => {
    expect(convicted({ imprisonmentMonths: 2 }).forElection).toBe('no');
    expect(convicted({ optionOfFine: true }).forElection).toBe('no');
  });

  test('one since the election counts from the day on which the appeal ended', () => {
    const since = (on: string) =>
      convicted({ convictedOn: '2025-09-01', appealEndedOn: '2025-09-29' }, { on }).forMembership;
    expect([since('2025-09-28'), since('2025-09-29')]).toEqual(['no', 'yes']);
  });

  test('where nobody has said how the appeal stands, the years decide what can be said', () => {
    const { appealEndedOn, ...unstated } = { ...conviction, appeal: 'not-stated' } as const;
    expect(appealEndedOn).toBe('2021-10-08');
    const value = decide({ convictions: [unstated] });
    expect([value.forElection, value.assumes]).toEqual(['yes', ['no-appeal-pending']]);
    const old = decide({ convictions: [{ ...unstated, convictedOn: '2020-04-15' }] });
    expect([old.forElection, old.openQuestions]).toEqual(['undetermined', ['convictions']]);
  });

  test('an appeal that ended on no day, or before the conviction, is refused', () => {
    expect(() => convicted({ appealEndedOn: '2021-09-09' })).toThrow(refusal('invalid-appeal'));
  });
});

describe('section 81A', () => {
  const order = {
    becameSubjectOn: '2022-06-28',
    stillSubject: 'yes',
    appeal: 'ended',
    appealEndedOn: '2022-07-26',
  } as const;

  test("is not retrospective, and England's alone", () => {
    expect(decide({ sexualOffenceOrders: [order] }).forElection).toBe('yes');
    expect(decide({ sexualOffenceOrders: [{ ...order, becameSubjectOn: '2022-06-27' }] }).forElection).toBe(
      'no',
    );
    expect(decide({ ...wales, welshSectionsInForce: 'no', sexualOffenceOrders: [order] }).forElection).toBe(
      'no',
    );
  });

  test('waits for the end of the appeal, and asks whether the person is still subject', () => {
    const { appealEndedOn, ...pending } = { ...order, appeal: 'pending' } as const;
    expect(appealEndedOn).toBe('2022-07-26');
    expect(decide({ sexualOffenceOrders: [pending] }).forElection).toBe('no');
    expect(decide({ sexualOffenceOrders: [{ ...order, stillSubject: 'undetermined' }] }).forElection).toBe(
      'undetermined',
    );
  });
});

describe('England and Wales, apart', () => {
  test('a paid job bars election in England, and in Wales only membership once the new sections are law', () => {
    const job = { paidOfficeOrEmployment: 'yes' } as const;
    const both = (facts: Partial<DisqualificationFacts>) => [
      decide(facts).forElection,
      decide(facts).forMembership,
    ];
    expect(both(job)).toEqual(['yes', 'yes']);
    expect(both({ ...job, ...wales, welshSectionsInForce: 'yes' })).toEqual(['no', 'yes']);
    expect(both({ ...job, ...wales })).toEqual(['undetermined', 'yes']);
  });

  test('in Wales a person whose appeal is open is not disqualified and must not act', () => {
    const pending = { appeal: 'pending' } as const;
    const inWales = convicted(pending, { ...wales, welshSectionsInForce: 'yes' });
    expect([inWales.forMembership, inWales.mustNotAct]).toEqual(['no', 'yes']);
    expect(convicted(pending)).toMatchObject({ forMembership: 'no', mustNotAct: 'no' });
  });

  test('where old and new law agree, it does not matter which is in force', () => {
    expect(convicted({}, wales)).toMatchObject({ forElection: 'yes', openQuestions: [] });
    expect(decide(wales)).toMatchObject({ forElection: 'no', mustNotAct: 'no', grounds: [] });
  });
});

test('bankruptcy alone disqualifies nobody; a restrictions order does', () => {
  const { value, because } = decideDisqualification({ ...clear, bankruptOnly: true });
  expect(value.forElection).toBe('no');
  expect(because.some(({ says }) => says.includes('Bankruptcy without'))).toBe(true);
  expect(decide({ restrictionsOrder: 'yes' }).grounds).toEqual([
    { rule: 'england-and-wales.disqualification.restrictions-orders', met: 'yes' },
  ]);
});

test('an order of the court counts from its first to its last day', () => {
  const ordered = [{ by: 'court', from: '2025-01-01', toInclusive: '2025-05-01' }] as const;
  const on = (day: string) => decide({ on: day, ordered }).forMembership;
  expect([on('2024-12-31'), on('2025-01-01'), on('2025-05-01'), on('2025-05-02')]).toEqual([
    'no',
    'yes',
    'yes',
    'no',
  ]);
  expect(() => decide({ ordered: [{ by: 'court', from: '2025-01-02', toInclusive: '2025-01-01' }] })).toThrow(
    refusal('invalid-period'),
  );
});
