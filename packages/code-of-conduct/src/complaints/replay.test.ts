import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../condition.js';
import { complaintOf, happened, independentPerson, judged, wholeWay } from './complaint.fixture.js';
import type { Complaint, ComplaintEvent } from './complaint.js';
import type { AllegationNow, ComplaintNow } from './complaint-now.js';
import { englishComplaints } from './england.js';
import type { EventKind } from './event-kind.js';
import type { Procedure } from './procedure.js';
import { procedures } from './procedures.js';
import { replay } from './replay.js';
import { welshComplaints } from './wales.js';

function now(
  complaint: Complaint,
  { on = '2026-12-31', procedure = procedures.eastDevon }: { on?: string; procedure?: Procedure } = {},
): ComplaintNow {
  return replay({ lifeCycle: englishComplaints, complaint, procedure, on }).value;
}

const states = (events: readonly ComplaintEvent[], on?: string) =>
  now(complaintOf(events), on === undefined ? {} : { on }).allegations[0]?.path.map(({ state }) => state);
const before = (kind: EventKind) =>
  wholeWay.slice(
    0,
    wholeWay.findLastIndex((event) => event.kind === kind),
  );
const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('a complaint from receipt to a sanction carried out', () => {
  test('goes its whole way, and nothing in it is refused', () => {
    const { allegations, guarded } = now(complaintOf(wholeWay));
    expect(guarded).toEqual([]);
    expect(allegations[0]).toMatchObject({ state: 'closed', outcome: 'finding', isFinding: true });
    expect(allegations[0]?.path).toHaveLength(14);
  });

  test('can be seen as of any day, and knows nothing of later ones', () => {
    expect(states(wholeWay, '2026-01-04')).toEqual([]);
    expect(states(wholeWay, '2026-01-05')).toEqual(['received']);
    expect(states(wholeWay, '2026-02-08')?.at(-1)).toBe('assessment');
    for (const { on } of wholeWay) {
      const until = wholeWay.filter((event) => event.on <= on);
      expect(now(complaintOf(wholeWay), { on })).toEqual(now(complaintOf(until), { on }));
    }
  });

  test('gives the same bytes for the same events, however days are mixed', () => {
    const bytes = JSON.stringify(now(complaintOf(wholeWay)));
    const byDays = [...new Set(wholeWay.map(({ on }) => on))]
      .reverse()
      .flatMap((on) => wholeWay.filter((event) => event.on === on));
    expect(JSON.stringify(now(complaintOf(byDays)))).toBe(bytes);
    const stored = JSON.parse(JSON.stringify(complaintOf(wholeWay)));
    expect(JSON.stringify(now(stored))).toBe(bytes);
  });

  test('does not change what it was given', () => {
    const frozen = complaintOf(Object.freeze(wholeWay.map((event) => Object.freeze({ ...event }))));
    expect(() => now(Object.freeze(frozen))).not.toThrow();
  });
});

