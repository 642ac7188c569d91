import { readdirSync, readFileSync } from 'node:fs';
import { inForce } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import { applicableParagraphs } from '../wales/standards.js';
import { complaintOf, happened, judged, wholeWay } from './complaint.fixture.js';
import type { Complaint, ComplaintEvent } from './complaint.js';
import type { AllegationNow, ComplaintNow } from './complaint-now.js';
import { englishComplaints } from './england.js';
import type { EventKind } from './event-kind.js';
import { procedures } from './procedures.js';
import { replay } from './replay.js';
import { standardOfProof } from './rules.js';
import { sanctionInPower } from './sanction-in-power.js';
import { welshComplaints } from './wales.js';

interface Case {
  readonly name: string;
  readonly on: string | null;
  readonly given: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

const own = new URL('../../cases/complaints/', import.meta.url);
const shared = new URL('../../cases/', import.meta.url);
const read = (folder: URL, file: string): Case => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** Cases about interests as well: only what they say of the complaint is answered here. */
const alsoAboutInterests = [
  'complaint-about-partner-s-land-without-evidence',
  'declared-interest-in-landlord-but-stayed',
  'dual-member-and-a-lease',
  'first-conviction-under-section-34',
  'housing-beside-the-member-s-home',
  'objection-read-out-and-late-exit',
];

/** Keys that are about the complaint; the others of the cases above are about interests. */
const aboutComplaints = ['outcomeStatus', 'isFinding', 'action'];

/** What is recorded and not worked out, by case and key, with the reason. */
const waiting: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'canvassing-for-another-council': { gate: 'why the review decided as it did is in its own words' },
  'criticism-of-how-an-officer-ran-a-meeting': { weighs: 'weighing political expression is for a person' },
  'one-complaint-split-into-thirty-one': { remedy: 'the remedy is the ombudsman’s own order' },
  'remarks-about-impairment-and-non-cooperation': {
    separateAllegation: 'which duties are separate is for whoever files the allegations',
  },
  'standard-of-proof-is-civil': {
    also: 'the case itself marks it unverified',
    outcomeStatus: 'a ruling about the law, not the outcome of a complaint that is held here',
  },
};

const camel = (text: string) => text.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

interface Story {
  readonly events: readonly ComplaintEvent[];
  readonly rest?: Partial<Complaint>;
  readonly procedure?: keyof typeof procedures;
}

function inEngland({ events, rest = {}, procedure = 'eastDevon' }: Story): ComplaintNow {
  const asked = { lifeCycle: englishComplaints, complaint: complaintOf(events, rest), on: '2026-12-31' };
  return replay({ ...asked, procedure: procedures[procedure] }).value;
}

function inWales({ events, rest = {} }: Story): ComplaintNow {
  const complaint = complaintOf(events, {
    nation: 'wales',
    subject: { office: 'community-council' },
    ...rest,
  });
  const asked = { lifeCycle: welshComplaints, complaint, on: '2026-12-31' };
  return replay({ ...asked, procedure: procedures.ombudsmanForWalesNewer }).value;
}

const before = (kind: EventKind) =>
  wholeWay.slice(
    0,
    wholeWay.findLastIndex((event) => event.kind === kind),
  );
const reasons = 'As the notice has them.';
const officer = 'monitoring-officer';
const ombudsman = 'public-services-ombudsman';

/** A Welsh complaint up to the end of the Ombudsman's investigation. */
const investigatedInWales: readonly ComplaintEvent[] = [
  happened('receive', '2022-01-10', 'complainant'),
  happened('begin-evidence-test', '2022-01-11', ombudsman),
  happened('pass-evidence-test', '2022-01-20', ombudsman, { judgements: [judged('direct-evidence')] }),
  happened('decide-to-investigate', '2022-01-24', ombudsman, { judgements: [judged('public-interest')] }),
  happened('end-investigation', '2022-05-10', ombudsman),
];

const concerning = (ids: readonly string[], events: readonly ComplaintEvent[]): readonly ComplaintEvent[] =>
  events.map((event) => ({ ...event, allegations: ids }));

function answersOf({ allegations: [allegation] }: ComplaintNow): Readonly<Record<string, unknown>> {
  if (!allegation) throw new Error('An allegation was expected.');
  const { state, outcome, isFinding, process, sanctions, publication } = allegation;
  return {
    state: state && camel(state),
    outcomeStatus: process === 'fault-in-process' ? 'processFault' : camel(outcome),
    isFinding,
    processFault: process === 'fault-in-process',
    action: state === 'no-action' ? 'none' : sanctions.map(({ kind }) => kind),
    sanction: sanctions.length > 0 ? sanctions.map(({ kind }) => kind) : 'undetermined',
    publication,
    path: allegation.path.map((visit) => camel(visit.state)),
  };
}

