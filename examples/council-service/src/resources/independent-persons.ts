import { IndependentPerson } from '@lga/code-of-conduct/complaints-schema';
import { councilOperation } from '../http/operation.js';
import { Refusal } from '../http/refusal.js';
import { changedMeanwhile, changeRecord } from '../storage/kept-records.js';
import {
  type KeptComplaint,
  keptComplaint,
  complaintKind as kind,
  standing,
  today,
  WholeComplaint,
} from './kept-complaint.js';

const mostPersons = 50;

export const independentPersonOperation = councilOperation({
  id: 'keep-independent-person',
  method: 'post',
  path: '/v1/complaints/{id}/independent-persons',
  summary:
    'Keep what is known of an independent person whose view is recorded; one with the same id is replaced',
  allowed: ['monitoring-officer'],
  body: IndependentPerson,
  example: { id: 'ip-1', appointedOn: '2024-05-01', everHeldOffice: false },
  status: 200,
  answers: WholeComplaint,
  changes: true,
  audited: true,
  async run({ work, parameters: { id = '' }, body: person, seen }) {
    const { body: kept, version: present } = await keptComplaint(work, id);
    if (present !== seen) throw changedMeanwhile;
    const others = kept.complaint.independentPersons.filter((each) => each.id !== person.id);
    if (others.length >= mostPersons) throw tooMany;
    const body: KeptComplaint = {
      ...kept,
      complaint: { ...kept.complaint, independentPersons: [...others, person] },
    };
    const version = await changeRecord(work, { kind, id, seen, body });
    return { body: { ...body, now: standing(body, today(work)) }, version };
  },
});

const tooMany = new Refusal(409, 'too-many', `A complaint holds at most ${mostPersons} independent persons.`);
