import { describe, expect, test } from 'vitest';
import { decideDeclaration } from './declaration.js';
import { codeOf, entryOf, ordinary } from './england-cases.fixture.js';
import { minuteOf } from './minutes.js';

const on = '2026-01-15';
const facts = ordinary(on, codeOf(on, 'later'));
const grant = {
  subject: 'body-influencing-opinion',
  role: 'member',
  relation: 'directly-relates',
  financialOrWellbeingOfBody: true,
};
const open = { ...facts, item: { ...facts.item, publicMaySpeak: 'yes' } } as const;
const club = { ...open, interests: [entryOf(grant, {}, 'i0')] };
const natures = new Map([['i0', 'member of the club']]);
const named = { member: 'Councillor A', item: 'item 7', natures };

describe('words for the minutes', () => {
  test('before the meeting they say what is to happen', () => {
    const { value: declaration } = decideDeclaration(club);
    expect(minuteOf({ ...named, declaration, seen: null }).en).toBe(
      'Councillor A disclosed an other registrable interest in item 7 (member of the club), and is not to take part in the discussion, may speak as members of the public may, is not to vote and is to leave the room after speaking.',
    );
  });

  test('after it they say what was seen, without judging it', () => {
    const { value: declaration } = decideDeclaration(club);
    const seen = { discussed: true, spokeAsPublic: false, voted: false, left: false };
    expect(minuteOf({ ...named, declaration, seen }).en).toBe(
      'Councillor A disclosed an other registrable interest in item 7 (member of the club), and took part in the discussion, did not vote and stayed in the room.',
    );
  });

  test('the nature of a sensitive interest is not in them', () => {
    const sensitive = { memberConsiders: true, monitoringOfficerConsiders: true };
    const { value: declaration } = decideDeclaration({
      ...open,
      interests: [entryOf({ ...grant, sensitive }, {}, 'i0')],
    });
    expect(minuteOf({ ...named, declaration, seen: null }).en).not.toContain('club');
  });

  test('what is open is not put into words, and nothing to disclose gives no words', () => {
    const affects = { subject: 'financial-interest-or-wellbeing', relation: 'affects' };
    const undecided = decideDeclaration({ ...open, interests: [entryOf(affects, {}, 'i0')] }).value;
    expect(minuteOf({ ...named, declaration: undecided, seen: null }).en).toBe(
      'Councillor A disclosed a non-registrable interest in item 7 (member of the club).',
    );
    expect(minuteOf({ ...named, declaration: decideDeclaration(open).value, seen: null }).en).toBe('');
  });

  test('an interest without words for its nature is refused', () => {
    const { value: declaration } = decideDeclaration(club);
    const missing = () => minuteOf({ ...named, natures: new Map(), declaration, seen: null });
    expect(missing).toThrow(expect.objectContaining({ code: 'missing-nature' }));
  });
});
