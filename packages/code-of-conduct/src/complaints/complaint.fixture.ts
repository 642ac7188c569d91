import type { Actor } from './actor.js';
import type { Complaint, ComplaintEvent, IndependentPerson, Judgement } from './complaint.js';
import type { EventKind } from './event-kind.js';
import type { Fact } from './fact.js';

/** An independent person of whom everything is known and in order. */
export const independentPerson: IndependentPerson = {
  id: 'ip-1',
  appointedOn: '2024-05-01',
  everHeldOffice: false,
  relativeOrCloseFriend: false,
  vacancyAdvertised: true,
  applicationMade: true,
  approvedByMajority: true,
};

export function judged(
  fact: Fact,
  answer: Judgement['answer'] = 'yes',
  by: Actor = 'monitoring-officer',
): Judgement {
  return { fact, answer, by, why: 'As recorded in the case.' };
}

type Rest = Partial<Omit<ComplaintEvent, 'id' | 'kind' | 'on' | 'by'>>;

/** An event about the allegation `a`, unless it says otherwise; its id is its kind and day. */
export function happened(kind: EventKind, on: string, by: Actor, rest: Rest = {}): ComplaintEvent {
  return { id: `${kind} ${on}`, kind, on, by, allegations: ['a'], ...rest };
}

export function complaintOf(events: readonly ComplaintEvent[], rest: Partial<Complaint> = {}): Complaint {
  return {
    reference: '2026/1',
    nation: 'england',
    subject: { office: 'principal-council' },
    identity: 'known',
    allegations: [{ id: 'a', provision: '1.1' }],
    independentPersons: [independentPerson],
    events,
    ...rest,
  };
}

const officer = 'monitoring-officer';
const people = ['mo-1'];
const reasons = 'Recorded in the file.';

/** A complaint in England, event by event, from receipt to a sanction carried out. */
export const wholeWay: readonly ComplaintEvent[] = [
  happened('receive', '2026-01-05', 'complainant', { judgements: [judged('written')] }),
  happened('acknowledge', '2026-01-08', officer),
  happened('notify-member', '2026-01-09', officer),
  happened('comment', '2026-01-20', 'subject-member'),
  happened('begin-jurisdiction-test', '2026-01-21', officer),
  happened('take-to-assessment', '2026-01-26', officer, {
    judgements: (
      ['subject-is-member', 'in-office-at-the-time', 'acting-in-capacity', 'would-breach-code'] as const
    ).map((fact) => judged(fact)),
  }),
  happened('advise-authority', '2026-01-28', 'independent-person', { people: ['ip-1'] }),
  happened('decide-to-investigate', '2026-02-09', officer, { people, reasons }),
  happened('take-evidence', '2026-03-02', 'investigator'),
  happened('send-draft-report', '2026-04-20', 'investigator'),
  happened('send-final-report', '2026-05-18', 'investigator'),
  happened('refer-to-hearing', '2026-05-20', officer, { judgements: [judged('breach-indicated')] }),
  happened('hear', '2026-06-22', 'hearing-panel', {
    people: ['p-1', 'p-2', 'p-3'],
    judgements: [judged('subject-present')],
  }),
  happened('advise-authority', '2026-06-22', 'independent-person', { people: ['ip-1'] }),
  happened('find-breach', '2026-06-23', 'hearing-panel', {
    people: ['p-1', 'p-2', 'p-3'],
    reasons,
    views: ['advise-authority 2026-06-22'],
  }),
  happened('impose-sanction', '2026-06-24', 'hearing-panel', {
    reasons,
    sanctions: [{ kind: 'apology' }, { kind: 'training' }],
  }),
  happened('set-compliance', '2026-06-25', officer, { dueOn: '2026-07-31' }),
  happened('comply', '2026-07-28', 'subject-member'),
];
