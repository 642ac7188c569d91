import type { Complaint, ComplaintEvent } from '@lga/code-of-conduct/complaints';
import { ComplaintEvent as EventSchema } from '@lga/code-of-conduct/complaints-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeCycleOf, standing } from '../../resources/kept-complaint.js';
import { type Texts, textsOf } from '../questions.js';
import { viewIn } from '../view.js';
import { arrangements, type ProcedureName, procedureNamed } from './arrangements.js';
import { englishWay, judged, localWay, type Step, welshWay } from './complaints.fixture.js';
import { errorsInForm, errorsOfGuards } from './event-errors.js';
import { eventForm } from './event-form.js';
import { eventOf } from './event-of.js';
import { eventSections } from './event-questions.js';

const view = viewIn('en', { path: '/', search: '', person: undefined, canSignIn: false });
const today = '2026-11-25';
type Replayed = Parameters<typeof standing>[0];

const unopened = (procedure: ProcedureName, more: Partial<Complaint> = {}): Replayed => {
  const nation = procedure === 'erewash' || procedure === 'southHams' ? 'england' : 'wales';
  const lists = { allegations: [{ id: 'a b', provision: '1.1' }], independentPersons: [], events: [] };
  return {
    procedure,
    complaint: {
      reference: '1',
      nation,
      subject: { office: 'principal-council' },
      identity: 'known',
      ...lists,
      ...more,
    },
  };
};

/** What comes of a form that is sent: an event, or the fields that stand in its way. */
function sent(kept: Replayed, kind: string, answers: Texts, on = today) {
  const { allegations } = standing(kept, on).value;
  const form = eventForm(lifeCycleOf(kept), kept.complaint, { kind, allegations });
  if (!form) throw new Error(`There is no form for ${kind}.`);
  const sections = eventSections(form, on);
  const texts = textsOf(sections, { by: form.arrows[0]?.by[0], ...answers });
  const errors = errorsInForm(view, { form, sections, texts, today: on });
  if (errors.length > 0) return { errors, sections };
  const event = eventOf(form, texts, `e${kept.complaint.events.length}`);
  return { event, sections, errors: errorsOfGuards(view, kept, { form, sections, event }) };
}

function after(kept: Replayed, event: ComplaintEvent): Replayed {
  return { ...kept, complaint: { ...kept.complaint, events: [...kept.complaint.events, event] } };
}

function walked(kept: Replayed, way: readonly Step[]): Replayed {
  return way.reduce((so, [kind, answers]) => {
    const { event, errors } = sent(so, kind, answers);
    expect(errors, kind).toEqual([]);
    return after(so, event as ComplaintEvent);
  }, kept);
}

const stateOf = (kept: Replayed) => standing(kept, today).value.allegations[0];
const officer = 'monitoring-officer';
const received: Step = ['receive', { on: '2026-01-05', ...judged(officer, { written: 'yes' }) }];
const appointed = { vacancyAdvertised: true, applicationMade: true, approvedByMajority: true };
const independentPersons = [
  {
    id: 'ip-1',
    appointedOn: '2024-05-01',
    everHeldOffice: false,
    relativeOrCloseFriend: false,
    ...appointed,
  },
];

describe('a way to the end by the forms alone', () => {
  test('in England: investigated, heard, a breach found, a sanction and its compliance', () => {
    const decided = { views: 'view-8', reasons: 'As the report says.', people: 'p-1, p-2' };
    const way: readonly Step[] = [
      received,
      ...englishWay,
      ['refer-to-hearing', { on: '2026-04-16', ...judged(officer, { 'breach-indicated': 'yes' }) }],
      ['hear', { on: '2026-05-11', ...judged('hearing-panel', { 'subject-present': 'yes' }) }],
      ['find-breach', { on: '2026-05-11', by: 'hearing-panel', ...decided }],
      [
        'impose-sanction',
        { on: '2026-05-11', sanctions: 'training apology', reasons: 'R.', publication: 'at-once' },
      ],
      ['set-compliance', { on: '2026-05-12', dueOn: '2026-06-12' }],
      ['comply', { on: '2026-06-01' }],
    ];
    const kept = walked(unopened('erewash', { independentPersons }), way);
    expect(stateOf(kept)).toMatchObject({ state: 'closed', isFinding: true });
    const imposed = kept.complaint.events.find(({ kind }) => kind === 'impose-sanction');
    expect(imposed).toMatchObject({
      sanctions: [{ kind: 'apology' }, { kind: 'training' }].reverse(),
      publication: 'at-once',
      allegations: ['a b'],
    });
  });

  test('in Wales: a suspension with its months, and local resolution', () => {
    const ready = judged('public-services-ombudsman', { 'ready-to-give-evidence': 'yes' });
    const subject = { office: 'principal-council', termEndsOn: '2027-05-06' } as const;
    const kept = walked(unopened('ombudsmanForWalesNewer', { subject }), [
      ['receive', { on: '2026-01-05', ...ready }],
      ...welshWay,
    ]);
    expect(stateOf(kept)).toMatchObject({
      state: 'committee-sanctioned',
      sanctions: [{ kind: 'suspension', months: 2 }],
      suspension: { kind: 'starts' },
    });
    const local = walked(unopened('localResolutionModel'), [['receive', { on: '2026-01-05' }], ...localWay]);
    expect(stateOf(local)).toMatchObject({ state: 'not-settled', isFinding: false });
  });
});

