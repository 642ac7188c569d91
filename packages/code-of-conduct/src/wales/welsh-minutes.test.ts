import { describe, expect, test } from 'vitest';
import type { WelshDeclarationFacts, WelshInterest } from '../schema/welsh-declaration.js';
import { decideWelshDeclaration } from './welsh-declaration.js';
import { type WelshMinuteFacts, welshMinuteOf } from './welsh-minutes.js';

const home: WelshInterest = {
  id: 'home',
  limb: '10(2)(c)',
  subject: 'wellbeing-or-financial-position',
  holder: 'member',
  ofDescription: 'yes',
  affectsMoreThanMajority: { answer: 'yes' },
  likelyToPrejudiceJudgement: { answer: 'yes' },
  previouslyDisclosed: 'no',
};
const facts: WelshDeclarationFacts = {
  on: '2026-01-15',
  item: { id: '7', topics: [] },
  interests: [home],
  publicMayMakeRepresentations: 'no',
  procedureForWritingFollowed: 'no',
  scrutinyRequiresAttendance: false,
  scrutinyOfDecisionOfOwnBody: 'no',
  wasPresentAtDecision: 'no',
  dispensations: [],
};
const unsigned = (en: string, cy: string) => ({ en, cy, reviewed: false });
const named = {
  member: 'Councillor A',
  item: unsigned('item 7', 'eitem 7'),
  natures: new Map([
    ['home', unsigned('home beside the site', 'cartref ger y safle')],
    ['club', unsigned('member of the club', "aelod o'r clwb")],
  ]),
};

function minute(more: Partial<WelshDeclarationFacts> = {}, rest: Partial<WelshMinuteFacts> = {}) {
  const { value: declaration } = decideWelshDeclaration({ ...facts, ...more });
  return welshMinuteOf({ ...named, declaration, seen: null, ...rest });
}

describe('words for the minutes of a meeting in Wales', () => {
  test('before the meeting they say what is to happen, in both languages', () => {
    expect(minute()).toEqual({
      en: 'Councillor A disclosed a personal and prejudicial interest in item 7 (home beside the site), and is to withdraw from the room and is not to vote.',
      cy: "Datganodd Councillor A fuddiant personol sy'n rhagfarnu ynghylch eitem 7 (cartref ger y safle); rhaid ymneilltuo o'r ystafell; ni chaniateir pleidleisio.",
      reviewed: false,
    });
  });

  test('where the public may, the member may attend to make representations', () => {
    const { en, cy } = minute({ publicMayMakeRepresentations: 'yes' });
    expect(en).toContain(
      'and is to withdraw from the room after any representations that the public too may make and is',
    );
    expect(cy).toContain('ar ôl unrhyw sylwadau');
  });

  test('a personal interest that is not prejudicial is disclosed, and nothing more follows', () => {
    const interests = [{ ...home, likelyToPrejudiceJudgement: { answer: 'no' } }] as const;
    expect(minute({ interests })).toMatchObject({
      en: 'Councillor A disclosed a personal interest in item 7 (home beside the site).',
      cy: 'Datganodd Councillor A fuddiant personol ynghylch eitem 7 (cartref ger y safle).',
    });
  });

  test('while nobody has judged it prejudicial, no words say so or what would follow', () => {
    const { likelyToPrejudiceJudgement: _, ...open } = home;
    expect(minute({ interests: [open] }).en).toBe(
      'Councillor A disclosed a personal interest in item 7 (home beside the site).',
    );
  });

  test('what may not be personal at all is not said to be disclosed, and nothing to disclose gives no words', () => {
    const { affectsMoreThanMajority: _, ...open } = home;
    expect(minute({ interests: [open] })).toEqual({ en: '' });
    expect(minute({ interests: [] })).toEqual({ en: '' });
  });

  test('after it they say what was seen, without judging it, a dispensation among it', () => {
    const seen = {
      statedDispensation: true,
      discussed: true,
      madeRepresentations: false,
      voted: false,
      withdrew: false,
    };
    expect(minute({}, { seen })).toMatchObject({
      en: 'Councillor A disclosed a personal and prejudicial interest in item 7 (home beside the site), and stated a dispensation granted by the standards committee, took part in the discussion, did not vote and stayed in the room.',
      cy: "Datganodd Councillor A fuddiant personol sy'n rhagfarnu ynghylch eitem 7 (cartref ger y safle); datganwyd gollyngiad a roddwyd gan y pwyllgor safonau; cymerodd ran yn y drafodaeth; ni phleidleisiodd; arhosodd yn yr ystafell.",
    });
    const left = {
      ...seen,
      statedDispensation: false,
      discussed: false,
      madeRepresentations: true,
      withdrew: true,
    };
    expect(minute({}, { seen: left }).en).toContain(
      'did not take part in the discussion, made representations as members of the public may, did not vote and withdrew from the room.',
    );
  });

  test('several interests stand beside each other', () => {
    const club = { ...home, id: 'club', likelyToPrejudiceJudgement: { answer: 'no' } } as const;
    const { en, cy } = minute({ interests: [home, club] });
    expect(en).toContain(
      '(home beside the site) and a personal interest in item 7 (member of the club), and is',
    );
    expect(cy).toContain("(cartref ger y safle); fuddiant personol ynghylch eitem 7 (aelod o'r clwb); rhaid");
  });

  test('without Welsh for the item or a nature there is no Welsh, rather than half of it', () => {
    expect(minute({}, { item: { en: 'item 7' } })).not.toHaveProperty('cy');
    const natures = new Map([['home', { en: 'home beside the site' }]]);
    expect(minute({}, { natures })).not.toHaveProperty('cy');
  });

  test('a nature that is left out is not in them, and one that is missing is refused', () => {
    const { en, cy } = minute({}, { natures: new Map([['home', null]]) });
    expect([en, cy].join()).not.toMatch(/site|safle|\(/);
    expect(() => minute({}, { natures: new Map() })).toThrow(
      expect.objectContaining({ code: 'missing-nature' }),
    );
  });
});
