import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../schema/answer.js';
import type { DeclarationFacts, InterestInItem, MeetingCode } from '../schema/declaration.js';
import type { Dispensation } from '../schema/dispensation.js';
import type { Interest } from '../schema/interest.js';
import { decideDeclaration } from './declaration.js';
import { codeOf, dispensationOf, ordinary } from './england-cases.fixture.js';
import type { Powers } from './levels.js';

const on = '2026-01-15';
const answers = fc.constantFrom<Answer>('yes', 'no', 'undetermined');
const sureAnswers = fc.constantFrom<Answer>('yes', 'no');
const judgement = fc.option(
  answers.map((answer) => ({ answer })),
  { nil: undefined },
);

const interests: fc.Arbitrary<Omit<Interest, 'id'>> = fc
  .record({
    subject: fc.constantFrom<Interest['subject']>(
      'land',
      'employment',
      'sponsorship',
      'body-directed-to-charitable-purposes',
      'unpaid-directorship',
      'financial-interest-or-wellbeing',
    ),
    holder: fc.constantFrom<Interest['holder']>('member', 'partner', 'relative', 'perhaps-close-associate'),
    ofDescription: answers,
    registration: fc.constantFrom<Interest['registration']>(
      'entered',
      'pending',
      'not-entered',
      'undetermined',
    ),
    memberAware: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ memberAware, ...rest }) => ({ ...rest, ...(memberAware === undefined ? {} : { memberAware }) }));

