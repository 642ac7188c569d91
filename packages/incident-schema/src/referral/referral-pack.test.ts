import { readFileSync } from 'node:fs';
import { DomainError } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustodyEvent } from '../evidence/custody.js';
import { actOfReport } from '../patterns/act-of-report.js';
import { patternsIn } from '../patterns/patterns-in.js';
import { suggestedLinks } from '../patterns/suggested-links.js';
import { decisionMarkings, reportMarkings } from '../privacy/marking.js';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import { triageCases } from '../triage/triage-case.fixture.js';
import { referralGiven, referralOf } from './case-records.fixture.js';
import { londonSpan } from './london-span.js';
import type { ReferralPack, Statement } from './pack.js';
import { packQuestions } from './pack-questions.js';
import { referralPack } from './referral-pack.js';

const home = new URL('../../', import.meta.url);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`cases/accepts/${name}.json`, home), 'utf8')).given;
const report: IncidentReport = read('threatening-email');
const assessment: IncidentAssessment = read('assessment-of-a-threatening-email');
const decision: IncidentDecision = read('decision-on-a-threatening-email');
const incident = { report, assessment, decision };

const statementsOf = ({ headings }: ReferralPack): Statement[] =>
  headings.flatMap(({ statements }) => statements);
const answerTo = (pack: ReferralPack, id: string) => statementsOf(pack).find((each) => each.id === id);

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a pack', () => {
  const { value: pack, because } = referralPack(referralOf([incident]));

  test('says of each statement in which field it stands', () => {
    expect(answerTo(pack, 'behaviours')).toMatchObject({
      state: 'recorded',
      values: [
        {
          text: 'threat.violence',
          sure: 'likely',
          from: { layer: 'assessment', pointer: '/behaviours/0/code' },
        },
        { text: 'contact.unwanted-repeat', sure: 'certain' },
      ],
    });
    expect(answerTo(pack, 'began')).toMatchObject({ values: [{ precision: 'minute' }] });
  });

  test('tells unknown, not asked, not recorded and withheld apart', () => {
    expect(answerTo(pack, 'home-targeted')).toMatchObject({ state: 'not-known', why: 'unknown' });
    expect(answerTo(pack, 'impacts')).toMatchObject({ state: 'not-known', why: 'not-asked' });
    expect(answerTo(pack, 'weapon-seen')).toMatchObject({ state: 'not-known', why: 'not-recorded' });
    expect(answerTo(pack, 'account')).toMatchObject({ state: 'withheld' });
    const alone = referralPack(referralOf([{ report }])).value;
    expect(answerTo(alone, 'behaviours')).toMatchObject({ state: 'not-known', why: 'no-record' });
  });

  test('has every question once for each incident, and its reasons', () => {
    expect(statementsOf(pack)).toHaveLength(packQuestions.length);
    expect(new Set(packQuestions.map(({ id }) => id)).size).toBe(packQuestions.length);
    expect(because.map(({ rule }) => rule)).toEqual([
      'england-and-wales.incidents.referral.headings',
      'england-and-wales.incidents.referral.questions',
      undefined,
    ]);
    expect(because.at(-1)?.facts).toEqual({ withheld: pack.withheld.length });
  });

  test('shows words that a person allows, those that the assessor quoted among them', () => {
    const allowed = referralPack(
      referralOf([incident], { allowFreeText: ['/incidents/0/report/account/words'] }),
    ).value;
    expect(answerTo(allowed, 'account')).toMatchObject({ values: [{ text: report.account.words }] });
  });

  test('shows them though another incident tells or quotes the same words', () => {
    const again = {
      report: { ...report, id: '11111111-1111-4111-8111-111111111111' },
      assessment: { ...assessment, report: '11111111-1111-4111-8111-111111111111' },
    };
    const allowed = referralPack(
      referralOf([incident, again], { allowFreeText: ['/incidents/0/report/account/words'] }),
    ).value;
    expect(answerTo(allowed, 'account')).toMatchObject({ values: [{ text: report.account.words }] });
  });

  test('masks in allowed words what another record withholds', () => {
    const secret = 'her sister in Ely';
    const words = `He wrote that he knows ${secret}.`;
    const told = { ...report, account: { ...report.account, words } };
    const kept = { ...decision, reason: secret };
    const allowFreeText = ['/incidents/0/report/account/words'];
    const text = JSON.stringify(
      referralPack(referralOf([{ report: told, assessment, decision: kept }], { allowFreeText })).value,
    );
    expect(text).toContain('He wrote that he knows [name].');
    expect(text).not.toContain(secret);
  });

  test('asks what a call handler will ask and nothing answers', () => {
    expect(pack.missing.map(({ id, why }) => `${id}: ${why}`)).toEqual([
      'account: withheld',
      'threat-to-life-immediate: not-recorded',
      'weapon-seen: not-recorded',
      'impacts: not-asked',
      'family-affected: not-recorded',
      'home-targeted: unknown',
      'very-frightened: not-recorded',
      'wishes: not-recorded',
      'holder: not-recorded',
      'contact: not-recorded',
    ]);
  });

  test('takes only what is whole: fields of every question are fields of the schemas', () => {
    const fields = packQuestions.filter(({ layer }) => layer !== 'assessment').map(({ field }) => field);
    const known = [...Object.keys(reportMarkings), ...Object.keys(decisionMarkings)];
    const unknown = fields.filter(
      (field) => !known.some((path) => field === path || field.startsWith(`${path}.`)),
    );
    expect(unknown).toEqual([]);
  });
});