/** What a tried event comes to: whether it is accepted, and what it lacks. */
function answersOfTried(now: ComplaintNow): Readonly<Record<string, unknown>> {
  const last = now.guarded.at(-1);
  const effects = { accepted: true, refused: false, undetermined: 'undetermined' } as const;
  return {
    ...answersOf(now),
    accepted: last ? effects[last.effect] : true,
    missing: last?.findings.map(({ guard }) => guard),
    openQuestions: last?.findings.flatMap(({ open }) => open.map(camel)),
    processFault: last?.processFault,
  };
}

const byProvision = (allegations: readonly AllegationNow[]) =>
  allegations.map(({ id, outcome }) => ({ provision: id, outcomeStatus: camel(outcome) }));

function closedInWales(
  kind: EventKind,
  more: readonly ComplaintEvent[] = [],
): Readonly<Record<string, unknown>> {
  const end = happened(kind, '2022-06-10', ombudsman, { judgements: [judged('public-interest')] });
  return answersOf(inWales({ events: [...investigatedInWales, ...more, end] }));
}

function processFault(): Readonly<Record<string, unknown>> {
  const dismissed = happened('take-no-further-action', '2026-02-09', officer, { people: ['mo-1'], reasons });
  const toOmbudsman = [
    happened('go-to-ombudsman', '2026-03-01', 'complainant', {
      judgements: [judged('fault-with-injustice')],
    }),
    happened('find-fault-in-process', '2026-06-01', 'local-government-ombudsman'),
  ];
  return answersOf(inEngland({ events: [...before('decide-to-investigate'), dismissed, ...toOmbudsman] }));
}

