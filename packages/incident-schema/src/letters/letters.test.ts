import { DomainError } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLists } from '../code-lists.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import { letterHtml, letterMarkdown } from '../render/letters.js';
import { restrictionElements } from '../triage/restriction-shown.js';
import { triageCases } from '../triage/triage-case.fixture.js';
import { letter } from './letter.js';
import type { LetterKind } from './letter-template.js';
import { letterTemplates } from './letter-templates.js';
import { markerSlots, restrictionSlots } from './slots-of-decision.js';

const kinds = Object.keys(letterTemplates) as LetterKind[];
const on = '2026-11-22';
const templateOf = (kind: LetterKind) => {
  const { value } = letterTemplates[kind].history[0];
  if (!value) throw new Error(`${kind} has no template`);
  return value;
};
const filled = (kind: LetterKind, text = 'x'): Record<string, string> =>
  Object.fromEntries(templateOf(kind).slots.map((slot) => [slot, `${text} ${slot}`]));
const written = (kind: LetterKind, slots: Record<string, string>) =>
  letter({ kind, on, slots: slots as never }).value;

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('letters', () => {
  test('are twelve, and their slots are those of their words', () => {
    expect(kinds).toHaveLength(12);
    for (const kind of kinds) {
      const { paragraphs, slots } = templateOf(kind);
      const used = paragraphs.flatMap(({ says }) => [...says.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(new Set(used), kind).toEqual(new Set(slots));
    }
  });

  test('are signed in roles of the code list', () => {
    const roles = new Set(codeLists.lists['councilRole']?.terms.map(({ id }) => id));
    for (const kind of kinds) for (const role of templateOf(kind).from) expect(roles, kind).toContain(role);
  });

  test.each(kinds)('%s has every slot in it once it is filled', (kind) => {
    const text = written(kind, filled(kind)).paragraphs.join('\n');
    for (const slot of templateOf(kind).slots) expect(text).toContain(`x ${slot}`);
    expect(text).not.toMatch(/[{}]/);
  });

  test.each(kinds)(
    '%s is refused for each slot that is missing, blank or too long, and for one too many',
    (kind) => {
      for (const slot of templateOf(kind).slots) {
        const { [slot]: _, ...others } = filled(kind);
        expect(codeOf(() => written(kind, others))).toBe('missing-slot');
        expect(codeOf(() => written(kind, { ...others, [slot]: ' \n' }))).toBe('missing-slot');
        expect(codeOf(() => written(kind, { ...others, [slot]: 'x'.repeat(5001) }))).toBe('slot-too-long');
      }
      expect(codeOf(() => written(kind, { ...filled(kind), ['__proto__x']: 'x' }))).toBe('unknown-slot');
    },
  );

  test('of no kind, or before their source, are refused', () => {
    expect(codeOf(() => written('toString' as LetterKind, {}))).toBe('unknown-letter');
    const slots = filled('event-notice') as never;
    expect(codeOf(() => letter({ kind: 'event-notice', on: '2020-01-01', slots }))).toBe('not-in-force');
  });

  test('take what fills a slot as it is, and never fill it again', () => {
    const slots = { ...filled('unanswered-reply'), recipient: '{signedBy} $& $1', signedBy: 'Me' };
    expect(written('unanswered-reply', slots).paragraphs[0]).toBe('To {signedBy} $& $1');
  });

  test('never name in a message what was sent', () => {
    const slots = { ...filled('unanswered-reply'), SECRET: 'SECRET' };
    expect(() => written('unanswered-reply', slots)).toThrow(/^(?!.*SECRET)/);
  });

  test('escape hostile words in HTML and Markdown', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), (hostile) => {
        const slots = { ...filled('unanswered-reply'), recipient: `a${hostile}<img src=x onerror=y>` };
        const made = written('unanswered-reply', slots);
        expect(letterHtml(made, 'cy')).not.toMatch(/<img/);
        expect(letterMarkdown(made, 'cy')).not.toMatch(/(?<!\\)<img/);
      }),
    );
  });
});