describe('the view of the independent person', () => {
  const deciding = before('find-breach').filter(({ id }) => id !== 'advise-authority 2026-06-22');
  const decision = wholeWay.find(({ kind }) => kind === 'find-breach') as ComplaintEvent;

  test('an earlier view that was not taken into account does not do', () => {
    const { guarded, allegations } = now(complaintOf([...deciding, { ...decision, views: [] }]));
    expect(allegations[0]?.state).toBe('heard');
    expect(guarded[0]).toMatchObject({ effect: 'refused', processFault: true });
    expect(guarded[0]?.findings.map(({ guard }) => guard)).toEqual(['record-that-it-was-taken-into-account']);
    expect(guarded[0]?.findings[0]?.source.provision).toBe('s. 28(7)(a)');
  });

  test('nor does a view of somebody who was not independent on that day', () => {
    const person = { ...independentPerson, endedOn: '2026-06-21' };
    const { guarded } = now(
      complaintOf([...before('find-breach'), decision], { independentPersons: [person] }),
    );
    expect(guarded.at(-1)?.findings.map(({ guard }) => guard)).toEqual(['independent-person-independent']);
  });

  test('somebody of whom it is not known holds the decision back, and a stranger too', () => {
    const { approvedByMajority, ...unknown } = independentPerson;
    expect(approvedByMajority).toBe(true);
    for (const independentPersons of [[unknown], []]) {
      const { guarded } = now(complaintOf([...before('find-breach'), decision], { independentPersons }));
      expect(guarded.at(-1)).toMatchObject({ effect: 'undetermined', processFault: false });
    }
  });

  test('the view that the subject member asked for is not the view that the authority must seek', () => {
    const events = before('find-breach').map(
      (event): ComplaintEvent =>
        event.kind === 'advise-authority' ? { ...event, kind: 'advise-member' } : event,
    );
    const { guarded, allegations } = now(complaintOf([...events, decision]));
    expect(allegations[0]?.isFinding).toBe(false);
    expect(guarded.at(-1)?.findings.map(({ guard }) => guard)).toContain('independent-person-view');
  });

  test('what is missing before the decision is told, with who may decide', () => {
    const { allegations } = now(complaintOf(deciding));
    const next = allegations[0]?.next.find(({ event }) => event === 'find-breach');
    expect(next).toMatchObject({ kind: 'not-yet', by: ['hearing-panel', 'standards-committee'] });
    expect(next?.missing.map(({ guard, holds }) => [guard, holds])).toEqual([
      ['record-that-it-was-taken-into-account', false],
      ['reasons', false],
      ['no-conflict-of-interest', 'unknown'],
    ]);
  });
});

const everyFact = englishComplaints.guards.flatMap(({ test: each }) =>
  each.kind === 'judged' ? factsOf(each.condition) : [],
);
const generous: Procedure = {
  id: 'generous',
  nation: 'england',
  from: null,
  deadlines: {},
  options: { 'finding-without-investigation': true, review: true, 'member-told-after-assessment': true },
};

/** Events that are recorded, change no state, and bear on no decision. */
const idle: readonly EventKind[] = [
  'take-evidence',
  'recommend',
  'comment',
  'set-due-day',
  'leave-office',
  'advise-member',
];
const asks = new Map(englishComplaints.guards.map((guard) => [guard.id, guard.test.kind]));

/** Every event that leads on from a state, with judgements either way and views named or not, where that counts. */
function possible(state: string | null, length: number): readonly ComplaintEvent[] {
  const earlier = Array.from({ length }, (_, at) => `e${at}`);
  const here = englishComplaints.arrows.filter(
    ({ from, event }) => !idle.includes(event) && (state === null ? from === 'start' : from.includes(state)),
  );
  return here.flatMap(({ event: kind, by: [by = 'complainant'], guards }) => {
    const counts = new Set(guards.map((guard) => asks.get(guard)));
    const answers = counts.has('judged') ? (['yes', 'no'] as const) : (['yes'] as const);
    const views = counts.has('independent-person') ? [earlier, []] : [[]];
    return answers.flatMap((answer) =>
      views.map((named) => ({
        ...happened(kind, '2026-03-10', by),
        id: `e${length}`,
        people: [kind === 'advise-authority' ? 'ip-1' : `p-${state}`],
        reasons: 'Recorded.',
        judgements: [...everyFact.map((fact) => judged(fact, answer)), judged('written')],
        sanctions: [{ kind: 'training' as const }],
        views: named,
      })),
    );
  });
}

interface Reached {
  readonly events: readonly ComplaintEvent[];
  readonly allegation: AllegationNow | undefined;
}

const parish = { subject: { office: 'parish-council' } } as const;

