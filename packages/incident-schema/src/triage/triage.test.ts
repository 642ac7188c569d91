import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IncidentFacts } from '../facts/incident-facts.js';
import { definitionMet } from './definition-met.js';
import { below } from './matches.js';
import { restrictionShown } from './restriction-shown.js';
import { triage } from './triage.js';
import { factsGiven, personGiven, type TriageCase, triageCases } from './triage-case.fixture.js';

function triaged(each: TriageCase) {
  const person = personGiven(each);
  return triage({ facts: factsGiven(each), on: each.given.lawAsAt, ...(person ? { person } : {}) });
}

const names = (outcomes: readonly { readonly what: string }[]) => outcomes.map(({ what }) => what);

/** What matches beyond the least that a case expects: a change of the table shows here. */
const further: Readonly<Record<string, readonly string[]>> = {
  'breaches-of-an-injunction.json': ['B5', 'C2', 'C3', 'G2'],
  'candidate-struck-while-leafleting.json': ['B2'],
  'councillor-sends-near-daily-insults.json': ['C2', 'C3'],
  'councillor-writes-that-officer-and-mp-will-come-to-harm.json': ['B2', 'D1'],
  'email-barrage-and-a-remark-about-shooting.json': ['B2', 'B5'],
  'emails-website-leaflets-end-in-injunction.json': ['vulnerable-actor', 'G2'],
  'kidnap-words-on-envelopes.json': ['D1'],
  'letters-and-emails-over-four-years.json': ['B2'],
  'meetings-disrupted-and-officer-followed.json': ['B5', 'F1'],
  'petrol-attacks-on-several-councillors.json': ['B4'],
  'prospective-candidate-followed-with-a-banner.json': ['B4', 'C2'],
  'silent-calls-then-threats-to-kill.json': ['B2', 'D1'],
};

describe('a published event', () => {
  test('there are 22 of them', () => expect(triageCases).toHaveLength(22));

  test.each(triageCases)('$name', (each) => {
    const { value } = triaged(each);
    const { expect: expected } = each;
    expect(value.band).toBe(expected.band);
    expect(value.rulesBand).toBe(expected.initialBand ?? expected.band);
    expect(value.rules).toEqual(expect.arrayContaining([...expected.rules]));
    expect(names(value.actions)).toEqual(expect.arrayContaining([...expected.actions]));
    expect(value.rules.filter((rule) => !expected.rules.includes(rule))).toEqual(further[each.file] ?? []);
    for (const rule of expected.never?.['rules'] ?? []) expect(value.rules).not.toContain(rule);
    for (const action of expected.never?.['actions'] ?? [])
      expect(names(value.actions)).not.toContain(action);
  });

  test('bears the label Operation Ford as its office says', () => {
    const asked = triageCases.filter((each) => each.expect.operationFord !== undefined);
    expect(asked).toHaveLength(14);
    for (const each of asked) {
      expect(triaged(each).value.operationFord, each.name).toBe(each.expect.operationFord ? 'yes' : 'no');
    }
  });

  test('is owned by nobody whom it aims at, and makes no record of a person where it is no abuse', () => {
    let seen = 0;
    for (const each of triageCases) {
      const { value } = triaged(each);
      const { notTriageOwner, actorRecorded, perMessageNotAbuse, ombudsman } = each.expect;
      if (notTriageOwner) expect(value.notOwners).toEqual(expect.arrayContaining([...notTriageOwner]));
      if (actorRecorded !== undefined) expect(value.recordsActor).toBe(actorRecorded);
      if (perMessageNotAbuse !== undefined) expect(value.setAside).toBe(perMessageNotAbuse);
      if (ombudsman) expect(value.ombudsman).toBe(ombudsman);
      seen += [notTriageOwner, actorRecorded, perMessageNotAbuse, ombudsman].filter(
        (one) => one !== undefined,
      ).length;
    }
    expect(seen).toBe(7);
  });

  test('keeps its band whatever the police decide later, and whatever the target wishes', () => {
    for (const each of triageCases) {
      const facts = factsGiven(each);
      const [heard, unheard] = [true, false].map(
        (wishesKnown) => triage({ facts: { ...facts, wishesKnown }, on: '2026-11-22' }).value,
      );
      expect(heard).toEqual(unheard);
    }
  });

  test('meets the definition as its effects say, where the case says so', () => {
    const asked = triageCases.filter((each) => each.expect.definitionMet !== undefined);
    expect(asked).toHaveLength(3);
    for (const { given, expect: expected } of asked) {
      const left = given.impacts.includes('withdrew-from-public-life') ? 'yes' : 'no';
      const met = definitionMet({
        version: 'lga-2023',
        meantToKeepFromDebate: left === 'yes' ? 'unknown' : 'no',
        likelyToKeepFromDebate: 'no',
        alarmOrDistress: left,
        couldMakeOneLeave: left,
      });
      expect(met).toBe(expected.definitionMet ? 'yes' : 'no');
    }
  });

  test('shows what makes its restriction fair, or what is missing', () => {
    const asked = triageCases.filter(({ given }) => given.restriction?.['policy'] !== undefined);
    expect(asked).toHaveLength(3);
    for (const each of asked) {
      const { value } = restrictionShown(restrictionGiven(each));
      const { restrictionValid, restrictionMissing = [], ombudsman } = each.expect;
      expect(value.fair).toBe(
        { true: 'yes', false: 'no', undetermined: 'undetermined' }[String(restrictionValid)],
      );
      expect([...value.missing, ...value.notShown]).toEqual(expect.arrayContaining([...restrictionMissing]));
      expect(value.ombudsman).toBe(ombudsman);
    }
  });
});