describe('the letter on a restriction', () => {
  const restriction = {
    policy: { title: 'Unreasonable contact', url: 'https://council.example/policy' },
    warnedOn: '2026-02-02',
    reasons: 'Forty calls in a day.',
    limited: 'Telephone.',
    left: 'By letter.',
    startsOn: '2026-03-02',
    endsOn: '2027-03-02',
    reviewOn: '2026-09-02',
    appeal: 'Write to the chief executive.',
    ombudsman: 'psow',
  } as const;
  const people = { recipient: 'A. Sample', decidedBy: 'The monitoring officer', signedBy: 'M. Officer' };
  const slotsOf = (changed: object) =>
    restrictionSlots(
      { restriction: { ...restriction, ...changed } } as Pick<IncidentDecision, 'restriction'>,
      people,
    );

  test('carries everything that makes a restriction fair', () => {
    const elements = new Set(restrictionElements.history[0].value);
    for (const kind of ['contact-restriction', 'single-point-of-contact'] as const) {
      expect(new Set(written(kind, filled(kind)).shows), kind).toEqual(elements);
    }
  });

  test('is made of the decision: reason, duration, review, appeal, ombudsman of the country', () => {
    const text = letter({ kind: 'contact-restriction', on, slots: slotsOf({}) }).value.paragraphs.join('\n');
    for (const part of [
      'Unreasonable contact',
      'You were warned on 2 February 2026.',
      'Forty calls in a day.',
      'It starts on 2 March 2026. It ends on 2 March 2027. It is looked at again on 2 September 2026.',
      'Write to the chief executive.',
      'the Public Services Ombudsman for Wales',
    ]) {
      expect(text).toContain(part);
    }
    expect(slotsOf({ ombudsman: 'lgsco' }).ombudsman).toContain('Local Government');
  });

  test('says why no warning came first', () => {
    const slots = slotsOf({ warnedOn: undefined, notWarnedBecause: 'He stood at the door with a bat.' });
    expect(slots.warning).toContain('immediate safety: He stood');
  });

  test('is refused for a decision without one, or without warning, end or review', () => {
    expect(codeOf(() => restrictionSlots({}, people))).toBe('no-restriction');
    expect(codeOf(() => slotsOf({ warnedOn: undefined }))).toBe('restriction-incomplete');
    expect(codeOf(() => slotsOf({ endsOn: undefined, reviewOn: undefined }))).toBe('restriction-incomplete');
  });
});

describe('the notice of a marker', () => {
  const marker = {
    incident: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
    threat: ['threat.violence'],
    controlMeasures: ['Visit in pairs.'],
    startsOn: '2026-03-02',
    reviewOn: '2027-03-02',
    appeal: 'Write to the chief executive.',
    visibleTo: ['staff-due-to-meet'],
  };
  const people = { recipient: 'A. Sample', incident: 'What was said on 1 March.', signedBy: 'H. Officer' };

  test('is not made where the decision records why the person is not told', () => {
    const notToldBecause = 'It would raise the risk.';
    expect(codeOf(() => markerSlots({ marker: { ...marker, notToldBecause } }, people))).toBe(
      'marker-not-told',
    );
    expect(codeOf(() => markerSlots({}, people))).toBe('no-marker');
    const slots = markerSlots({ marker }, people);
    expect(letter({ kind: 'marker-notice', on, slots }).value.paragraphs).toContain(
      'It starts on 2 March 2026. It is looked at again on 2 March 2027.',
    );
  });
});

describe('published events', () => {
  const letters: Readonly<Record<string, LetterKind>> = {
    'council-letter': 'behaviour-warning',
    'single-point-of-contact': 'single-point-of-contact',
    'event-plan': 'event-notice',
    'platform-report': 'removal-request',
    'police-report-101-or-online': 'referral-cover',
  };

  test('each action that a letter carries out has its letter', () => {
    const actions = triageCases.flatMap(({ expect: { actions: all } }) => all);
    const found = actions.flatMap((action) => letters[action] ?? []);
    expect(found).toHaveLength(18);
    expect(new Set(found)).toEqual(new Set(Object.values(letters)));
    for (const kind of found) expect(kinds).toContain(kind);
  });

  /** What their papers lack, no letter can carry: each is refused for the slots that nothing fills. */
  const lacking = new Map([
    ['one-year-restriction-with-appeals.json', ['warning', 'ombudsman']],
    ['restriction-imposed-against-policy.json', ['warning', 'reasons']],
    ['welsh-restriction-without-appeal-right.json', ['policy', 'appeal']],
  ]);

  test.each([...lacking])('%s: no letter without %j', (file, missing) => {
    expect(triageCases.some((each) => each.file === file)).toBe(true);
    const slots = Object.fromEntries(
      Object.entries(filled('contact-restriction')).filter(([slot]) => !missing.includes(slot)),
    );
    expect(codeOf(() => written('contact-restriction', slots))).toBe('missing-slot');
  });
});
