import { type Complaint, type ComplaintEvent, replay } from '../packages/code-of-conduct/dist/complaints.js';
import { modelCode } from '../packages/code-of-conduct/dist/editions.js';
import { codeHash } from '../packages/code-of-conduct/dist/local-code.js';
import { englishComplaints, procedures } from '../packages/code-of-conduct/dist/procedures.js';
import { perCall } from './measure.js';
import type { Row } from './row.js';

export const title = 'Complaints';

const officer = 'monitoring-officer';
const judged = (
  fact: 'written' | 'acting-in-capacity',
): NonNullable<ComplaintEvent['judgements']>[number] => ({
  fact,
  answer: 'yes',
  by: officer,
  why: 'Recorded.',
});
const begun: readonly Omit<ComplaintEvent, 'id' | 'allegations'>[] = [
  { kind: 'receive', on: '2026-01-05', by: 'complainant', judgements: [judged('written')] },
  { kind: 'acknowledge', on: '2026-01-08', by: officer },
  { kind: 'notify-member', on: '2026-01-09', by: officer },
  { kind: 'begin-jurisdiction-test', on: '2026-01-21', by: officer },
  { kind: 'take-to-assessment', on: '2026-01-26', by: officer, judgements: [judged('acting-in-capacity')] },
  { kind: 'advise-authority', on: '2026-01-28', by: 'independent-person', people: ['ip-1'] },
  { kind: 'decide-to-investigate', on: '2026-02-09', by: officer, people: ['mo-1'] },
];

/** A complaint of two hundred events, most of them steps of an investigation that is still open. */
function longComplaint(allegations: readonly string[]): Complaint {
  const evidence = Array.from({ length: 200 - begun.length }, (_, at) => ({
    kind: 'take-evidence' as const,
    on: `2026-0${3 + (at % 3)}-${10 + (at % 18)}`,
    by: 'investigator' as const,
  }));
  return {
    reference: '2026/1',
    nation: 'england',
    subject: { office: 'principal-council' },
    identity: 'known',
    allegations: allegations.map((id) => ({ id, provision: '1.1' })),
    independentPersons: [],
    events: [...begun, ...evidence].map((event, at) => ({ ...event, id: `e${at}`, allegations })),
  };
}

export function run(): Row[] {
  const of = (complaint: Complaint) => () =>
    replay({ lifeCycle: englishComplaints, complaint, procedure: procedures.eastDevon, on: '2026-06-30' });
  const one = perCall(200, of(longComplaint(['a'])));
  const five = perCall(50, of(longComplaint(['a', 'b', 'c', 'd', 'e'])));
  const code = modelCode('later');
  const hash = perCall(100, () => codeHash(code));
  return [
    {
      what: '200 events replayed, with what is due, late and missing',
      target: '≤ 1 ms',
      measured: inMs(one),
    },
    { what: 'the same for five allegations', target: '–', measured: inMs(five) },
    { what: 'hash of the model code', target: '–', measured: inMs(hash) },
  ];
}

function inMs(seconds: number): string {
  return `${(seconds * 1000).toFixed(2)} ms`;
}
