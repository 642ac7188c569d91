import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aftercareOwed } from './aftercare/aftercare-owed.js';
import { codeLists } from './code-lists.js';
import { crossFieldRules } from './cross-field-rules.js';
import { signposts } from './law/signposts.js';
import { timeLimits } from './law/time-limits.js';
import { lawTable } from './law-table.js';
import { letterTemplates } from './letters/letter-templates.js';
import { readIncidentRecord } from './read-incident-record.js';
import { referralGiven } from './referral/case-records.fixture.js';
import { referralPack } from './referral/referral-pack.js';
import { rules } from './register.js';
import { referralHtml, referralMarkdown } from './render/referral.js';
import { dueDates } from './triage/due-dates.js';
import { restrictionShown } from './triage/restriction-shown.js';
import { checklistLeft, receiptOfThreat, stalkingScreen } from './triage/threat-checklist.js';
import { triage } from './triage/triage.js';
import { factsGiven, personGiven, triageCases } from './triage/triage-case.fixture.js';

/** Words that would say that somebody broke the law, or that one of them did what nobody knows. */
const findings = [
  /\bcommitted\b/i,
  /\bguilty\b/i,
  /\boffenders?\b/i,
  /\bperpetrators?\b/i,
  /\bculprits?\b/i,
  /\bharassers?\b/i,
  /\bstalkers?\b/i,
  /\b(?:has|have|had) (?:harassed|stalked|threatened|broken the law)\b/i,
  /\b(?:was|were) (?:a crime|an offence|unlawful|illegal)\b/i,
  /\bcoordinated\b/i,
  /\b(?:the )?council is (?:the )?harassed\b/i,
  /\bone person runs\b/i,
  /\beuog\b/i,
  /\btroseddwr\b/i,
  /wedi cyflawni/i,
];

const home = new URL('../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const behaviours = (codeLists.lists['behaviour']?.terms ?? []).map(({ id }) => id);
const grounds = (codeLists.lists['hostilityGround']?.terms ?? []).map(({ id }) => id);

/** The published events, and facts that set off as much as can be, for each behaviour. */
const worst = triageCases.slice(0, 2).map((each) => ({
  ...factsGiven(each),
  grounds,
  occasions: 5,
  targets: 3,
  impacts: ['distress', 'fear-of-violence'],
}));
const facts = [
  ...triageCases.map(factsGiven),
  ...worst.flatMap((one) => behaviours.map((behaviour) => ({ ...one, behaviours: [behaviour] }))),
];

const produced: Readonly<Record<string, () => unknown>> = {
  triage: () => [
    ...facts.map((one) => triage({ facts: one, on: '2026-11-22' })),
    ...triageCases.map((each) => {
      const person = personGiven(each);
      return triage({ facts: factsGiven(each), on: '2026-11-22', ...(person ? { person } : {}) });
    }),
  ],
  'sign-posts': () =>
    facts.flatMap((one) =>
      ['2016-05-01', '2026-11-22'].map((on) => signposts({ facts: one, on, law: lawTable })),
    ),
  'time limits': () =>
    timeLimits({
      of: lawTable.entries.map(({ id, timeLimit }) => ({ law: id, timeLimit })),
      occasions: ['2026-01-31'],
    }),
  'what follows': () => [
    dueDates({ breachKnownAt: '2026-11-22T10:00:00Z', eventAt: '2026-11-22T10:00:00+01:00' }),
    checklistLeft({ list: receiptOfThreat, done: [], on: '2026-11-22' }),
    checklistLeft({ list: stalkingScreen, done: [], on: '2026-11-22' }),
    restrictionShown({
      country: 'Wales',
      policyFollowed: false,
      safetyReason: null,
      elements: {
        policy: false,
        'prior-warning': false,
        'written-reasons': null,
        scope: null,
        'end-or-review': null,
        appeal: null,
        ombudsman: null,
      },
    }),
  ],
  'referral packs': () =>
    triageCases
      .filter(({ expect: { band } }) => band !== 'not-abuse')
      .flatMap((each) => {
        const pack = referralPack(referralGiven(each));
        const pages = (['en', 'cy'] as const).flatMap((language) => [
          referralMarkdown(pack.value, { language, lists: codeLists }),
          referralHtml(pack.value, { language, lists: codeLists }),
        ]);
        return [pack, ...pages];
      }),
  letters: () => Object.values(letterTemplates),
  aftercare: () =>
    aftercareOwed({
      band: 'critical',
      rules: ['A1'],
      actions: ['advise', 'home-security-review'],
      entries: [],
      askAgainAfterDays: null,
      on: '2026-11-22',
    }),
  refusals: () =>
    readdirSync(new URL('cases/refuses', home)).map((file) =>
      readIncidentRecord(read(`cases/refuses/${file}`).given),
    ),
  rules: () => [rules, crossFieldRules],
  'code lists': () => Object.values(codeLists.lists),
  'the JSON Schemas': () =>
    ['report', 'assessment', 'decision'].map((layer) => read(`json-schema/incident-${layer}.json`)),
};

describe('nothing that the package says finds anything about anybody', () => {
  test.each(Object.entries(produced))('%s', (_, produce) => {
    const texts = new Set(textsIn(produce()));
    expect(texts.size).toBeGreaterThan(5);
    for (const text of texts) {
      for (const finding of findings) expect(text).not.toMatch(finding);
    }
  });

  test('and the words are seen where they are', () => {
    const planted = [
      'An offence was committed.',
      'The offender wrote.',
      'He is a stalker.',
      'It was unlawful.',
      'Mae’n euog.',
      'They have threatened her.',
    ];
    for (const text of planted)
      expect(
        findings.some((finding) => finding.test(text)),
        text,
      ).toBe(true);
  });

  test('every published event says nothing of what it must never say', () => {
    const never = triageCases.flatMap((each) =>
      (each.expect.neverSay ?? []).map((words) => ({ each, words })),
    );
    expect(never).toHaveLength(5);
    for (const { each, words } of never) {
      const all = [
        triage({ facts: factsGiven(each), on: '2026-11-22' }),
        signposts({ facts: factsGiven(each), on: '2026-11-22', law: lawTable }),
      ];
      expect(textsIn(all).filter((text) => text.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
    }
  });
});
