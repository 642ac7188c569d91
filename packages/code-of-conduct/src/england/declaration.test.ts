import { describe, expect, test } from 'vitest';
import type { DeclarationFacts, MeetingCode } from '../schema/declaration.js';
import { decideDeclaration } from './declaration.js';
import { codeOf, dispensationOf, entryOf, ordinary } from './england-cases.fixture.js';

const on = '2026-01-15';
const model = codeOf(on, 'later');
const land = { subject: 'land', relation: 'directly-relates', registered: true } as const;
const facts: DeclarationFacts = { ...ordinary(on, model), interests: [entryOf(land, {}, 'i0')] };
const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('the Act and the code, apart', () => {
  test('the Act asks to announce only what is not entered; the code always does', () => {
    const announced = (registered: boolean) => {
      const { powers, interests } = decideDeclaration({
        ...facts,
        interests: [entryOf({ ...land, registered }, {}, 'i0')],
      }).value;
      return [powers.mustDisclose, interests[0]?.mustDiscloseUnderAct];
    };
    expect([announced(true), announced(false)]).toEqual([
      ['yes', 'no'],
      ['yes', 'yes'],
    ]);
  });

  test('an interest neither entered nor pending is notified within 28 days beginning with the meeting', () => {
    const { interests, risks } = decideDeclaration({
      ...facts,
      interests: [entryOf({ ...land, registered: false }, {}, 'i0')],
    }).value;
    expect(interests[0]?.notify).toEqual({ must: 'yes', by: '2026-02-11' });
    expect(risks.map(({ limb }) => limb)).toEqual(['disclose', 'notify', 'take-part']);
  });

  test('leaving rests on the code, on standing orders, or on both', () => {
    const code: MeetingCode = {
      ...model,
      authority: 'local-code',
      title: 'Local',
      dpi: { ...model.dpi, mustLeave: false },
    };
    const grounds = (change: Partial<DeclarationFacts>) =>
      decideDeclaration({ ...facts, ...change }).value.leaving.on.map(({ authority }) => authority);
    expect(grounds({})).toEqual(['model-code']);
    expect(grounds({ standingOrdersExclude: 'yes' })).toEqual(['model-code', 'standing-orders']);
    expect(grounds({ code, standingOrdersExclude: 'yes' })).toEqual(['standing-orders']);
    expect(grounds({ code })).toEqual([]);
  });

  test('a local code cannot give a member back what the Act bars', () => {
    const dpi = { ...model.dpi, mayDiscuss: true, mayVote: true, maySpeakAsPublic: true, mustLeave: false };
    const code: MeetingCode = { ...model, authority: 'local-code', title: 'Local', dpi };
    const { powers } = decideDeclaration({ ...facts, code }).value;
    expect([powers.mayDiscuss, powers.maySpeakAsPublic, powers.mayVote]).toEqual(['no', 'no', 'no']);
  });

  test('the bar does not bite on deciding the dispensation; what the code says stays', () => {
    const item = { ...facts.item, kind: 'granting-a-dispensation' } as const;
    const { powers, risks } = decideDeclaration({ ...facts, item }).value;
    expect([powers.mayDiscuss, risks]).toEqual(['no', []]);
  });

  test('to affect an interest leaves the question of the Act open', () => {
    const { openQuestions } = decideDeclaration({
      ...facts,
      interests: [entryOf({ ...land, relation: 'affects' }, {}, 'i0')],
    }).value;
    expect(openQuestions.map(({ question }) => question)).toContain('dpiInMatter');
  });
});