function restrictionGiven({ given: { country, restriction: on = {} } }: TriageCase) {
  const shown = (name: string) => (on[name] ?? null) as boolean | null;
  return {
    country,
    policyFollowed: shown('policyFollowed'),
    safetyReason: null,
    elements: {
      policy: shown('policy'),
      'prior-warning': shown('priorWarning'),
      'written-reasons': shown('writtenReasons'),
      scope: shown('scope'),
      'end-or-review': on['endOrReviewMonths'] ? true : null,
      appeal: shown('appealOffered'),
      ombudsman: shown('ombudsmanNamed'),
    },
  };
}

const quiet: IncidentFacts = {
  country: 'England',
  targetRoles: ['principal-councillor'],
  targets: 1,
  actorIdentities: ['unknown'],
  actorRelations: ['resident'],
  behaviours: ['reputation.false-information'],
  grounds: ['none-apparent'],
  triggers: ['planning'],
  impacts: ['none-apparent'],
  channels: ['email'],
  settings: ['online'],
  injury: 'none',
  occasions: 1,
  answers: {},
  orders: [],
  restricted: false,
  conflictedRoles: [],
  messagesNotAbuse: null,
  wishesKnown: false,
};
const on = '2026-11-22';
const rulesOf = (facts: Partial<IncidentFacts>) => triage({ facts: { ...quiet, ...facts }, on }).value;

describe('what no published event shows', () => {
  test.each<[string, Partial<IncidentFacts>, string, string]>([
    [
      'B3',
      { targetRoles: ['parish-councillor'], behaviours: ['threat.violence'] },
      'high',
      'police-report-101-or-online',
    ],
    ['B3', { targetRoles: ['community-councillor'] }, 'low', 'preserve-evidence'],
    ['B7', { answers: { fixatedWithSignsOfIllness: 'yes' } }, 'medium', 'safeguarding-referral'],
    ['C4', { answers: { otherWardMembers: 'yes' } }, 'low', 'other-ward-members-take-over'],
    ['C5', { answers: { contested: 'yes' } }, 'low', 'review-committee'],
    ['E3', { answers: { councilReleasedData: 'yes' } }, 'low', 'dpo'],
    ['F1b', { answers: { venueConcern: 'yes' } }, 'low', 'advise'],
    ['B5', { answers: { targetVeryFrightened: 'yes' } }, 'high', 'preserve-evidence'],
    ['A3', { answers: { threatToLifeCredible: 'yes' } }, 'high', 'police-asked-to-consider-threat-to-life'],
  ])('%s', (rule, facts, band, action) => {
    const value = rulesOf(facts);
    expect(value.rules).toContain(rule);
    expect(value.band).toBe(band);
    expect(names(value.actions)).toContain(action);
  });

  test('a committee looks at what is contested, and not at what the police are told of', () => {
    expect(rulesOf({ answers: { contested: 'yes' }, behaviours: ['threat.death'] }).rules).not.toContain(
      'C5',
    );
  });

  test('the order of the Elections Act and Operation Ford differ for a parish', () => {
    const { operationFord, electionsActOrder } = rulesOf({ targetRoles: ['parish-councillor'] });
    expect([operationFord, electionsActOrder]).toEqual(['no', 'yes']);
    expect(rulesOf({ targetRoles: ['campaigner'] }).operationFord).toBe('unclear');
    expect(rulesOf({ targetRoles: ['officer', 'council-leader'] }).operationFord).toBe('yes');
    expect(rulesOf({ targetRoles: ['__proto__', 'constructor'] }).operationFord).toBe('unclear');
  });

  test('before Operation Ford and the order began there was neither', () => {
    const { value } = triage({ facts: { ...quiet, behaviours: ['threat.death'] }, on: '2023-07-01' });
    expect([value.operationFord, value.electionsActOrder]).toEqual(['no', 'no']);
  });

  test('nothing known gives no band, and says which answers would', () => {
    const value = rulesOf({ behaviours: [], impacts: [] });
    expect([value.band, value.rules, value.reach]).toEqual(['undetermined', [], 'none']);
    expect(value.open.find(({ fact }) => fact === 'dangerNow')).toEqual({
      fact: 'dangerNow',
      answer: 'not-asked',
      ifYes: { band: 'critical', rules: ['A1', 'G1'] },
    });
  });

  test('a report alone that tells of danger is enough for 999', () => {
    expect(rulesOf({ behaviours: [], answers: { dangerNow: 'yes' } })).toMatchObject({
      band: 'critical',
      reach: '999',
    });
  });

  test('a person raises freely, lowers with a reason, and not in conflict', () => {
    const facts = { ...quiet, behaviours: ['threat.violence'], conflictedRoles: ['leader'] };
    const set = (person: { band: 'low' | 'critical'; role: string; reason?: string }) =>
      triage({ facts, on, person }).value;
    expect(set({ band: 'critical', role: 'legal' })).toMatchObject({ band: 'critical', rulesBand: 'high' });
    expect(set({ band: 'low', role: 'legal', reason: 'A joke between friends.' })).toMatchObject({
      band: 'low',
      rulesBand: 'high',
    });
    expect(set({ band: 'low', role: 'legal', reason: 'x' }).rules).toContain('B1');
    expect(() => set({ band: 'low', role: 'legal', reason: ' ' })).toThrow(
      expect.objectContaining({ code: 'lowered-without-reason' }),
    );
    expect(() => set({ band: 'critical', role: 'leader' })).toThrow(
      expect.objectContaining({ code: 'in-conflict' }),
    );
  });

  test('before the table there is none', () => {
    expect(() => triage({ facts: quiet, on: '2020-01-01' })).toThrow(
      expect.objectContaining({ code: 'not-in-force' }),
    );
    expect(() => triage({ facts: quiet, on: '2026-13-01' })).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
  });
});

