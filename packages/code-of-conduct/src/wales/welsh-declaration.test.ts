import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../schema/answer.js';
import type { WelshDeclarationFacts, WelshDispensation, WelshInterest } from '../schema/welsh-declaration.js';
import { decideWelshDeclaration, type WelshDeclaration, type WelshPowers } from './welsh-declaration.js';

const on = '2026-01-15';

const meeting: WelshDeclarationFacts = {
  on,
  item: { id: 'item', topics: [] },
  interests: [],
  publicMayMakeRepresentations: 'no',
  procedureForWritingFollowed: 'yes',
  scrutinyRequiresAttendance: false,
  scrutinyOfDecisionOfOwnBody: 'no',
  wasPresentAtDecision: 'no',
  dispensations: [],
};

const home: WelshInterest = {
  id: 'i0',
  limb: '10(2)(c)',
  subject: 'wellbeing-or-financial-position',
  holder: 'member',
  ofDescription: 'yes',
  affectsMoreThanMajority: { answer: 'yes' },
  likelyToPrejudiceJudgement: { answer: 'yes' },
  previouslyDisclosed: 'no',
};

const outcome = (facts: Partial<WelshDeclarationFacts>) =>
  decideWelshDeclaration({ ...meeting, ...facts }).value;

/** What a case says of powers and of leaving, in its own words. */
const answersOf = ({ powers, interests: [first], ...value }: WelshDeclaration) => ({
  declaringIsEnough: value.declaringIsEnough === 'yes',
  mustLeaveRoom: { value: powers.mustWithdraw === 'yes', source: 'Welsh code para 14(1)' },
  mayMakeWrittenRepresentations: powers.mayMakeWrittenRepresentations === 'yes',
  interestClass: first?.class,
  exemption: first?.exemption,
  exemptionApplies: first?.exemptionApplies,
  openQuestions: value.openQuestions.map(({ fact }) => questions[fact]),
});
const questions: Readonly<Record<string, string>> = {
  exemptionLost: 'is-it-the-determination-of-an-approval-consent-licence-permission-or-registration',
};

const association: WelshInterest = { ...home, holder: 'close-personal-association' };
const dual: WelshInterest = {
  ...home,
  limb: '10(2)(a)',
  subject: 'membership-or-control',
  relatesOrLikelyToAffect: { answer: 'yes' },
  exemption: '12(2)(a)(i)',
  exemptionMet: { answer: 'yes' },
};
const open = { interests: [home], publicMayMakeRepresentations: 'yes' } as const;

const cases: Readonly<Record<string, Partial<WelshDeclarationFacts>>> = {
  'declared-interest-in-landlord-but-stayed': { on: '2021-03-01', interests: [association] },
  'dual-member-and-a-lease': { interests: [dual] },
  'housing-beside-the-member-s-home': { on: '2021-01-15', interests: [home] },
  'wales-written-representations-before-april-2016': { ...open, on: '2015-10-01' },
};

/** Expectations that are compared among the cases about complaints. */
const aboutComplaints = ['outcomeStatus', 'action', 'isFinding'];
/** Expectations that nothing works out, with the reason. */
const forAPerson: Readonly<Record<string, string>> = {
  adviceIs: 'what advice that was given is worth is weighed by whoever decides on the sanction',
};

describe('the Welsh cases about interests', () => {
  const folder = new URL('../../cases/', import.meta.url);
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

  test('all are here, and only one expectation is left to a person', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    const welsh = files.filter((file) => read(file).regime === 'wales');
    expect(welsh).toEqual(Object.keys(cases).map((name) => `${name}.json`));
    const left = welsh.flatMap((file) => Object.keys(read(file).expect).filter((key) => key in forAPerson));
    expect(left).toEqual(['adviceIs']);
  });

  test.each(Object.entries(cases))('%s', (name, facts) => {
    const answers: Readonly<Record<string, unknown>> = answersOf(outcome(facts));
    const expected = Object.entries(read(`${name}.json`).expect).filter(
      ([key]) => !aboutComplaints.includes(key) && !(key in forAPerson),
    );
    expect(expected.length).toBeGreaterThan(0);
    for (const [key, value] of expected) expect([key, answers[key]]).toEqual([key, value]);
  });

  test('the question of the dual member settles whether they withdraw', () => {
    const [question] = outcome({ interests: [dual] }).openQuestions;
    expect(question?.asks.en).toMatch(/approval, consent, licence, permission or registration/);
    expect([question?.ifYes.mustWithdraw, question?.ifNo.mustWithdraw]).toEqual(['yes', 'no']);
  });

  test('written representations may be made from April 2016', () => {
    const asOf = (day: string) => outcome({ ...open, on: day }).powers.mayMakeWrittenRepresentations;
    expect([asOf('2016-03-31'), asOf('2016-04-01')]).toEqual(['no', 'yes']);
  });
});