describe('dispensations at a meeting', () => {
  test('leaving is lifted only with both bars, and only if the code lets a dispensed member stay', () => {
    const leaves = (lifts: ('discuss' | 'vote')[], dispensedMayStay: MeetingCode['dispensedMayStay']) =>
      decideDeclaration({
        ...facts,
        code: { ...model, dispensedMayStay },
        dispensations: [dispensationOf({ lifts })],
      }).value.leaving;
    expect(leaves(['discuss'], 'yes')).toMatchObject({ value: 'yes', when: 'after-dispensed-part' });
    expect(leaves(['discuss', 'vote'], 'yes').value).toBe('no');
    expect(leaves(['discuss', 'vote'], 'no').value).toBe('yes');
    expect(leaves(['discuss', 'vote'], 'undetermined').value).toBe('undetermined');
  });

  test('one beyond the power lifts nothing, and is named', () => {
    const dispensation = dispensationOf({ lifts: ['discuss', 'vote'], grounds: [] });
    const { powers, interests } = decideDeclaration({ ...facts, dispensations: [dispensation] }).value;
    expect([powers.mayVote, interests[0]?.dispensationsBeyondPower]).toEqual(['no', ['d1']]);
  });
});

describe('contested readings', () => {
  const home = { ...land, use: 'own-home' } as const;
  const tax = (ownHomeAndCouncilTax: MeetingCode['ownHomeAndCouncilTax']) =>
    decideDeclaration({
      ...facts,
      code: { ...model, ownHomeAndCouncilTax },
      item: { ...facts.item, kind: 'council-tax-or-precept' },
      interests: [entryOf(home, {}, 'i0')],
    }).value;

  test('a home-owner who sets council tax is as the council reads it, and while it has not said, open', () => {
    expect(tax('no-interest-in-matter')).toMatchObject({
      powers: { mayVote: 'yes' },
      contested: [{ interest: 'i0' }],
    });
    expect(tax('interest-in-matter').powers.mayVote).toBe('no');
    expect(tax('undetermined').powers.mayVote).toBe('undetermined');
    expect(tax('undetermined').openQuestions.map(({ question }) => question)).toContain(
      'ownHomeAndCouncilTax',
    );
  });
});

describe('what is refused, and what is not lost', () => {
  test('one id for two interests', () => {
    const twice = { ...facts, interests: [...facts.interests, ...facts.interests] };
    expect(() => decideDeclaration(twice)).toThrow(refusal('repeated-id'));
  });

  test('a text of its own that calls itself the Model Code', () => {
    const code = { ...model, dpi: { ...model.dpi, mustLeave: false } };
    expect(() => decideDeclaration({ ...facts, code })).toThrow(refusal('not-the-model-code'));
  });

  test.each(['', '2026-02-30', '__proto__', '9'.repeat(100_000)])('no real day', (day) => {
    expect(() => decideDeclaration({ ...facts, on: day })).toThrow(refusal('invalid-date'));
    expect(() => decideDeclaration({ ...facts, on: day, interests: [] })).toThrow(refusal('invalid-date'));
  });

  test('hostile ids are kept as they are', () => {
    const ids = ['__proto__', 'constructor', '\u202Eabc', 'x'.repeat(100_000)];
    const { toDisclose } = decideDeclaration({
      ...facts,
      interests: ids.map((id) => entryOf(land, {}, id)),
    }).value;
    expect(toDisclose).toEqual(ids);
  });

  test('an interest that ended before the meeting is kept with that reason', () => {
    const [entry] = facts.interests;
    if (!entry) throw new Error('An interest was expected.');
    const ended = (endedOn: string) =>
      decideDeclaration({ ...facts, interests: [{ ...entry, interest: { ...entry.interest, endedOn } }] });
    expect(ended('2026-01-14').value.powers.mayVote).toBe('yes');
    expect(ended('2026-01-14').because.some(({ says }) => says.includes('ended before the meeting'))).toBe(
      true,
    );
    expect(ended(on).value.powers.mayVote).toBe('no');
  });

  test('what rests on an inference or on a text not read again says so', () => {
    const confidences = decideDeclaration({
      ...facts,
      interests: [
        ...facts.interests,
        entryOf({ subject: 'financial-interest-or-wellbeing', relation: 'affects' }, {}, 'i1'),
      ],
    }).because.map(({ confidence }) => confidence);
    expect(confidences).toEqual(expect.arrayContaining(['inferred', 'unverified']));
  });
});
