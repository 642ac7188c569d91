import { publicRegister } from '@lga/code-of-conduct/interests';
import { RegisterOfInterests } from '@lga/code-of-conduct/schema';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { refuseOthers } from '../http/own-records.js';
import { nothingThere } from '../http/perform.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addRecord, changeRecord, recordWithId } from '../storage/kept-records.js';

const kind = 'register-of-interests';
const Kept = z.strictObject({ register: RegisterOfInterests });
const example: RegisterOfInterests = {
  member: 'Example member A',
  authority: 'principal',
  parishHasWebsite: false,
  entries: [
    {
      id: 'e1',
      kind: 'disclosable-pecuniary',
      category: 'Employment, office, trade, profession or vocation',
      holder: 'member',
      fields: [{ heading: 'Employer', text: 'Example Ltd' }],
      enteredOn: '2025-05-10',
      homeAddressWithheldOnRequest: false,
    },
  ],
};

/** A member's register goes by the issuer's id of the member. */
export const registerOperations = [
  councilOperation({
    id: 'keep-register',
    method: 'put',
    path: '/v1/registers/{id}',
    summary:
      'Keep the register of a member as the monitoring officer has it; If-Match "0" for the first time',
    allowed: ['monitoring-officer'],
    body: RegisterOfInterests,
    example,
    status: 200,
    answers: Kept,
    changes: true,
    audited: true,
    async run({ work, parameters: { id = '' }, body, seen }) {
      const version =
        seen === 0
          ? await addRecord(work, { kind, id, owner: id, body })
          : await changeRecord(work, { kind, id, seen, body });
      return { body: { register: body }, version };
    },
  }),
  councilOperation({
    id: 'register',
    method: 'get',
    path: '/v1/registers/{id}',
    summary: 'The whole register, sensitive interests among it: for the member and the monitoring officer',
    allowed: ['monitoring-officer', 'member'],
    status: 200,
    answers: Kept,
    audited: true,
    async run({ caller, work, parameters: { id = '' } }) {
      refuseOthers(caller, id);
      const { body: register, version } = await keptRegister(work, id);
      return { body: { register }, version };
    },
  }),
  councilOperation({
    id: 'public-register',
    method: 'get',
    path: '/v1/registers/{id}/public',
    summary: 'The register as it is published on a day, by what the council has settled',
    allowed: ['service', 'viewer', 'member', 'monitoring-officer'],
    query: z.strictObject({
      on: z.iso.date(),
      whileSensitivityIsUndecided: z.enum(['hold-back', 'publish']),
      homeAddresses: z.enum(['publish', 'withhold', 'withhold-on-request']),
    }),
    status: 200,
    answers: Explained,
    audited: false,
    async run({ work, parameters: { id = '' }, query: { on, ...policy } }) {
      const { body: register } = await keptRegister(work, id);
      return { body: publicRegister({ register, on, policy }) };
    },
  }),
];

async function keptRegister(work: CouncilWork, id: string) {
  const kept = await recordWithId<RegisterOfInterests>(work, { kind, id });
  if (!kept) throw nothingThere;
  return kept;
}