describe('a pack is refused', () => {
  const other = { ...incident, report: { ...report, id: '11111111-1111-4111-8111-111111111111' } };

  test.each([
    ['for what is not abuse', [{ report, assessment: { ...assessment, band: 'not-abuse' } }], 'not-abuse'],
    [
      'for a decision of another report',
      [{ report, decision: { ...decision, report: other.report.id } }],
      'another-report',
    ],
    ['for an incident given twice', [incident, incident], 'incident-twice'],
    ['for none', [], 'incident-count'],
    [
      'for an incident of other people',
      [incident, { report: { ...other.report, targets: [{ roles: ['candidate'] }] } }],
      'not-joined',
    ],
  ])('%s', (_, incidents, code) => {
    const referral = referralOf([incident]);
    expect(codeOf(() => referralPack({ ...referral, incidents: incidents as never }))).toBe(code);
  });

  test('when a link is rejected, and not when that is undone', () => {
    const stranger = { report: { ...other.report, targets: [{ roles: ['candidate'] }] } };
    const between = [report.id, other.report.id] as const;
    const packed = (...statuses: ('suggested' | 'confirmed' | 'rejected' | 'undone')[]) =>
      referralPack(
        referralOf([incident, stranger], { links: statuses.map((status) => ({ between, status })) }),
      ).value.joins;
    expect(packed('suggested')).toEqual([{ between, by: 'actor', how: 'suggested' }]);
    expect(packed('suggested', 'confirmed')).toEqual([{ between, by: 'actor', how: 'confirmed' }]);
    expect(codeOf(() => packed('suggested', 'rejected'))).toBe('not-joined');
    expect(packed('suggested', 'rejected', 'undone')).toEqual([{ between, by: 'actor', how: 'suggested' }]);
    expect(codeOf(() => packed('confirmed', 'undone'))).toBe('not-joined');
  });

  test('with no word of the records in its message', () => {
    const hostile = { ...report, account: { words: 'SECRET', language: 'en' as const } };
    try {
      referralPack(referralOf([{ report: hostile }, { report: hostile }]));
    } catch (error) {
      expect(String(error)).not.toContain('SECRET');
      return;
    }
    throw new Error('was not refused');
  });
});