describe('what counts as a personal interest', () => {
  const listed = { ...home, limb: '10(2)(a)', relatesOrLikelyToAffect: { answer: 'yes' } } as const;
  const { ofDescription, ...untested } = listed;
  const classOf = (interest: WelshInterest, day = on) =>
    outcome({ on: day, interests: [interest] }).interests[0]?.class;

  test.each([
    ['25000.00', 'none'],
    ['25000.01', 'prejudicial'],
  ])('securities of £%s, listed', (nominalValueGBP, kind) => {
    expect(ofDescription).toBe('yes');
    const facts = {
      subject: 'securities',
      bodyInArea: true,
      nominalValueGBP,
      shareOfTotalIssued: '1/100',
    } as const;
    expect(classOf({ ...untested, ...facts })).toBe(kind);
  });

  test('securities of people close to the member count from a lower value, wherever the body is', () => {
    const close = {
      ...untested,
      limb: '10(2)(c)',
      subject: 'securities',
      affectsMoreThanMajority: { answer: 'yes' },
    } as const;
    expect(classOf({ ...close, nominalValueGBP: '5000.00' })).toBe('none');
    expect(classOf({ ...close, nominalValueGBP: '5000.01' })).toBe('prejudicial');
  });

  test.each([
    ['2026-01-27', 'none'],
    ['2026-01-28', 'prejudicial'],
  ])('a licence from 1 January to %s', (toInclusive, kind) => {
    expect(classOf({ ...untested, subject: 'licence', from: '2026-01-01', toInclusive })).toBe(kind);
  });

  test('a conflict with the ward was a limb of its own until 31 March 2016', () => {
    const ward = {
      ...home,
      limb: '10(2)(b)',
      subject: 'ward-conflict',
      conflictsWithWard: { answer: 'yes' },
    } as const;
    expect([classOf(ward, '2016-03-31'), classOf(ward, '2016-04-01')]).toEqual(['prejudicial', 'none']);
  });

  test('only the exemptions of 12(2)(a) fall away where an approval is determined', () => {
    const exempt = {
      ...home,
      exemptionMet: { answer: 'yes' },
      determinesApproval: { answer: 'yes' },
    } as const;
    expect(classOf({ ...exempt, exemption: '12(2)(a)(ii)' })).toBe('prejudicial');
    expect(classOf({ ...exempt, exemption: '12(2)(b)(i)' })).toBe('personal');
    expect(classOf({ ...exempt, exemption: '12(2)(c)' })).toBe('personal');
  });
});

describe('what follows', () => {
  test('scrutiny of a decision of an own body is prejudicial only for who was a member and present', () => {
    const withdraws = (was: Answer, present: Answer) =>
      outcome({ scrutinyOfDecisionOfOwnBody: was, wasPresentAtDecision: present }).powers.mustWithdraw;
    expect(withdraws('yes', 'yes')).toBe('yes');
    expect(withdraws('yes', 'no')).toBe('no');
    expect(withdraws('yes', 'undetermined')).toBe('undetermined');
  });

  test('where a scrutiny committee requires attendance there is no bar, and still something to disclose', () => {
    const { powers } = outcome({ interests: [home], scrutinyRequiresAttendance: true });
    expect([powers.mustWithdraw, powers.mustDisclose, powers.mayVote]).toEqual(['no', 'yes', 'yes']);
  });

  test('oral representations are confirmed within 14 days; notice is signed if it was not given before', () => {
    const { duties } = outcome({ interests: [home] });
    expect(duties.map(({ kind, by }) => [kind, by])).toEqual([
      ['disclose-orally', null],
      ['give-signed-notice', null],
      ['confirm-oral-representations-in-writing', '2026-01-29'],
      ['record-in-executive-decision', null],
    ]);
    const known = outcome({ interests: [{ ...home, previouslyDisclosed: 'yes' }] });
    expect(known.duties.map(({ kind }) => kind)).not.toContain('give-signed-notice');
  });

  test('a day before the code, a false day and one id twice are refused', () => {
    const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });
    expect(() => outcome({ on: '2008-04-17', interests: [home] })).toThrow(refusal('not-in-force'));
    expect(() => outcome({ on: '2026-02-30' })).toThrow(refusal('invalid-date'));
    expect(() => outcome({ interests: [home, home] })).toThrow(refusal('repeated-id'));
  });
});