describe('what stands in the way is said at the field that could answer it', () => {
  const tested = walked(unopened('erewash'), [received, ...englishWay.slice(0, 3)]);
  const fieldsOf = (kept: Replayed, kind: string, answers: Texts) =>
    sent(kept, kind, answers).errors.map(({ field }) => field);

  test.each([
    ['reject', { on: '2026-02-01' }, ['reasons', 'fact-subject-is-member']],
    [
      'reject',
      { on: '2026-02-01', reasons: 'R.', 'fact-acting-in-capacity': 'no' },
      ['judge', 'why-acting-in-capacity'],
    ],
    ['reject', { on: '2026-02-01', reasons: 'R.', ...judged(officer, { 'acting-in-capacity': 'no' }) }, []],
    ['take-to-assessment', { on: '2026-02-01' }, []],
    ['take-to-assessment', { on: '2026-01-01' }, ['on']],
    ['take-to-assessment', { on: '2027-01-01' }, ['on']],
    ['take-to-assessment', { on: '2026-02-01', by: 'clerk' }, ['by']],
    ['hold-for-police', { on: '2026-02-01' }, ['fact-alleged-crime']],
    ['set-due-day', { on: '2026-02-01' }, ['dueOn']],
    ['find-breach', { on: '2026-02-01', by: 'hearing-panel', reasons: 'R.' }, ['on']],
  ])('%s %o: %o', (kind, answers: Texts, fields) => {
    expect(fieldsOf(tested, kind, answers)).toEqual(fields);
  });

  test('whether an anonymous complaint goes on is asked only of one', () => {
    const anonymous = { ...tested, complaint: { ...tested.complaint, identity: 'anonymous' } } as const;
    const names = (kept: Replayed) =>
      sent(kept, 'reject', { on: '2026-02-01' }).sections.flatMap((each) =>
        each.questions.map(({ name }) => name),
      );
    expect(names(tested)).not.toContain('fact-compelling-public-interest');
    expect(names(anonymous)).toContain('fact-compelling-public-interest');
  });
});

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '2026-02-01',
    '2011-01-01',
    '0001-01-01',
    '9999-12-31',
    '\u202E',
    '99999',
  ),
);

describe.each(['erewash', 'southHams', 'ombudsmanForWalesOlder', 'localResolutionModel'] as const)(
  'by %s',
  (procedure) => {
    const start = unopened(procedure, {
      allegations: [
        { id: 'a b', provision: '1.1' },
        { id: '__proto__', provision: '2' },
      ],
    });
    const kinds = [...new Set(lifeCycleOf(start).arrows.map(({ event }) => event))];
    const begun = after(start, {
      id: 'r',
      kind: 'receive',
      on: '2026-01-05',
      by: 'complainant',
      allegations: ['a b'],
      judgements: [{ fact: 'written', answer: 'yes', by: officer, why: 'x' }],
    });

    test('every kind of event has a form, of which each field has a name of its own', () => {
      for (const kind of kinds) {
        const names = sent(begun, kind, {}).sections.flatMap((each) =>
          each.questions.map(({ name }) => name),
        );
        expect(new Set(names).size, kind).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/);
      }
      expect(kinds.length).toBeGreaterThan(9);
    });

    test('whatever stands in its fields comes to errors or to an event that the API takes', () => {
      let taken = 0;
      fc.assert(
        fc.property(
          fc.constantFrom(...kinds),
          fc.infiniteStream(fc.tuple(fc.nat(9), fc.nat(20), strange)),
          (kind, chance) => {
            const { sections } = sent(begun, kind, {});
            const texts = Object.fromEntries(
              sections.flatMap(({ questions }) =>
                questions.map(({ name, choices = [] }) => {
                  const [luck, index, text] = chance.next().value;
                  const own = choices[index % Math.max(choices.length, 1)]?.[0];
                  const fitting =
                    own ?? (name.endsWith('on') || name.endsWith('On') ? '2026-02-01' : 'Words.');
                  return [name, luck === 0 ? text : fitting];
                }),
              ),
            );
            const { event } = sent(begun, kind, texts);
            if (!event) return;
            taken += 1;
            expect(EventSchema.safeParse(event).success, JSON.stringify(event)).toBe(true);
          },
        ),
        { numRuns: 400 },
      );
      expect(taken).toBeGreaterThan(20);
    });
  },
);

test('every published arrangement can be chosen, and nothing else', () => {
  for (const name of Object.keys(arrangements)) expect(procedureNamed(name)).toBe(name);
  for (const name of ['', '__proto__', 'toString']) expect(procedureNamed(name)).toBeUndefined();
});
