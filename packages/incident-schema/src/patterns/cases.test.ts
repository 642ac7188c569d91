import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Act, ActorIdentity } from './act.js';
import type { PatternCode } from './pattern.js';
import { patternsIn } from './patterns-in.js';

interface TriageCase {
  readonly name: string;
  readonly given: {
    readonly actorIdentity: ActorIdentity;
    readonly behaviours: readonly string[];
    readonly channels: readonly string[];
    readonly settings: readonly string[];
    readonly trigger: string;
  };
  readonly expect: {
    readonly band: string;
    readonly patterns: readonly string[];
    readonly suggestedPatterns?: readonly string[];
    readonly identityLink?: string;
    readonly never?: { readonly patterns?: readonly string[] };
    readonly neverSay?: readonly string[];
  };
}

const folder = new URL('../../cases/triage/', import.meta.url);
const cases = readdirSync(folder).map((file): TriageCase & { readonly id: string } => ({
  id: file.replace('.json', ''),
  ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
}));

/** Days from a first one on which acts are taken to have been, where a case gives a series only as a whole. */
const day = (offset: number) =>
  new Date(Date.UTC(2026, 0, 5) + offset * 86_400_000).toISOString().slice(0, 10);
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i));
/** Every code that the type has: one that is missing or too many does not compile. */
const patternCodes: Readonly<Record<PatternCode, true>> = {
  'same-actor-same-target': true,
  'same-actor-many-targets': true,
  'same-target-unknown-actor': true,
  'many-targets-unknown-actor': true,
  'many-actors-one-target': true,
  'many-actors-many-targets': true,
  'escalation-channel': true,
  'escalation-content': true,
  'escalation-to-home': true,
  'escalation-target': true,
  'escalation-frequency': true,
  'breach-of-order': true,
  'repeat-setting': true,
};

type Sample = Partial<Act> & { readonly on: number };

/**
 * The acts of each case, as its facts and its note of what is invented have them. What is not abuse is in none, and a
 * message to several people is one act.
 */
const samples: Readonly<Record<string, readonly Sample[]>> = {
  'breaches-of-an-injunction': many(8, (i) => ({
    on: i * 9,
    targets: [`t${i % 3}`],
    breachOf: 'the injunction',
  })),
  'candidate-struck-while-leafleting': [{ on: 0, actor: null }],
  'candidate-windows-smashed': [{ on: 0, actor: null }],
  'councillor-sends-near-daily-insults': many(200, (i) => ({
    on: Math.floor(i * 1.2),
    targets: [`t${i % 2}`],
  })),
  'councillor-writes-that-officer-and-mp-will-come-to-harm': [{ on: 0, targets: ['officer', 'mp'] }],
  'email-barrage-and-a-remark-about-shooting': many(12, (i) => ({
    on: i * 3,
    targets: [`t${i % 4}`],
    behaviours: i === 9 ? ['threat.violence'] : ['language.abusive'],
  })),
  'emails-website-leaflets-end-in-injunction': many(20, (i) => ({
    on: i * 73,
    targets: [`t${i % 4}`],
    channels: [['email', 'website', 'leaflet'][i % 3] as string],
  })),
  'gallery-sit-in-after-a-vote': [],
  'kidnap-words-on-envelopes': [
    { on: 0, targets: ['t0'] },
    { on: 0, targets: ['t1'] },
  ],
  'leaflet-misstates-a-vote': [],
  'letters-and-emails-over-four-years': many(25, (i) => ({
    on: i * 65,
    targets: [`t${i % 5}`],
    channels: [i % 2 ? 'email' : 'letter'],
  })),
  'meetings-disrupted-and-officer-followed': [
    { on: 0, actor: null, actorCount: 6, targets: ['t0', 't1'], settings: ['meeting'] },
    { on: 28, actor: null, actorCount: 6, targets: ['t0', 't1'], settings: ['meeting'] },
    { on: 28, actor: null, targets: ['officer'], settings: ['meeting'] },
    { on: 30, actor: null, targets: ['planner'], settings: ['street'] },
  ],
  'one-year-restriction-with-appeals': many(10, (i) => ({ on: i * 2 })),
  'parody-accounts-police-close-the-case': [
    { on: 0, actor: 'account 1' },
    { on: 4, actor: 'account 2' },
  ],
  'petrol-attacks-on-several-councillors': many(3, (i) => ({
    on: [-10, 0, 3][i] ?? 0,
    actor: null,
    targets: [`t${i}`],
  })),
  'prospective-candidate-followed-with-a-banner': many(5, (i) => ({
    on: [0, 20, 40, 55, 75][i] ?? 0,
    channels: [i === 0 ? 'object' : 'in-person'],
  })),
  'restriction-imposed-against-policy': [{ on: 0 }],
  'silent-calls-then-threats-to-kill': many(6, (i) => ({
    on: [0, 3, 9, 15, 20, 21][i] ?? 0,
    behaviours: i < 4 ? ['contact.silent-calls'] : ['threat.death'],
  })),
  'torrent-after-a-councillors-own-remark': many(15, (i) => ({
    on: i % 3,
    actor: `account ${i}`,
    identity: 'account-known',
  })),
  'welsh-restriction-without-appeal-right': [{ on: 0 }],
  'white-powder-to-council-staff': [{ on: 0, actor: null }],
  'withheld-number-threat-to-councillor-and-family': [{ on: 0, actor: 'a first name' }],
};