const entries: fc.Arbitrary<Omit<InterestInItem, 'interest'> & { interest: Omit<Interest, 'id'> }> = fc
  .record({
    interest: interests,
    relation: fc
      .constantFrom('directly-relates', 'affects', 'none', 'undetermined')
      .map((answer) => ({ answer }) as InterestInItem['relation']),
    dpiInMatter: judgement,
    financialOrWellbeingOfBody: judgement,
    affectsMoreThanMajorityInWard: judgement,
    reasonablePersonView: judgement,
  })
  .map(
    (entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as never,
  );

const named = (all: readonly (Omit<InterestInItem, 'interest'> & { interest: Omit<Interest, 'id'> })[]) =>
  all.map((entry, at) => ({ ...entry, interest: { ...entry.interest, id: `i${at}` } }));

const dispensations: fc.Arbitrary<Dispensation> = fc
  .record({
    power: fc.constantFrom('section-33', 'local-code'),
    lifts: fc.subarray(['discuss', 'vote', 'stay'] as const),
    interests: fc.subarray(['i0', 'i1', 'i2'] as const),
  })
  .map(({ power, lifts, interests: ids }) =>
    dispensationOf({
      power: power as Dispensation['power'],
      // Section 33 lifts discussion and voting alone.
      lifts: power === 'section-33' ? lifts.filter((each) => each !== 'stay') : lifts,
      interests: ids,
    }),
  );

const codes: fc.Arbitrary<MeetingCode> = fc
  .record({
    wording: fc.constantFrom('earlier', 'later'),
    dispensedMayStay: answers,
    leavesDpi: fc.boolean(),
    dpiSpeaksAsPublic: fc.boolean(),
  })
  .map(({ wording, dispensedMayStay, leavesDpi, dpiSpeaksAsPublic }) => {
    const code = codeOf(on, wording as MeetingCode['wording']);
    const dpi = { ...code.dpi, mustLeave: leavesDpi, maySpeakAsPublic: dpiSpeaksAsPublic };
    return { ...code, authority: 'local-code', title: 'A local code', dpi, dispensedMayStay };
  });

const meetings: fc.Arbitrary<DeclarationFacts> = fc
  .record({
    code: codes,
    publicMaySpeak: answers,
    standingOrdersExclude: answers,
    entries: fc.array(entries, { maxLength: 3 }),
    dispensations: fc.array(dispensations, { maxLength: 2 }),
    councilTaxTwoMonthsUnpaid: answers,
    councilTaxBusiness: fc.oneof(fc.constant<Answer>('no'), answers),
    deciding: fc.boolean(),
  })
  .map((given) => {
    const facts = ordinary(on, given.code);
    const { publicMaySpeak, councilTaxBusiness, deciding } = given;
    const kind = deciding ? 'granting-a-dispensation' : 'ordinary';
    return {
      ...facts,
      item: { ...facts.item, kind, publicMaySpeak, councilTaxBusiness },
      standingOrdersExclude: given.standingOrdersExclude,
      interests: named(given.entries),
      dispensations: given.dispensations,
      councilTaxTwoMonthsUnpaid: given.councilTaxTwoMonthsUnpaid,
    };
  });

/** How strict each power is, so that two outcomes compare point by point. */
function strictness({ mustDisclose, mayDiscuss, maySpeakAsPublic, mayVote, mustLeave }: Powers): number[] {
  const bound = { yes: 1, no: 0, undetermined: Number.NaN };
  const speech = mayDiscuss === 'yes' ? 0 : maySpeakAsPublic === 'yes' ? 1 : 2;
  return [bound[mustDisclose], speech, 1 - bound[mayVote], bound[mustLeave]];
}

const ends = (facts: DeclarationFacts) => {
  const { mildest, strictest } = decideDeclaration(facts).value;
  return { mildest: strictness(mildest), strictest: strictness(strictest) };
};

/** A second way to the same answer: the paper's table on full facts, for every way to fill in what is unknown. */
function byEveryCompletion(facts: DeclarationFacts): { least: number[]; most: number[] } {
  const perInterest = facts.interests.map((entry) => completions(entry, facts));
  const arrears = ranges(
    sure(facts.councilTaxTwoMonthsUnpaid).flatMap((unpaid) =>
      sure(facts.item.councilTaxBusiness).map((touches) => (unpaid && touches ? [1, 0, 1, 0] : [0, 0, 0, 0])),
    ),
  );
  const all = [arrears, ...perInterest.map(ranges)];
  const worst = (end: 'least' | 'most') =>
    [0, 1, 2, 3].map((point) => Math.max(...all.map((range) => range[end][point] ?? 0)));
  return { least: worst('least'), most: worst('most') };
}

function ranges(outcomes: readonly number[][]): { least: number[]; most: number[] } {
  const at = (point: number) => outcomes.map((each) => each[point] ?? 0);
  return {
    least: [0, 1, 2, 3].map((point) => Math.min(...at(point))),
    most: [0, 1, 2, 3].map((point) => Math.max(...at(point))),
  };
}

function sure(answer: Answer | undefined): boolean[] {
  return answer === 'yes' ? [true] : answer === 'no' ? [false] : [true, false];
}

function completions(entry: InterestInItem, facts: DeclarationFacts): number[][] {
  const found: number[][] = [];
  const { interest } = entry;
  const relations =
    entry.relation.answer === 'undetermined'
      ? ['directly-relates', 'affects', 'none']
      : [entry.relation.answer];
  for (const ofRow of rowAnswers(interest, facts))
    for (const aware of interest.memberAware === undefined ? [true, false] : [interest.memberAware])
      for (const close of [true, false])
        for (const relation of relations)
          for (const asked of sure(entry.dpiInMatter?.answer))
            for (const body of sure(entry.financialOrWellbeingOfBody?.answer))
              for (const more of sure(entry.affectsMoreThanMajorityInWard?.answer))
                for (const sways of sure(entry.reasonablePersonView?.answer))
                  for (const speak of sure(facts.item.publicMaySpeak))
                    for (const exclude of sure(facts.standingOrdersExclude))
                      for (const stay of sure(facts.code.dispensedMayStay))
                        for (const entered of enteredAnswers(interest)) {
                          const inMatter =
                            entry.dpiInMatter || relation === 'affects'
                              ? asked
                              : relation === 'directly-relates';
                          const known = { ofRow, aware, close, relation, inMatter, body, more, sways };
                          found.push(decided(known, { speak, exclude, stay, entered }, interest, facts));
                        }
  return found;
}

function enteredAnswers({ registration }: Interest): boolean[] {
  return registration === 'undetermined' ? [true, false] : [registration === 'entered'];
}

function rowAnswers(interest: Interest, { code }: DeclarationFacts): boolean[] {
  const { subject, holder, ofDescription } = interest;
  if (subject === 'unpaid-directorship' && code.wording === 'earlier') return [false];
  if (subject === 'unpaid-directorship' && ofDescription === 'undetermined') return [true];
  if (
    subject === 'body-directed-to-charitable-purposes' &&
    code.wording === 'earlier' &&
    ofDescription === 'undetermined'
  )
    return [true];
  if (subject === 'sponsorship' && holder !== 'member') return [false];
  return sure(ofDescription);
}

interface Known {
  readonly ofRow: boolean;
  readonly aware: boolean;
  readonly close: boolean;
  readonly relation: string;
  readonly inMatter: boolean;
  readonly body: boolean;
  readonly more: boolean;
  readonly sways: boolean;
}

function classIn(
  { ofRow, aware, close }: Known,
  { subject, holder }: Interest,
): 'dpi' | 'ori' | 'nri' | 'none' {
  if (holder === 'perhaps-close-associate') return close ? 'nri' : 'none';
  if (holder === 'partner' && !aware) return 'none';
  const pecuniary = ['land', 'employment', 'sponsorship'].includes(subject);
  if (pecuniary && ofRow && (holder === 'member' || holder === 'partner')) return 'dpi';
  if (pecuniary || subject === 'financial-interest-or-wellbeing' || holder !== 'member') return 'nri';
  return ofRow ? 'ori' : 'none';
}

/** The outcome on full facts: disclosure, speech, vote, leaving. */
function decided(
  known: Known,
  room: { speak: boolean; exclude: boolean; stay: boolean; entered: boolean },
  interest: Interest,
  { code, item, dispensations: all }: DeclarationFacts,
): number[] {
  const kind = classIn(known, interest);
  const { relation } = known;
  let paragraph: 'dpi' | 'ori' | 'nri' | 'affects' | 'disclose' | null = null;
  if (kind !== 'none' && relation === 'affects')
    paragraph = known.more && known.sways ? 'affects' : 'disclose';
  if (kind !== 'none' && relation === 'directly-relates') paragraph = kind;
  if (paragraph === 'ori' && code.wording === 'later' && !known.body) paragraph = null;
  const reaching = all.filter((each) => each.interests.includes(interest.id) && each.lifts.length > 0);
  const lifted = (power: string, what: string) =>
    reaching.some((each) => each.power === power && (each.lifts as readonly string[]).includes(what));
  const outcome = [0, 0, 0, 0];
  const bind = (point: number, by: number) => {
    outcome[point] = Math.max(outcome[point] ?? 0, by);
  };
  if (kind === 'dpi' && known.inMatter) {
    if (!room.entered) bind(0, 1);
    const bites = item.kind !== 'granting-a-dispensation';
    const noDiscussion = bites && !lifted('section-33', 'discuss');
    const noVote = bites && !lifted('section-33', 'vote');
    if (noDiscussion) bind(1, 2);
    if (noVote) bind(2, 1);
    if (room.exclude && (noDiscussion || noVote)) bind(3, 1);
  }
  if (paragraph === null) return outcome;
  bind(0, 1);
  if (paragraph === 'disclose') return outcome;
  const frees = (what: string) =>
    lifted('local-code', what) || (paragraph === 'dpi' && lifted('section-33', what));
  const says = code[paragraph];
  if (!frees('discuss')) bind(1, says.maySpeakAsPublic && room.speak ? 1 : 2);
  if (!frees('vote')) bind(2, 1);
  const mayStay = frees('stay') || (frees('discuss') && frees('vote') && room.stay);
  if (says.mustLeave && !mayStay) bind(3, 1);
  return outcome;
}

describe('laws of declarations', { timeout: 60_000 }, () => {
  test('the bounds are those of the rules read for every way to fill in what is unknown', () => {
    let open = 0;
    fc.assert(
      fc.property(meetings, (facts) => {
        const { mildest, strictest } = ends(facts);
        const { least, most } = byEveryCompletion(facts);
        expect(mildest).toEqual(least);
        expect(strictest).toEqual(most);
        if (least.join() !== most.join()) open += 1;
      }),
      { numRuns: 400 },
    );
    expect(open).toBeGreaterThan(80);
  });

  test('an answer is given exactly where both bounds agree', () => {
    fc.assert(
      fc.property(meetings, (facts) => {
        const { powers, mildest, strictest } = decideDeclaration(facts).value;
        for (const key of Object.keys(powers) as (keyof Powers)[]) {
          if (key === 'maySpeakAsPublic') continue;
          expect(powers[key] === 'undetermined').toBe(mildest[key] !== strictest[key]);
        }
      }),
    );
  });

  test('adding an interest never loosens an outcome', () => {
    fc.assert(
      fc.property(meetings, entries, (facts, more) => {
        const entry = { ...more, interest: { ...more.interest, id: 'i9' } };
        const [before, after] = [ends(facts), ends({ ...facts, interests: [...facts.interests, entry] })];
        for (const end of ['mildest', 'strictest'] as const)
          before[end].forEach((bound, point) => {
            expect(after[end][point]).toBeGreaterThanOrEqual(bound);
          });
      }),
      { numRuns: 300 },
    );
  });

  test('a dispensation never lifts more than it states, nor for another interest', () => {
    let lifted = 0;
    fc.assert(
      fc.property(meetings, dispensations, (facts, dispensation) => {
        const without = { ...facts, dispensations: [] };
        const before = decideDeclaration(without).value;
        const after = decideDeclaration({ ...facts, dispensations: [dispensation] }).value;
        const lifts = (what: 'discuss' | 'vote' | 'stay') => dispensation.lifts.includes(what);
        before.interests.forEach((own, at) => {
          const then = after.interests[at]?.powers;
          const isNamed = dispensation.interests.includes(own.interest);
          const isPecuniary = own.couldBe.includes('dpi');
          if (!isNamed || (dispensation.power === 'section-33' && !isPecuniary))
            expect(then).toEqual(own.powers);
          if (!then) return;
          expect(then.mustDisclose).toBe(own.powers.mustDisclose);
          if (!lifts('discuss')) expect(then.mayDiscuss).toBe(own.powers.mayDiscuss);
          if (!lifts('vote')) expect(then.mayVote).toBe(own.powers.mayVote);
          if (!lifts('stay') && !(lifts('discuss') && lifts('vote')))
            expect(then.mustLeave).toBe(own.powers.mustLeave);
          if (then.mayVote !== own.powers.mayVote) lifted += 1;
        });
      }),
      { numRuns: 800 },
    );
    expect(lifted).toBeGreaterThan(8);
  });

  test('what an answer is said to come to is what answering so comes to', () => {
    let compared = 0;
    const judgements = [
      'dpiInMatter',
      'financialOrWellbeingOfBody',
      'affectsMoreThanMajorityInWard',
      'reasonablePersonView',
    ];
    fc.assert(
      fc.property(meetings, (facts) => {
        for (const { question, interest, answers: claims } of decideDeclaration(facts).value.openQuestions) {
          for (const { answer, powers } of claims) {
            const settled = (entry: InterestInItem): InterestInItem => {
              if (entry.interest.id !== interest) return entry;
              if (question === 'relation' || judgements.includes(question))
                return { ...entry, [question]: { answer } };
              const isAware = question === 'memberAware';
              if (isAware)
                return { ...entry, interest: { ...entry.interest, memberAware: answer === 'yes' } };
              return entry;
            };
            const isOfItem =
              question === 'relation' || question === 'memberAware' || judgements.includes(question);
            if (!isOfItem) continue;
            compared += 1;
            const then = decideDeclaration({ ...facts, interests: facts.interests.map(settled) }).value;
            expect(then.powers).toEqual(powers);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  test('what nobody has judged never counts as no: the bounds hold whatever the answer turns out to be', () => {
    fc.assert(
      fc.property(meetings, sureAnswers, (facts, answer) => {
        const open = facts.interests.map((entry) => ({
          ...entry,
          reasonablePersonView: { answer: 'undetermined' as const },
        }));
        const settled = facts.interests.map((entry) => ({ ...entry, reasonablePersonView: { answer } }));
        const [wide, narrow] = [ends({ ...facts, interests: open }), ends({ ...facts, interests: settled })];
        wide.mildest.forEach((bound, point) => {
          expect(narrow.mildest[point]).toBeGreaterThanOrEqual(bound);
          expect(narrow.strictest[point]).toBeLessThanOrEqual(wide.strictest[point] ?? 0);
        });
      }),
    );
  });

  test('no sentence says that an offence was committed, and the same facts give the same bytes', () => {
    fc.assert(
      fc.property(meetings, (facts) => {
        const text = JSON.stringify(decideDeclaration(facts));
        expect(text).toBe(JSON.stringify(decideDeclaration(structuredClone(facts))));
        expect(text).not.toMatch(/committed an offence|is guilty|has breached/i);
      }),
    );
  });
});