const answers = fc.constantFrom<Answer>('yes', 'no', 'undetermined');
const judgement = answers.map((answer) => ({ answer }));
const interests: fc.Arbitrary<Omit<WelshInterest, 'id'>> = fc
  .record({
    limb: fc.constantFrom('10(2)(a)', '10(2)(b)', '10(2)(c)'),
    ofDescription: answers,
    relatesOrLikelyToAffect: judgement,
    affectsMoreThanMajority: judgement,
    conflictsWithWard: judgement,
    exemption: fc.option(fc.constantFrom('12(2)(a)(i)', '12(2)(b)(i)'), { nil: undefined }),
    exemptionMet: judgement,
    determinesApproval: judgement,
    likelyToPrejudiceJudgement: judgement,
  })
  .map(({ exemption, ...rest }) => {
    const relied = exemption === undefined ? {} : { exemption };
    return { subject: 'land', holder: 'member', previouslyDisclosed: 'no', ...rest, ...relied } as Omit<
      WelshInterest,
      'id'
    >;
  });
const mostly = <T>(usual: T, ...others: T[]) => fc.constantFrom(usual, usual, usual, ...others);
const dispensation: fc.Arbitrary<WelshDispensation> = fc.record({
  id: fc.constant('d1'),
  grantedByStandardsCommittee: mostly(true, false),
  statedAtMeeting: mostly<Answer>('yes', 'no', 'undetermined'),
  notifiedInWriting: mostly<Answer>('yes', 'no', 'undetermined'),
  from: mostly('2015-01-01', '2026-01-16'),
  lifts: fc.subarray(['speak', 'vote', 'stay', 'executive-functions', 'influence'] as const),
  interests: mostly(['i0', 'i1', 'i2'], ['i0']),
  matters: mostly(['item'], []),
});
const meetings: fc.Arbitrary<WelshDeclarationFacts> = fc
  .record({
    on: fc.constantFrom('2015-10-01', on),
    interests: fc.array(interests, { maxLength: 3 }),
    publicMayMakeRepresentations: answers,
    procedureForWritingFollowed: answers,
    scrutinyRequiresAttendance: fc.boolean(),
    scrutinyOfDecisionOfOwnBody: answers,
    wasPresentAtDecision: answers,
  })
  .map((given) => ({
    ...meeting,
    ...given,
    interests: given.interests.map((each, at) => ({ ...each, id: `i${at}` })),
  }));

const bounds = { yes: 1, undetermined: 0.5, no: 0, 'not-needed': 0 } as const;
const strictness = ({ mustDisclose, mustWithdraw, mayVote, maySeekToInfluence }: WelshPowers) => [
  bounds[mustDisclose],
  bounds[mustWithdraw],
  1 - bounds[mayVote],
  1 - bounds[maySeekToInfluence],
];

/** The paper's order of steps on full facts, for every way to fill in what is unknown. */
function byEveryCompletion(facts: WelshDeclarationFacts): readonly [string, string] {
  const sure = (answer: Answer | undefined) =>
    answer === 'yes' ? [true] : answer === 'no' ? [false] : [true, false];
  const combine = (all: readonly boolean[][]) => {
    if (all.some((each) => !each.includes(false))) return 'yes';
    return all.some((each) => each.includes(true)) ? 'undetermined' : 'no';
  };
  const personal: boolean[][] = [];
  const barred: boolean[][] = [];
  for (const interest of facts.interests) {
    const touches = {
      '10(2)(a)': interest.relatesOrLikelyToAffect,
      '10(2)(b)': facts.on < '2016-04-01' ? interest.conflictsWithWard : ({ answer: 'no' } as const),
      '10(2)(c)': interest.affectsMoreThanMajority,
    }[interest.limb];
    const outcomes: (readonly [boolean, boolean])[] = [];
    for (const described of sure(interest.ofDescription))
      for (const touched of sure(touches?.answer))
        for (const met of sure(interest.exemptionMet?.answer))
          for (const approval of sure(interest.determinesApproval?.answer))
            for (const significant of sure(interest.likelyToPrejudiceJudgement?.answer)) {
              const isPersonal = described && touched;
              const isLost = interest.exemption === '12(2)(a)(i)' && approval;
              const isExempt = interest.exemption !== undefined && met && !isLost;
              outcomes.push([
                isPersonal,
                isPersonal && !isExempt && significant && !facts.scrutinyRequiresAttendance,
              ]);
            }
    personal.push(outcomes.map(([each]) => each));
    barred.push(outcomes.map(([, each]) => each));
  }
  const scrutiny = sure(facts.scrutinyOfDecisionOfOwnBody).flatMap((was) =>
    sure(facts.wasPresentAtDecision).map((present) => was && present && !facts.scrutinyRequiresAttendance),
  );
  return [combine(personal), combine([...barred, scrutiny])];
}