describe('several councillors, one sender', () => {
  const sent = ['2026-03-02T09:00:00Z', '2026-03-09T09:00:00Z', '2026-03-16T09:00:00Z'].map((at, place) => ({
    ...report,
    id: `0000000${place}-0000-4000-8000-000000000000`,
    began: { precision: 'minute', at } as const,
    reportedAt: at,
    targets: [{ person: { site: 'members', id: String(place) }, roles: ['principal-councillor'] }],
  }));
  const [first, second, third] = sent as readonly IncidentReport[] as readonly [
    IncidentReport,
    IncidentReport,
    IncidentReport,
  ];
  const email = 'one@example.org';
  const links = suggestedLinks({ traces: sent.map(({ id }) => ({ id, email })), atLeast: 100 });
  const acts = sent.flatMap((each) => {
    const made = actOfReport(each, {});
    return made.kind === 'act' ? [{ ...made.act, actor: 'one', identity: 'account-known' as const }] : [];
  });
  const burst = { by: 'hours-from-first', hours: 24 } as const;
  const patterns = patternsIn({ acts, burst, many: { senders: 5, withinDays: 7 } });

  test('stand in one pack by suggested links, with the pattern and its gaps', () => {
    const { value: pack } = referralPack(
      referralOf([{ report: first }, { report: second }, { report: third }], { links, patterns }),
    );
    expect(pack.joins.map(({ how }) => how)).toEqual(['suggested', 'suggested', 'suggested']);
    expect(pack.patterns).toEqual([
      expect.objectContaining({ code: 'same-actor-many-targets', gapsInDays: [7, 7], otherActs: 0 }),
    ]);
    expect(pack.chronology.filter(({ what }) => what === 'began').map(({ incident: of }) => of)).toEqual(
      sent.map(({ id }) => id),
    );
  });

  test('and acts outside the pack are counted, not named', () => {
    const { value: pack } = referralPack(
      referralOf([{ report: first }, { report: second }], { links, patterns }),
    );
    expect(pack.patterns[0]?.otherActs).toBe(1);
    expect(JSON.stringify(pack)).not.toContain(third.id);
  });
});

describe('evidence', () => {
  const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  const by = { role: 'members-services' };
  const log = (...events: (Partial<CustodyEvent> & Pick<CustodyEvent, 'item' | 'action'>)[]) =>
    events.map((event, minute) => ({ at: `2026-03-02T09:0${minute}:00Z`, by, sha256, ...event }));
  const packed = (custody: readonly CustodyEvent[]) => referralPack(referralOf([{ report, custody }])).value;

  test('says who holds it, whether it is the original, and whether the hash agrees', () => {
    const { evidence, missing } = packed(
      log(
        { item: '1', action: 'captured' },
        { item: '1-crop', action: 'copied', copyOf: '1', sha256: 'b'.repeat(64) },
        { item: '1', action: 'handed-over', by: { role: 'head-of-legal' } },
      ),
    );
    expect(evidence.map(({ id, form, copyOf, heldBy, hash }) => [id, form, copyOf, heldBy, hash])).toEqual([
      ['1', 'original', null, 'head-of-legal', 'agrees'],
      ['1-crop', 'copy', '1', 'members-services', 'not-compared'],
    ]);
    expect(missing.some(({ id }) => id === 'holder' || id === 'custody')).toBe(false);
  });

  test('a log that does not hold together, and mail that nobody has read, are asked about', () => {
    const changed = packed(
      log({ item: '1', action: 'captured', sha256: 'c'.repeat(64) }, { item: '2', action: 'seen' }),
    );
    expect(changed.custodyFaults).toEqual([{ kind: 'not-captured', line: 1, incident: report.id }]);
    expect(changed.missing.map(({ id }) => id)).toEqual(expect.arrayContaining(['hash-differs', 'custody']));
    const unread = packed(log({ item: 'mail', action: 'held-by-filter', sha256: null }));
    expect(unread.missing.map(({ id }) => id)).toContain('unread');
  });
});