/** Every kind of situation that some order of events reaches, each with one such order. */
function everySituation(): { readonly all: readonly Reached[]; readonly faults: number } {
  const start: Reached = { events: [], allegation: undefined };
  const found = new Map<string, Reached>([['start', start]]);
  const queue = [start];
  let faults = 0;
  for (const { events, allegation } of queue) {
    for (const event of possible(allegation?.state ?? null, events.length)) {
      const longer = [...events, event];
      const { allegations, guarded } = now(complaintOf(longer, parish), { procedure: generous });
      if (guarded.at(-1)?.processFault) faults += 1;
      if (guarded.some(({ effect, event: id }) => effect !== 'accepted' && id === event.id)) continue;
      const [next] = allegations;
      const seen = longer.some(({ kind }) => kind === 'advise-authority');
      const key = [next?.state, next?.outcome, next?.investigated, seen, next?.isFinding].join(' ');
      if (found.has(key)) continue;
      const reached = { events: longer, allegation: next };
      found.set(key, reached);
      queue.push(reached);
    }
  }
  return { all: [...found.values()], faults };
}

describe('laws', () => {
  test('no order of events reaches a decision on an investigated allegation without a view before it', () => {
    const { all, faults } = everySituation();
    const decided = all.filter(
      ({ allegation }) =>
        allegation?.investigated && !['referred', 'undetermined', 'convicted'].includes(allegation.outcome),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(decided.length).toBeGreaterThan(30);
    expect(faults).toBeGreaterThan(50);
    for (const { events } of decided) {
      const decision = events.findLastIndex(({ views = [] }) => views.length > 0);
      const view = events.findIndex(({ kind }) => kind === 'advise-authority');
      expect(view).toBeGreaterThanOrEqual(0);
      expect(events[decision]?.views).toContain(`e${view}`);
    }
    const states = new Set(all.map(({ allegation }) => allegation?.state ?? null));
    expect(englishComplaints.states.filter(({ id }) => !states.has(id))).toEqual([]);
  });

  test('with the view taken away, the same histories decide nothing that was investigated', () => {
    let investigated = 0;
    fc.assert(
      fc.property(fc.shuffledSubarray([...wholeWay], { minLength: 6 }), fc.boolean(), (some, inOrder) => {
        const kept = some.filter(({ kind }) => kind !== 'advise-authority');
        const events = inOrder ? kept : kept.map((event) => ({ ...event, on: '2026-03-10' }));
        const [allegation] = now(complaintOf(events)).allegations;
        if (allegation?.investigated) investigated += 1;
        if (allegation?.investigated) expect(['referred', 'undetermined']).toContain(allegation.outcome);
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(investigated).toBeGreaterThan(20);
  });

  test('an event that is not accepted leaves everything as it was', () => {
    let left = 0;
    const drawn = fc.array(fc.constantFrom(...wholeWay), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...wholeWay], { minLength: 8 }), drawn, (some, more) => {
        const events = [...some, ...more].map((event, at) => ({ ...event, id: `e${at}` }));
        const { guarded, allegations, due } = now(complaintOf(events));
        const out = new Set(guarded.filter(({ effect }) => effect !== 'accepted').map(({ event }) => event));
        left += out.size;
        const kept = now(complaintOf(events.filter(({ id }) => !out.has(id))));
        expect([kept.allegations, kept.due]).toEqual([allegations, due]);
      }),
      { numRuns: 60 },
    );
    expect(left).toBeGreaterThan(200);
  });
});

describe('allegations of one complaint', () => {
  const both = {
    allegations: [
      { id: 'a', provision: '1.1' },
      { id: 'b', provision: '5.1' },
    ],
  };

  test('go their own ways and have outcomes of their own', () => {
    const shared = before('decide-to-investigate').map((event) => ({ ...event, allegations: ['a', 'b'] }));
    const dismissed = happened('take-no-further-action', '2026-02-09', 'monitoring-officer', {
      allegations: ['b'],
      people: ['mo-1'],
      reasons: 'Nothing in it.',
      judgements: [judged('evidence-too-thin')],
    });
    const rest = wholeWay.slice(shared.length);
    const { allegations, guarded, due } = now(complaintOf([...shared, dismissed, ...rest], both));
    expect(guarded).toEqual([]);
    expect(allegations.map(({ state, outcome }) => [state, outcome])).toEqual([
      ['closed', 'finding'],
      ['no-further-action', 'no-action'],
    ]);
    expect(due.find(({ deadline }) => deadline === 'jurisdiction-test')?.allegations).toEqual(['a', 'b']);
  });

  test('give one reason for each event that takes them the same way', () => {
    const events = wholeWay.map((event) => ({ ...event, allegations: ['a', 'b'] }));
    const asked = { lifeCycle: englishComplaints, procedure: procedures.sheffield, on: '2026-12-31' };
    const { because } = replay({ ...asked, complaint: complaintOf(events, both) });
    expect(because).toEqual(replay({ ...asked, complaint: complaintOf(wholeWay) }).because);
    expect(because).toHaveLength(wholeWay.length);
  });

  test('may have any ids', () => {
    const id = '__proto__';
    const events = wholeWay.map((event) => ({ ...event, allegations: [id] }));
    const { allegations } = now(complaintOf(events, { allegations: [{ id, provision: '1.1' }] }));
    expect(allegations[0]?.state).toBe('closed');
  });
});

describe('guards', () => {
  const start = wholeWay.slice(0, 5);
  const rejected = (answer: 'yes' | 'no' | 'undetermined', reasons?: string) =>
    happened('reject', '2026-01-26', 'monitoring-officer', {
      people: ['mo-1'],
      judgements: [judged('acting-in-capacity', answer)],
      ...(reasons ? { reasons } : {}),
    });

  test('a rejection needs a test that somebody judged to fail, and reasons', () => {
    expect(states([...start, rejected('no', 'Wholly private.')])?.at(-1)).toBe('rejected');
    expect(states([...start, rejected('no')])?.at(-1)).toBe('jurisdiction');
    expect(states([...start, rejected('undetermined', 'In doubt.')])?.at(-1)).toBe('jurisdiction');
    expect(states([...start, rejected('yes', 'No.')])?.at(-1)).toBe('jurisdiction');
  });

  test('doubt about jurisdiction goes forward, not out, and is noted', () => {
    const forward = happened('take-to-assessment', '2026-01-26', 'monitoring-officer');
    const { allegations, guarded } = now(complaintOf([...start, forward]));
    expect(allegations[0]?.state).toBe('assessment');
    expect(guarded).toMatchObject([
      { effect: 'accepted', findings: [{ guard: 'no-jurisdictional-test-fails' }] },
    ]);
    expect(guarded[0]?.findings[0]?.open).toContain('acting-in-capacity');
  });

  test('only those may act whose office it is', () => {
    const { guarded } = now(complaintOf([{ ...(wholeWay[0] as ComplaintEvent), by: 'police' }]));
    expect(guarded[0]?.findings[0]).toMatchObject({
      guard: 'who-may-act',
      source: { provision: 's. 28(9)' },
    });
  });

  test('what cannot come next is refused with the authority of its arrow', () => {
    const { guarded } = now(complaintOf([...start, happened('find-breach', '2026-02-01', 'hearing-panel')]));
    expect(guarded[0]?.findings).toMatchObject([
      { guard: 'possible-from-here', authority: 'statute', source: { provision: 's. 28(7)(a)' } },
    ]);
    expect(guarded[0]?.processFault).toBe(false);
  });

  test('nobody hears who took part in the assessment or declared a conflict', () => {
    const hear = wholeWay.find(({ kind }) => kind === 'hear') as ComplaintEvent;
    const conflict = happened('declare-conflict', '2026-06-01', 'hearing-panel', { people: ['p-2'] });
    const { guarded } = now(complaintOf([...before('hear'), conflict, hear]));
    expect(guarded.at(-1)?.findings.map(({ guard }) => guard)).toEqual(['no-conflict-of-interest']);
    const assessor = { ...hear, people: ['mo-1'] };
    expect(now(complaintOf([...before('hear'), assessor])).guarded.at(-1)?.findings[0]?.guard).toBe(
      'nobody-from-the-assessment',
    );
  });

  test('an anonymous complaint is treated as the arrangements say', () => {
    const events = wholeWay.slice(0, 6);
    const anonymous = complaintOf(events, { identity: 'anonymous' });
    const at = (procedure: Procedure) => now(anonymous, { procedure }).allegations[0]?.state;
    expect(at(procedures.southHams)).toBe('jurisdiction');
    expect(at({ ...procedures.southHams, anonymous: 'considered' })).toBe('assessment');
    expect(at(procedures.arun)).toBe('jurisdiction');
    const compelling = happened('comment', '2026-01-22', 'complainant', {
      judgements: [judged('compelling-public-interest')],
    });
    const weighed = complaintOf([...events, compelling], { identity: 'anonymous' });
    expect(now(weighed, { procedure: procedures.arun }).allegations[0]?.state).toBe('assessment');
    const refused = happened('reject', '2026-01-26', 'monitoring-officer', {
      people: ['mo-1'],
      reasons: 'Anonymous.',
    });
    const out = complaintOf([...wholeWay.slice(0, 5), refused], { identity: 'anonymous' });
    expect(now(out, { procedure: procedures.southHams }).allegations[0]?.state).toBe('rejected');
  });

  test('a withheld identity is reason enough not to tell the member yet', () => {
    const untold = wholeWay.filter(({ kind }) => kind !== 'notify-member' && kind !== 'comment').slice(0, 3);
    expect(now(complaintOf(untold)).allegations[0]?.state).toBe('acknowledged');
    expect(now(complaintOf(untold, { identity: 'withheld' })).allegations[0]?.state).toBe('jurisdiction');
  });

  test('a sanction beyond power is refused, and one that is contested waits for the arrangements', () => {
    const sanction = (kind: 'suspension' | 'exclusion-from-premises', procedure = procedures.eastDevon) => {
      const event = { ...(wholeWay[15] as ComplaintEvent), sanctions: [{ kind, months: 3 }] };
      return now(complaintOf([...before('impose-sanction'), event]), { procedure });
    };
    expect(sanction('suspension').guarded.at(-1)).toMatchObject({ effect: 'refused', processFault: true });
    expect(sanction('exclusion-from-premises').guarded.at(-1)?.effect).toBe('undetermined');
    const allowed = { ...procedures.eastDevon, options: { 'exclusion-from-premises': true } };
    expect(sanction('exclusion-from-premises', allowed).allegations[0]?.state).toBe('sanctioned');
  });

  test('a finding about a parish member is recommended to the parish, which decides', () => {
    const recommend = happened('recommend-to-parish', '2026-06-24', 'hearing-panel', {
      sanctions: [{ kind: 'training' }],
      dueOn: '2026-07-14',
    });
    const decide = happened('impose-sanction', '2026-07-14', 'parish-council', {
      sanctions: [{ kind: 'training' }],
    });
    const events = [...before('impose-sanction'), recommend, decide];
    expect(now(complaintOf(events, parish)).allegations[0]?.state).toBe('sanctioned');
    expect(now(complaintOf(events)).guarded[0]?.findings.map(({ guard }) => guard)).toEqual([
      'parish-member',
    ]);
  });

  test('a notice that hangs on compliance is published only after non-compliance', () => {
    const publish = happened('publish', '2026-06-26', 'monitoring-officer');
    const sanctioned = before('impose-sanction').concat({
      ...(wholeWay[15] as ComplaintEvent),
      publication: 'only-if-not-complied',
    });
    expect(now(complaintOf([...sanctioned, publish])).allegations[0]?.state).toBe('sanctioned');
    const failed = [
      happened('set-compliance', '2026-06-25', 'monitoring-officer', { dueOn: '2026-07-31' }),
      happened('record-non-compliance', '2026-08-03', 'monitoring-officer', { reasons: 'Nothing came.' }),
      { ...publish, id: 'p', on: '2026-08-04' },
    ];
    expect(now(complaintOf([...sanctioned, ...failed])).allegations[0]?.state).toBe('published');
  });
});

describe('what is due', () => {
  const of = (deadline: string, on: string, events = wholeWay, procedure = procedures.eastDevon) =>
    now(complaintOf(events), { on, procedure }).due.find((each) => each.deadline === deadline);

  test('runs, is overdue, is met or met late, in working days', () => {
    expect(of('assess', '2026-01-30')).toMatchObject({
      day: '2026-02-02',
      status: 'running',
      workingDays: 1,
      basis: { authority: 'practice' },
    });
    expect(of('assess', '2026-02-02')).toMatchObject({ status: 'running', workingDays: 0 });
    expect(of('assess', '2026-02-03')).toMatchObject({ status: 'overdue', workingDays: 1 });
    expect(of('assess', '2026-02-28')).toMatchObject({
      status: 'met-late',
      metOn: '2026-02-09',
      workingDays: 5,
    });
    expect(of('jurisdiction-test', '2026-02-28')).toMatchObject({ status: 'met', workingDays: null });
  });

  test('waits while the police have the matter, and lapses when it ends', () => {
    const held = happened('hold-for-police', '2026-01-12', 'monitoring-officer', {
      judgements: [judged('alleged-crime')],
    });
    expect(of('assess', '2026-04-01', [...wholeWay.slice(0, 3), held])?.status).toBe('held');
  });

  test('is set in the case where an event sets it', () => {
    expect(of('set-in-the-case', '2026-07-01')).toMatchObject({
      day: '2026-07-31',
      for: 'subject-member',
      status: 'running',
    });
    expect(of('set-in-the-case', '2026-08-03')).toMatchObject({ status: 'met' });
    expect(of('set-in-the-case', '2026-08-03', wholeWay.slice(0, -1))).toMatchObject({
      status: 'overdue',
      workingDays: 1,
    });
  });

  test('a first day may be kept or missed', () => {
    const { lgaGuidance2021 } = procedures;
    expect(of('hearing-not-before', '2026-05-31', wholeWay, lgaGuidance2021)).toMatchObject({
      day: '2026-06-01',
      status: 'running',
    });
    expect(of('hearing-not-before', '2026-06-01', wholeWay, lgaGuidance2021)?.status).toBe('reached');
    expect(of('hearing-not-before', '2026-06-30', wholeWay, lgaGuidance2021)?.status).toBe('met');
    const early = wholeWay.map((event) => (event.kind === 'hear' ? { ...event, on: '2026-05-29' } : event));
    expect(of('hearing-not-before', '2026-06-30', early, lgaGuidance2021)?.status).toBe('too-early');
  });

  test('a right to a review lapses without being late', () => {
    const dismissed = happened('take-no-further-action', '2026-02-09', 'monitoring-officer', {
      people: ['mo-1'],
      reasons: 'Nothing in it.',
    });
    const events = [...before('decide-to-investigate'), dismissed];
    const { cornwall2012 } = procedures;
    expect(of('ask-for-review', '2026-03-09', events, cornwall2012)).toMatchObject({
      day: '2026-03-09',
      status: 'running',
    });
    expect(of('ask-for-review', '2026-03-10', events, cornwall2012)?.status).toBe('lapsed');
  });

  test('is not invented where the arrangements are silent', () => {
    expect(
      now(complaintOf(wholeWay), { procedure: procedures.sheffield }).due.map(({ deadline }) => deadline),
    ).toEqual(['set-in-the-case']);
  });

  test('days on which the council is closed are left out', () => {
    const closed = ['2026-01-06', '2026-01-07'];
    const asked = {
      lifeCycle: englishComplaints,
      complaint: complaintOf(wholeWay.slice(0, 1)),
      on: '2026-01-05',
    };
    const { value } = replay({ ...asked, procedure: procedures.erewash, closed });
    expect(value.due.map(({ day }) => day)).toEqual(['2026-01-14', '2026-02-04']);
  });

  test('reasons say on whose word each day rests, and what is unverified', () => {
    const asked = { lifeCycle: englishComplaints, complaint: complaintOf(wholeWay), on: '2026-12-31' };
    const { because } = replay({ ...asked, procedure: procedures.lgaGuidance2021 });
    expect(
      because.filter(({ says }) => says.includes(' after ')).map(({ confidence }) => confidence),
    ).toContain('unverified');
    expect(because.every(({ says }) => says.endsWith('.'))).toBe(true);
  });
});

describe('how old the conduct was', () => {
  test.each([
    ['2025-07-05', 'within-limit'],
    ['2025-07-04', 'beyond-limit'],
  ])('conduct of %s is %s of six months', (conductOn, age) => {
    const allegations = [{ id: 'a', provision: '1.1', conductOn }];
    expect(
      now(complaintOf(wholeWay, { allegations }), { procedure: procedures.bury }).allegations[0]?.age,
    ).toBe(age);
  });

  test('days on which the council is closed do not age it', () => {
    const complaint = complaintOf(wholeWay, {
      allegations: [{ id: 'a', provision: '1.1', conductOn: '2025-12-02' }],
    });
    const asked = {
      lifeCycle: englishComplaints,
      complaint,
      procedure: procedures.southHams,
      on: '2026-01-31',
    };
    const age = (closed: readonly string[]) => replay({ ...asked, closed }).value.allegations[0]?.age;
    expect([age([]), age(['2025-12-29'])]).toEqual(['beyond-limit', 'within-limit']);
  });

  test('without a limit nothing is said, and without a day nothing is known', () => {
    expect(now(complaintOf(wholeWay)).allegations[0]?.age).toBeNull();
    expect(now(complaintOf(wholeWay), { procedure: procedures.brent }).allegations[0]?.age).toBe('unknown');
  });
});

describe('what is refused outright', () => {
  const start = wholeWay[0] as ComplaintEvent;
  test.each([
    ['invalid-date', [{ ...start, on: '2026-02-30' }]],
    ['not-in-force', [{ ...start, on: '2012-06-30' }]],
    ['unknown-event', [{ ...start, kind: 'begin-tribunal' }]],
    ['unknown-allegation', [{ ...start, allegations: ['b'] }]],
    ['repeated-id', [start, start]],
    ['repeated-id', [{ ...start, allegations: ['a', 'a'] }]],
  ] as const)('%s', (code, events) => {
    expect(() => now(complaintOf(events))).toThrow(refusal(code));
  });

  test('a day so far off that counting to it would take long', () => {
    expect(() => now(complaintOf(wholeWay.slice(0, 3)), { on: '9026-01-01' })).toThrow(
      refusal('invalid-count'),
    );
  });

  test('one nation by the arrangements of the other', () => {
    expect(() => now(complaintOf([], { nation: 'wales' }))).toThrow(refusal('wrong-nation'));
    const asked = { complaint: complaintOf([]), procedure: procedures.bury, on: '2026-01-01' };
    expect(() => replay({ ...asked, lifeCycle: welshComplaints })).toThrow(refusal('wrong-nation'));
    expect(() => replay({ ...asked, lifeCycle: englishComplaints, on: 'today' })).toThrow(
      refusal('invalid-date'),
    );
  });

  test('no message repeats what came', () => {
    const events = [{ ...start, allegations: ['A Private Name'] }];
    expect(() => now(complaintOf(events))).toThrow(/^(?!.*Private)/);
  });
});