function actsOf({ id, given }: (typeof cases)[number]): Act[] {
  return (samples[id] ?? []).map(({ on, ...more }, index) => ({
    id: `${index}`,
    actor: 'a',
    identity: given.actorIdentity,
    targets: ['t0'],
    at: day(on),
    behaviours: given.behaviours,
    channels: given.channels,
    settings: given.settings,
    trigger: given.trigger,
    ...more,
  }));
}

describe('patterns of published events', () => {
  test('all 22 are sampled', () => {
    expect(Object.keys(samples).sort()).toEqual(cases.map(({ id }) => id).sort());
    expect(cases).toHaveLength(22);
    expect(cases.flatMap((each) => each.expect.patterns)).toHaveLength(21);
  });

  test.each(cases)('$name', (each) => {
    const found = patternsIn({
      acts: actsOf(each),
      burst: { by: 'hours-from-first', hours: 24 },
      many: { senders: 5, withinDays: 30 },
    });
    const codes = found.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...each.expect.patterns]));
    if (each.expect.patterns.length === 0) expect(codes).toEqual([]);
    for (const never of each.expect.never?.patterns ?? []) expect(codes).not.toContain(never);
    const maybe = found.flatMap(({ mayBe }) => mayBe ?? []);
    expect(maybe).toEqual(expect.arrayContaining([...(each.expect.suggestedPatterns ?? [])]));
    if (each.expect.identityLink === 'none') expect(maybe).toEqual([]);
    const words = JSON.stringify(found);
    for (const never of [...(each.expect.neverSay ?? []), 'offence', 'coordinated']) {
      expect(words.toLowerCase()).not.toContain(never.toLowerCase());
    }
  });

  test('every pattern is a code of the list', () => {
    const { lists } = JSON.parse(readFileSync(new URL('../../data/codes.json', import.meta.url), 'utf8'));
    const ids: readonly string[] = lists.pattern.terms.map(({ id }: { id: string }) => id);
    expect(Object.keys(patternCodes)).toHaveLength(13);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(patternCodes)));
    expect(Object.keys(patternCodes)).toEqual(expect.arrayContaining([...ids]));
  });

  test('every pattern has its dates, gaps and evidence', () => {
    const found = cases.flatMap((each) =>
      patternsIn({
        acts: actsOf(each),
        burst: { by: 'london-day' },
        many: { senders: 5, withinDays: 30 },
      }),
    );
    expect(found.length).toBeGreaterThan(25);
    for (const { acts, occasions, gapsInDays, from, to, because } of found) {
      expect(acts.length).toBeGreaterThan(0);
      expect(gapsInDays).toHaveLength(occasions - 1);
      expect(from <= to).toBe(true);
      expect(because.length).toBeGreaterThan(1);
    }
  });
});