describe('published events', () => {
  /** Nothing is referred of these: they were looked at and are no abuse. */
  const notReferred = ['gallery-sit-in-after-a-vote.json', 'leaflet-misstates-a-vote.json'];

  test('are seen, all of them', () => expect(triageCases).toHaveLength(22));

  test.each(triageCases)('$file', (each) => {
    const referral = referralGiven(each);
    if (notReferred.includes(each.file)) {
      expect(codeOf(() => referralPack(referral))).toBe('not-abuse');
      return;
    }
    const { value: pack } = referralPack(referral);
    const { actions, operationFord, neverSay = [], lawSignposts } = each.expect;
    const [reach = { en: '' }, scheme = { en: '' }] = pack.notes;
    if (actions.includes('call-999')) expect(reach.en).toContain('Call 999');
    else if (actions.includes('police-report-101-or-online')) expect(reach.en).toContain('101');
    if (operationFord === true) expect(scheme.en).toContain('Quote Operation Ford');
    if (operationFord === false) expect(scheme.en).not.toContain('Quote');
    expect(pack.signposts.map(({ law }) => law)).toEqual(expect.arrayContaining([...lawSignposts]));
    for (const words of neverSay) expect(JSON.stringify(pack).toLowerCase()).not.toContain(words);
    const wished = each.given.targetWishes === undefined ? 'not-known' : 'withheld';
    expect(answerTo(pack, 'wishes')?.state).toBe(wished);
  });
});