const behaviours = [
  'physical.assault',
  'physical.weapon',
  'property.damage',
  'property.arson',
  'property.noxious-item',
  'threat.death',
  'threat.incitement',
  'contact.unwanted-repeat',
  'contact.followed',
  'language.abusive',
  'language.discriminatory',
  'reputation.false-information',
  'reputation.campaign-to-discredit',
  'privacy.personal-information-published',
  'disruption.meeting',
  'coordination.pile-on',
  'process.vexatious-use',
  'hoax.suspicious-item',
  'criticism.robust',
  'new.code',
];
const answers = fc.record(
  Object.fromEntries(
    [
      'dangerNow',
      'threatToLifeCredible',
      'threatToLifeImmediate',
      'targetVeryFrightened',
      'homeTargeted',
      'familyAffected',
      'mayBeCriminal',
      'fixatedWithSignsOfIllness',
      'contested',
      'councilReleasedData',
    ].map((name) => [name, fc.constantFrom('yes' as const, 'no' as const, 'not-asked' as const)]),
  ),
);
const incidents = fc
  .record({
    behaviours: fc.subarray(behaviours),
    impacts: fc.subarray(['alarm', 'family-affected', 'withdrew-from-duty', 'none-apparent']),
    answers,
    occasions: fc.constantFrom(null, 1, 2, 50),
    actorIdentities: fc.subarray(['unknown', 'identified']),
    channels: fc.subarray(['email', 'social-media.post', 'in-person']),
  })
  .map((part): IncidentFacts => ({ ...quiet, ...part }));

describe('whatever the facts', () => {
  test('more danger never gives a lower band', () => {
    fc.assert(
      fc.property(
        incidents,
        fc.constantFrom(...behaviours),
        fc.constantFrom(
          ...Object.keys(quiet.answers),
          'dangerNow',
          'homeTargeted',
          'threatToLifeImmediate',
          'mayBeCriminal',
          'familyAffected',
        ),
        (facts, behaviour, fact) => {
          const before = triage({ facts, on }).value.band;
          const worse = {
            ...facts,
            behaviours: [...facts.behaviours, behaviour],
            answers: { ...facts.answers, [fact]: 'yes' as const },
          };
          expect(below(triage({ facts: worse, on }).value.band, before)).toBe(false);
          expect(below(triage({ facts: { ...facts, occasions: 100 }, on }).value.band, before)).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('every action and every telling names a rule that matched, and the same facts give the same bytes', () => {
    fc.assert(
      fc.property(incidents, (facts) => {
        const result = triage({ facts, on });
        for (const { rules } of [...result.value.actions, ...result.value.tell]) {
          expect(rules.length).toBeGreaterThan(0);
          expect(result.value.rules).toEqual(expect.arrayContaining([...rules]));
        }
        expect(JSON.stringify(triage({ facts, on }))).toBe(JSON.stringify(result));
      }),
      { numRuns: 80 },
    );
  });

  test('danger now and a broken order reach somebody, whatever the wishes', () => {
    fc.assert(
      fc.property(incidents, fc.boolean(), (facts, wishesKnown) => {
        const danger = { ...facts, wishesKnown, answers: { ...facts.answers, dangerNow: 'yes' as const } };
        expect(triage({ facts: danger, on }).value).toMatchObject({ band: 'critical', reach: '999' });
        const orders = [{ kind: 'injunction', breaches: 1 }];
        expect(triage({ facts: { ...facts, wishesKnown, orders }, on }).value.rules).toContain('B6');
      }),
      { numRuns: 60 },
    );
  });
});