/** What happened in each case, as events, and what the package answers. */
const stories: Readonly<Record<string, (each: Case) => Readonly<Record<string, unknown>>>> = {
  'abusive-video-and-resignation': () =>
    closedInWales('find-suggestive-without-action', [
      happened('leave-office', '2022-05-20', 'subject-member'),
    ]),
  'canvassing-for-another-council': () => {
    const ways = [
      happened('take-no-further-action', '2026-02-09', officer, { people: ['mo-1'], reasons }),
      happened('ask-for-review', '2026-02-20', 'complainant'),
      happened('find-no-breach', '2026-03-20', 'reviewing-officer', { people: ['mo-2'], reasons }),
    ];
    const events = [...before('decide-to-investigate'), ...ways];
    const answers = answersOf(inEngland({ events, procedure: 'cornwall2012' }));
    return { ...answers, stage: (answers['path'] as string[]).at(-2) };
  },
  'complaint-about-partner-s-land-without-evidence': () => {
    const view = happened('advise-authority', '2026-05-19', 'independent-person', { people: ['ip-1'] });
    const none = happened('find-no-breach', '2026-05-21', officer, {
      people: ['mo-1'],
      reasons,
      views: [view.id],
    });
    return answersOf(inEngland({ events: [...before('refer-to-hearing'), view, none] }));
  },
  'complaint-made-by-telephone-only': ({ given }) => {
    const { form } = given['complaint'] as { form: string };
    const judgements = [judged('written', form === 'oral' ? 'no' : 'yes')];
    return answersOfTried(
      inEngland({ events: [happened('receive', '2026-01-15', 'complainant', { judgements })] }),
    );
  },
  'conduct-judged-wholly-private': ({ given }) => {
    const { actingInCapacity } = given['complaint'] as { actingInCapacity: 'no' };
    const judgements = [
      judged('subject-is-member'),
      judged('in-office-at-the-time'),
      judged('acting-in-capacity', actingInCapacity),
      judged('would-breach-code'),
    ];
    const reject = { people: ['mo-1'], judgements };
    const start = before('take-to-assessment');
    const weighed = inEngland({
      events: [...start, happened('comment', '2026-01-25', 'complainant', { judgements })],
    });
    const forward = weighed.allegations[0]?.next.find(({ event }) => event === 'take-to-assessment');
    const silent = inEngland({ events: [...start, happened('reject', '2026-01-26', officer, reject)] });
    const events = [...start, happened('reject', '2026-01-26', officer, { ...reject, reasons })];
    return {
      ...answersOf(inEngland({ events })),
      reasonsRequired: silent.guarded[0]?.findings[0]?.guard === 'reasons',
      failedTests: forward?.missing.flatMap(({ failed }) => failed),
    };
  },
  'council-refused-a-town-council-complaint': processFault,
  'criticism-of-how-an-officer-ran-a-meeting': ({ given }) => {
    const ids = (given['allegations'] as { provision: string }[]).map(({ provision }) => provision);
    const allegations = ids.map((id) => ({ id, provision: id }));
    const end = happened('find-no-evidence', '2022-06-10', ombudsman);
    const now = inWales({ events: concerning(ids, [...investigatedInWales, end]), rest: { allegations } });
    return { allegations: byProvision(now.allegations) };
  },
  'decision-without-independent-person-view': () => {
    const events = before('find-breach').filter(({ kind }) => kind !== 'advise-authority');
    const decide = happened('find-breach', '2026-06-23', 'hearing-panel', { people: ['p-1'], reasons });
    const { missing, ...answers } = answersOfTried(inEngland({ events: [...events, decide] }));
    return { ...answers, missing };
  },
  'declared-interest-in-landlord-but-stayed': () => closedInWales('find-suggestive-without-action'),
  'driving-conviction-and-the-mayoralty': ({ given }) => {
    const capacity = given['setting'] === 'private-life' ? 'no' : 'undetermined';
    const paragraphs = given['provisions'] as string[];
    // The case has no day of the conduct; its source is of October 2022.
    const { applies } = applicableParagraphs({ on: '2022-10-01', capacity, paragraphs }).value;
    const sanctions = [
      { kind: 'suspension', months: 2 },
      { kind: 'training', months: 6 },
    ] as const;
    const subject = { office: 'community-council', termEndsOn: '2027-05-06' } as const;
    const { allegations, guarded } = inWales({ events: byCommittee(sanctions), rest: { subject } });
    const sanction = allegations[0]?.sanctions.map(({ kind, months }) =>
      kind === 'training' ? { kind, withinMonths: months } : { kind, months },
    );
    const outcomeStatus = allegations[0]?.outcome;
    const withinPower = guarded.every(({ effect }) => effect === 'accepted');
    return {
      codeApplies: applies.length > 0,
      applicableProvisions: applies,
      outcomeStatus,
      sanction,
      withinPower,
    };
  },
  'dual-member-and-a-lease': () => closedInWales('find-no-action-necessary'),
  'false-statement-of-eligibility': () => {
    const tribunal = [
      happened('begin-tribunal', '2022-06-09', 'case-tribunal'),
      happened('find-breach', '2022-06-10', 'case-tribunal'),
    ];
    return closedByReferral('refer-to-adjudication-panel', tribunal);
  },
  'finding-without-investigation-and-conditional-notice': () => {
    const ways = [
      happened('find-breach-without-investigation', '2026-02-09', officer, {
        people: ['mo-1'],
        reasons,
        judgements: [judged('facts-admitted-or-documented')],
      }),
      happened('impose-sanction', '2026-02-10', officer, {
        reasons,
        sanctions: [{ kind: 'apology' }, { kind: 'training' }],
        publication: 'only-if-not-complied',
      }),
    ];
    const events = [...before('decide-to-investigate'), ...ways];
    const rest = { subject: { office: 'parish-council' } } as const;
    const answers = answersOf(inEngland({ events, rest, procedure: 'hinckleyAndBosworth' }));
    return { ...answers, path: (answers['path'] as string[]).slice(-3, -1) };
  },
  'first-conviction-under-section-34': () => {
    const ways = [
      happened('hold-for-police', '2026-01-12', officer, { judgements: [judged('alleged-crime')] }),
      happened('record-conviction', '2026-09-01', 'court'),
    ];
    return answersOf(inEngland({ events: [...wholeWay.slice(0, 3), ...ways] }));
  },
  'hearing-in-the-member-s-absence': () => {
    const judgements = [
      judged('subject-present', 'no'),
      judged('absence-informed', 'undetermined'),
      judged('fair-to-proceed', 'undetermined'),
    ];
    const hear = happened('hear', '2026-06-22', 'hearing-panel', { people: ['p-1'], judgements });
    return answersOfTried(inEngland({ events: [...before('hear'), hear] }));
  },
  'housing-beside-the-member-s-home': () => closedInWales('find-no-action-necessary'),
  'monitoring-officer-recommends-no-further-action': () =>
    answersOf(
      inEngland({ events: [...before('refer-to-hearing'), happened('recommend', '2026-05-19', officer)] }),
    ),
  'objection-read-out-and-late-exit': () => answersOf(inEngland({ events: before('take-evidence') })),
  'one-complaint-split-into-thirty-one': processFault,
  'remarks-about-impairment-and-non-cooperation': () => closedByReferral('refer-to-standards-committee', []),
  'standard-of-proof-is-civil': () => ({ standardOfProof: inForce(standardOfProof, '2026-01-15').value }),
  'suspension-is-not-a-sanction-in-england': ({ on, given }) => {
    const sanction = given['sanction'] as { kind: 'suspension'; months: number };
    const asked = { body: 'english-authority', sanction, on: on ?? '', subject: {}, options: {} } as const;
    const { kind, announced } = sanctionInPower(asked).value;
    const [power] = announced;
    return {
      sanctionAvailable: kind === 'within-power',
      announced: { kind: sanction.kind, maximumMonths: power?.power.mostMonths, ruleStatus: power?.status },
    };
  },
  'virtual-meeting-partial-finding': ({ given }) => {
    const ids = (given['allegations'] as { provision: string }[]).map(({ provision }) => provision);
    const decided = (kind: EventKind, allegations: string[]) =>
      happened(kind, '2026-06-23', 'hearing-panel', {
        allegations,
        people: ['p-1'],
        reasons,
        views: ['advise-authority 2026-06-22'],
      });
    const ends = [decided('find-breach', ['3(1)', '5']), decided('find-no-breach', ['3(2)(b)'])];
    const events = [...concerning(ids, before('find-breach')), ...ends];
    const rest = { allegations: ids.map((id) => ({ id, provision: id })) };
    return { allegations: byProvision(inEngland({ events, rest }).allegations) };
  },
  'wales-assertion-without-direct-evidence': ({ given }) => {
    const { directEvidence } = given['complaint'] as { directEvidence: boolean };
    const judgements = [judged('direct-evidence', directEvidence ? 'yes' : 'no')];
    const start = investigatedInWales.slice(0, 2);
    const comment = happened('comment', '2022-01-12', 'complainant', { judgements });
    const weighed = inWales({ events: [...start, comment] }).allegations[0]?.next;
    const pass = weighed?.find(({ event }) => event === 'pass-evidence-test');
    const decline = happened('decline-to-investigate', '2022-01-20', ombudsman, { judgements });
    return {
      ...answersOf(inWales({ events: [...start, decline] })),
      failedTests: pass?.missing.flatMap(({ failed }) => failed),
    };
  },
};

