import { describe, expect, test } from 'vitest';
import { complaintTable } from '../render/timeline-table.js';
import { localResolutionScope } from '../wales/standards-rules.js';
import { complaintOf, happened, judged } from './complaint.fixture.js';
import type { ComplaintEvent } from './complaint.js';
import type { FactOfLocalResolution } from './local-resolution-fact.js';
import type { Procedure } from './procedure.js';
import { procedures } from './procedures.js';
import { replay } from './replay.js';
import { welshComplaints } from './wales.js';
import { welshLocalResolution } from './welsh-local-resolution.js';

const out = Object.keys(localResolutionScope.history[0].value ?? {}) as FactOfLocalResolution[];
const nothingKeepsItOut = out.map((fact) => judged(fact, 'no', 'clerk'));
const minor = [judged('about-respect', 'yes', 'clerk'), ...nothingKeepsItOut];
const received = happened('receive', '2026-03-02', 'complainant');
const talks = happened('try-informal-resolution', '2026-03-06', 'clerk', { judgements: minor });
const mediate = happened('begin-mediation', '2026-03-20', 'chair', {
  judgements: [
    ...minor,
    judged('mediator-is-party', 'no', 'clerk'),
    judged('member-given-details', 'yes', 'clerk'),
  ],
});
const agree = { judgements: [judged('parties-agree', 'yes', 'chair')] };

function at(events: readonly ComplaintEvent[], procedure: Procedure = procedures.localResolutionModel) {
  const complaint = complaintOf(events, { nation: 'wales', subject: { office: 'community-council' } });
  return replay({ lifeCycle: welshLocalResolution, complaint, procedure, on: '2026-12-31' }).value;
}
const first = (...asked: Parameters<typeof at>) => at(...asked).allegations[0];
const refusedBy = (events: readonly ComplaintEvent[]) =>
  at(events)
    .guarded.at(-1)
    ?.findings.map(({ guard }) => guard);

describe('whether a complaint is in scope', () => {
  test('is for a person: while anything is open it waits, and the questions are named', () => {
    const unasked = { ...talks, judgements: [judged('about-respect', 'yes', 'clerk')] };
    const { guarded, allegations } = at([received, unasked]);
    expect(guarded.at(-1)).toMatchObject({ effect: 'undetermined', findings: [{ open: out }] });
    expect(allegations[0]?.state).toBe('with-the-clerk');
  });

  test.each(out)('%s keeps it out', (fact) => {
    const judgements = [...minor, judged(fact, 'yes', 'clerk')];
    expect(refusedBy([received, { ...talks, judgements }])).toEqual(['nothing-keeps-it-out']);
    const direct = happened('direct-elsewhere', '2026-03-06', 'clerk', { judgements });
    expect(first([received, direct])).toMatchObject({
      state: 'directed-elsewhere',
      outcome: 'undetermined',
      isFinding: false,
    });
  });

  test('what is not about respect is directed elsewhere, and what is in scope is not', () => {
    const not = [judged('about-respect', 'no', 'clerk')];
    const direct = happened('direct-elsewhere', '2026-03-06', 'clerk', { judgements: not });
    expect(first([received, direct])?.state).toBe('directed-elsewhere');
    expect(at([received, { ...direct, judgements: minor }]).guarded.at(-1)?.effect).toBe('refused');
  });

  test('what turns out to be serious leaves it later too', () => {
    const serious = { judgements: [judged('serious-breach', 'yes', 'clerk')] };
    const direct = happened('direct-elsewhere', '2026-03-25', 'clerk', serious);
    expect(first([received, talks, mediate, direct])?.state).toBe('directed-elsewhere');
  });
});

describe('how it goes on', () => {
  test('the clerk may settle it, and so may the chair or vice-chair, by agreement only', () => {
    const early = happened('resolve-informally', '2026-03-10', 'clerk', agree);
    expect(first([received, talks, early])).toMatchObject({
      state: 'settled-by-agreement',
      outcome: 'informal-resolution',
    });
    const later = happened('resolve-informally', '2026-03-27', 'vice-chair', agree);
    expect(first([received, talks, mediate, later])?.state).toBe('settled-by-agreement');
    const unasked = { ...later, judgements: [] };
    expect(at([received, talks, mediate, unasked]).guarded.at(-1)?.effect).toBe('undetermined');
  });

  test('what is not settled ends without any finding', () => {
    const fail = happened('fail-informal-resolution', '2026-03-27', 'chair');
    expect(first([received, mediate, fail])).toMatchObject({
      state: 'not-settled',
      outcome: 'undetermined',
      isFinding: false,
      next: [],
    });
  });

  test('a mediator who is a party is refused, and details not given are noted', () => {
    const party = { ...mediate, judgements: [...minor, judged('mediator-is-party', 'yes', 'clerk')] };
    expect(refusedBy([received, party])).toEqual(['mediator-apart', 'details-given']);
    const { guarded, allegations } = at([received, { ...mediate, judgements: minor }]);
    expect(guarded.at(-1)?.effect).toBe('accepted');
    expect(allegations[0]?.state).toBe('mediation');
  });

  test('the council sets the days; without any, nothing falls due', () => {
    expect(at([received, talks]).due).toEqual([]);
    const basis = {
      authority: 'practice',
      source: { instrument: 'Our protocol' },
      confidence: 'seen',
    } as const;
    const own: Procedure = {
      ...procedures.localResolutionModel,
      deadlines: {
        'triage-locally': { count: 5, unit: 'working-days', basis },
        'resolve-locally': { count: 6, unit: 'weeks', basis },
      },
    };
    const due = at([received, talks], own).due.map(({ deadline, day, status }) => [deadline, day, status]);
    expect(due).toEqual([
      ['triage-locally', '2026-03-09', 'met'],
      ['resolve-locally', '2026-04-13', 'overdue'],
    ]);
  });

  test('it is drawn as a table in Welsh', () => {
    const now = at([received, talks]);
    const html = complaintTable({ now, lifeCycle: welshLocalResolution, language: 'cy' });
    expect(html).toContain('Datrysiad anffurfiol cynnar');
  });
});

describe('beside the process of the Ombudsman', () => {
  test('no event of the one is taken in the other, those of every complaint apart', () => {
    const kinds = [welshLocalResolution, welshComplaints].map(
      ({ arrows }) => new Set(arrows.map(({ event }) => event)),
    );
    const [here, there] = kinds as [Set<string>, Set<string>];
    const shared = [...here].filter((kind) => there.has(kind));
    expect(shared.sort()).toEqual(['comment', 'leave-office', 'receive', 'set-due-day']);
    const ids = new Set(welshComplaints.states.map(({ id }) => id));
    expect(welshLocalResolution.states.filter(({ id }) => ids.has(id))).toEqual([]);
    const strange = happened('begin-evidence-test', '2026-03-03', 'public-services-ombudsman');
    expect(() => at([received, strange])).toThrow(expect.objectContaining({ code: 'unknown-event' }));
  });

  test('there is no finding, no sanction and nobody who decides', () => {
    const outcomes = new Set(welshLocalResolution.arrows.map(({ outcome }) => outcome));
    expect([...outcomes]).toEqual(['undetermined', undefined, 'informal-resolution']);
    const actors = new Set(welshLocalResolution.arrows.flatMap(({ by }) => by));
    expect([...actors].sort()).toEqual(['chair', 'clerk', 'complainant', 'subject-member', 'vice-chair']);
  });
});