describe('laws of declarations in Wales', { timeout: 60_000 }, () => {
  test('agrees with the steps of the code read for every way to fill in what is unknown', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(meetings, (facts) => {
        const { mustDisclose, mustWithdraw } = decideWelshDeclaration(facts).value.powers;
        expect([mustDisclose, mustWithdraw]).toEqual(byEveryCompletion(facts));
        seen[mustWithdraw] = (seen[mustWithdraw] ?? 0) + 1;
      }),
      { numRuns: 800 },
    );
    for (const answer of ['yes', 'no', 'undetermined']) expect(seen[answer]).toBeGreaterThan(20);
  });

  test('adding an interest never loosens an outcome', () => {
    fc.assert(
      fc.property(meetings, interests, (facts, more) => {
        const before = strictness(decideWelshDeclaration(facts).value.powers);
        const all = [...facts.interests, { ...more, id: 'i9' }];
        const after = strictness(decideWelshDeclaration({ ...facts, interests: all }).value.powers);
        before.forEach((bound, point) => {
          expect(after[point]).toBeGreaterThanOrEqual(bound);
        });
      }),
    );
  });

  test('a dispensation lifts only what it states, and disclosure never', () => {
    let lifted = 0;
    fc.assert(
      fc.property(meetings, dispensation, (facts, granted) => {
        const before = decideWelshDeclaration(facts).value.powers;
        const after = decideWelshDeclaration({ ...facts, dispensations: [granted] }).value.powers;
        const keeps = (what: WelshDispensation['lifts'][number], key: keyof WelshPowers) => {
          const holds =
            granted.grantedByStandardsCommittee && granted.from <= facts.on && granted.lifts.includes(what);
          if (!holds) expect(after[key]).toBe(before[key]);
          else if (after[key] !== before[key]) lifted += 1;
        };
        expect(after.mustDisclose).toBe(before.mustDisclose);
        keeps('stay', 'mustWithdraw');
        keeps('vote', 'mayVote');
        keeps('speak', 'mayAttendToMakeRepresentations');
        keeps('influence', 'maySeekToInfluence');
        keeps('executive-functions', 'mayExerciseExecutiveFunctions');
      }),
      { numRuns: 4000 },
    );
    expect(lifted).toBeGreaterThan(8);
  });

  test('what an answer is said to come to is what answering so comes to', () => {
    const fields = {
      ofDescription: () => 'ofDescription',
      touches: ({ limb }: WelshInterest) =>
        ({
          '10(2)(a)': 'relatesOrLikelyToAffect',
          '10(2)(b)': 'conflictsWithWard',
          '10(2)(c)': 'affectsMoreThanMajority',
        })[limb],
      exemptionNotMet: () => 'exemptionMet',
      exemptionLost: () => 'determinesApproval',
      likelyToPrejudice: () => 'likelyToPrejudiceJudgement',
    } as const;
    let compared = 0;
    fc.assert(
      fc.property(meetings, (facts) => {
        for (const { interest, fact, ifYes, ifNo } of decideWelshDeclaration(facts).value.openQuestions) {
          for (const [answer, claimed] of [
            ['yes', ifYes],
            ['no', ifNo],
          ] as const) {
            const settled = facts.interests.map((each) => {
              if (each.id !== interest) return each;
              const value = fact === 'ofDescription' ? answer : { answer };
              return { ...each, [fields[fact](each)]: value };
            });
            compared += 1;
            expect(decideWelshDeclaration({ ...facts, interests: settled }).value.powers).toEqual(claimed);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});