function byCommittee(sanctions: NonNullable<ComplaintEvent['sanctions']>): readonly ComplaintEvent[] {
  const committee = 'standards-committee';
  return [
    ...investigatedInWales,
    happened('refer-to-standards-committee', '2022-06-10', ombudsman),
    happened('hold-initial-meeting', '2022-07-10', committee),
    happened('invite-representations', '2022-07-11', committee),
    happened('find-breach', '2022-10-10', committee),
    happened('impose-sanction', '2022-10-11', committee, { sanctions }),
  ];
}

function closedByReferral(
  kind: EventKind,
  more: readonly ComplaintEvent[],
): Readonly<Record<string, unknown>> {
  const refer = happened(kind, '2022-06-01', ombudsman);
  return answersOf(inWales({ events: [...investigatedInWales, refer, ...more] }));
}

const cases = [
  ...readdirSync(own).map((file) => [file.replace('.json', ''), read(own, file)] as const),
  ...alsoAboutInterests.map((name) => [name, read(shared, `${name}.json`)] as const),
];

describe('published and worked cases about complaints', () => {
  test('all are here: 18 about complaints alone, 6 about interests too, each with its story', () => {
    expect(cases).toHaveLength(24);
    expect(cases.map(([name]) => name).sort()).toEqual(Object.keys(stories).sort());
    const keys = cases.flatMap(([name, each]) => Object.keys(each.expect).map((key) => [name, key] as const));
    const listed = Object.entries(waiting).flatMap(([name, of]) => Object.keys(of).map((key) => [name, key]));
    expect(keys).toEqual(expect.arrayContaining(listed));
    expect(listed).toHaveLength(6);
  });

  test.each(cases)('%s', (name, each) => {
    const asked = Object.keys(each.expect).filter((key) => {
      if (alsoAboutInterests.includes(name)) return aboutComplaints.includes(key);
      return waiting[name]?.[key] === undefined;
    });
    expect(asked.length).toBeGreaterThan(0);
    const answers = stories[name]?.(each) ?? {};
    const only = (from: Readonly<Record<string, unknown>>) => asked.map((key) => [key, from[key]]);
    expect(only(answers)).toEqual(only(each.expect));
  });
});