describe('laws', () => {
  const answers = ['dangerNow', 'weaponSeen', 'homeTargeted', 'familyAffected', 'meantToPersuade'] as const;
  const asked = new Map([
    ['dangerNow', 'danger-as-assessed'],
    ['weaponSeen', 'weapon-seen'],
    ['homeTargeted', 'home-targeted'],
    ['familyAffected', 'family-affected'],
    ['meantToPersuade', 'meant-to-persuade'],
  ]);

  test('what is unknown, not asked or left out never becomes a statement', () => {
    const value = fc.constantFrom('yes', 'no', 'unknown', 'not-asked', undefined);
    const moment = fc.constantFrom({ precision: 'unknown' }, { precision: 'day', on: '2026-03-01' });
    const count = fc.constantFrom(null, 3);
    fc.assert(
      fc.property(fc.tuple(...answers.map(() => value)), moment, count, (given, began, occasions) => {
        const pairs = answers.flatMap((name, at) => (given[at] === undefined ? [] : [[name, given[at]]]));
        const { value: pack } = referralPack(
          referralOf([
            {
              report: { ...report, began, occasions } as IncidentReport,
              assessment: { ...assessment, answers: Object.fromEntries(pairs) } as IncidentAssessment,
            },
          ]),
        );
        answers.forEach((name, at) => {
          const known = given[at] === 'yes' || given[at] === 'no';
          const found = answerTo(pack, asked.get(name) ?? '');
          expect(found?.state).toBe(known ? 'recorded' : 'not-known');
          if (found?.state === 'not-known') expect(found.why).toBe(given[at] ?? 'not-recorded');
        });
        expect(answerTo(pack, 'began')?.state).toBe(began.precision === 'day' ? 'recorded' : 'not-known');
        const counted = { state: 'not-known', why: 'unknown' };
        expect(answerTo(pack, 'occasions')).toMatchObject(
          occasions === null ? counted : { state: 'recorded' },
        );
        for (const each of statementsOf(pack)) {
          const texts = each.state === 'recorded' ? each.values.map(({ text }) => text) : [];
          expect(texts).not.toContain('unknown');
          expect(texts).not.toContain('not-asked');
        }
      }),
      { numRuns: 200 },
    );
  });

  const secret = fc.stringMatching(/^[a-z0-9]{4,12}$/).map((text) => `Zq${text}`);
  const pointers = [
    '/incidents/0/report/account/words',
    '/incidents/0/report/targetWishes',
    '/incidents/0/report/place',
    '/incidents/0/report/evidence/0/describedAs',
    '/incidents/0/assessment/attributions/0/how',
  ];

  test('nothing that is withheld from the police stands in the pack', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(secret, { minLength: 10, maxLength: 10 }),
        fc.subarray(pointers),
        (secrets, allowFreeText) => {
          const [words, wishes, place, item, how, reason, why, basis, name, unmarked] = secrets as string[];
          const kept = {
            report: {
              ...report,
              account: {
                ...report.account,
                words: `${words} and ${reason}, ${wishes}, ${basis} ${why} ${how}`,
              },
              targetWishes: `${wishes} ${name}`,
              place: `${place} ${item}`,
              evidence: [{ id: '1', describedAs: `${item} ${unmarked}` }],
              extensions: [{ name: 'org.example', version: '1', data: { of: name } }],
              unheardOf: unmarked,
            } as IncidentReport,
            assessment: {
              ...assessment,
              attributions: [{ actor: 0, identity: 'account-known', how: `${how}`, sure: 'possible' }],
              bandReason: `${why}`,
            } as IncidentAssessment,
            decision: {
              ...decision,
              reason: `${reason}`,
              lawfulBasis: { basis: 'public-task', reason: `${basis}` },
            } as IncidentDecision,
          };
          const { value: pack } = referralPack(referralOf([kept], { allowFreeText }));
          const text = JSON.stringify(pack).toLowerCase();
          const hidden = pack.withheld.map((pointer) => valueAt({ incidents: [kept] }, pointer));
          for (const value of hidden.flatMap(textsIn)) {
            if (value.length < 4) continue;
            seen += 1;
            expect(text).not.toContain(JSON.stringify(value).slice(1, -1).toLowerCase());
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(1000);
  });

  const moments = fc.oneof(
    fc.integer({ min: 0, max: 3000 }).map((minute) => ({
      precision: 'minute' as const,
      at: new Date(Date.UTC(2026, 2, 28, 0, minute)).toISOString().replace('.000', ''),
    })),
    fc.integer({ min: 27, max: 31 }).map((day) => ({ precision: 'day' as const, on: `2026-03-${day}` })),
    fc.constant({ precision: 'month' as const, month: '2026-03' }),
    fc.constant({ precision: 'unknown' as const }),
  );

  test('the chronology is one order, whatever the order of the incidents', () => {
    const several = fc.array(moments, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(several, fc.infiniteStream(fc.nat()), (began, picks) => {
        const incidents = began.map((moment, at) => ({
          report: { ...report, id: `0000000${at}-0000-4000-8000-000000000000`, began: moment },
        }));
        const shuffled = incidents
          .map((each) => ({ each, pick: picks.next().value as number }))
          .sort((a, b) => a.pick - b.pick)
          .map(({ each }) => each);
        const [one, other] = [incidents, shuffled].map(
          (all) => referralPack(referralOf(all as never)).value.chronology,
        );
        expect(other).toEqual(one);
        const starts = (one ?? []).map(({ when }) => londonSpan(when)?.from ?? Number.POSITIVE_INFINITY);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});

test('a day is a day in London, so that its small hours do not come before it', () => {
  expect(londonSpan({ precision: 'day', on: '2026-03-29' })).toEqual({
    from: Date.UTC(2026, 2, 29) / 1000,
    to: Date.UTC(2026, 2, 29, 23) / 1000 - 1,
  });
  expect(londonSpan({ precision: 'day', on: '2026-02-30' })).toBeNull();
  expect(londonSpan({ precision: 'minute', at: 'soon' })).toBeNull();
});

test('two hundred incidents with a link for every pair make a pack, and one more is refused', () => {
  const many = Array.from({ length: 201 }, (_, at) => ({
    report: { ...report, id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` },
  }));
  const links = many
    .slice(0, 200)
    .flatMap(({ report: { id } }, at) =>
      many.slice(0, at).map((each) => ({ between: [id, each.report.id], status: 'suggested' }) as const),
    );
  const { joins } = referralPack(referralOf(many.slice(0, 200) as never, { links: links as never })).value;
  expect(joins).toHaveLength(39_800);
  expect(codeOf(() => referralPack(referralOf(many as never)))).toBe('incident-count');
});

function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], record);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
