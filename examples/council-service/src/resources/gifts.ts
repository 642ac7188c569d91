import { randomUUID } from 'node:crypto';
import { giftDuty } from '@lga/code-of-conduct/interests';
import { GiftFacts } from '@lga/code-of-conduct/schema';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { type Asked, councilOperation, question } from '../http/operation.js';
import { refuseOthers } from '../http/own-records.js';
import { nothingThere } from '../http/perform.js';
import { Refusal } from '../http/refusal.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addRecord, changeRecord, nextAfter, recordsOfKind, recordWithId } from '../storage/kept-records.js';

const kind = 'gift';
const GiftEntry = z.strictObject({
  giver: z.string().min(1).max(1000).describe('From whom it came or would have come.'),
  what: z.string().min(1).max(2000).describe('What was offered.'),
  facts: GiftFacts,
  takenTogetherWith: z
    .array(z.uuid())
    .max(100)
    .describe(
      "Earlier entries of the member that the council takes together with it: a series' values add up.",
    ),
});
type GiftEntry = z.infer<typeof GiftEntry>;
const Kept = z.strictObject({
  id: z.uuid(),
  entry: GiftEntry,
  duty: Explained.describe('Whether it may be accepted and must be registered, and by when.'),
});
const example: GiftEntry = {
  giver: 'Example Ltd',
  what: 'A dinner.',
  takenTogetherWith: [],
  facts: {
    on: '2026-03-03',
    threshold: { operator: 'at-least', GBP: '50.00', authority: 'model-code' },
    gift: {
      kind: 'hospitality',
      estimatedValueGBP: '30.00',
      alsoFromSameSourceGBP: [],
      receivedOn: '2026-03-03',
      connectedWithRole: 'yes',
      refused: false,
      significant: 'undetermined',
      madeToAndKeptByCouncil: false,
      giverSeeksBusinessOrPermission: 'no',
      personalGainOrSuspicionOfInfluence: 'no',
    },
  },
};

export const giftQuestions = [
  question({
    id: 'gift-duty',
    path: '/v1/gift-duty',
    summary:
      "Whether a gift or hospitality must be registered in England, by the threshold of the council's code",
    body: GiftFacts,
    answer: giftDuty,
    example: example.facts,
  }),
];

export const giftOperations = [
  councilOperation({
    id: 'enter-gift',
    method: 'post',
    path: '/v1/registers/{id}/gifts',
    summary: "Enter a gift or hospitality in a member's register, and learn what has to be done and by when",
    allowed: ['member', 'monitoring-officer'],
    body: GiftEntry,
    example,
    status: 201,
    answers: Kept,
    audited: true,
    async run({ caller, work, parameters: { id: member = '' }, body: entry }) {
      refuseOthers(caller, member);
      const id = randomUUID();
      const duty = await dutyOf(work, { id, entry, member });
      const version = await addRecord(work, { kind, id, owner: member, body: entry });
      return { body: { id, entry, duty }, version, location: `/v1/gifts/${id}`, subject: id };
    },
  }),
  councilOperation({
    id: 'change-gift',
    method: 'put',
    path: '/v1/gifts/{id}',
    summary: 'Put a corrected entry in its place, such as with a value that is now known',
    allowed: ['member', 'monitoring-officer'],
    body: GiftEntry,
    example,
    status: 200,
    answers: Kept,
    changes: true,
    audited: true,
    async run({ work, body: entry, seen, ...asked }) {
      const { id, owner: member } = await ownGift({ work, ...asked });
      const duty = await dutyOf(work, { id, entry, member });
      return {
        body: { id, entry, duty },
        version: await changeRecord(work, { kind, id, seen, body: entry }),
      };
    },
  }),
  councilOperation({
    id: 'gift',
    method: 'get',
    path: '/v1/gifts/{id}',
    summary: 'One entry: for the member whose it is, and the monitoring officer',
    allowed: ['member', 'monitoring-officer'],
    status: 200,
    answers: Kept,
    audited: true,
    async run(asked) {
      const { id, owner: member, body: entry, version } = await ownGift(asked);
      return { body: { id, entry, duty: await dutyOf(asked.work, { id, entry, member }) }, version };
    },
  }),
  councilOperation({
    id: 'gifts',
    method: 'get',
    path: '/v1/registers/{id}/gifts',
    summary: "A member's gifts and hospitality, a hundred at a time",
    allowed: ['member', 'monitoring-officer'],
    query: z.strictObject({
      after: z.string().max(64).exactOptional().describe('The last id of the page before.'),
    }),
    status: 200,
    answers: z.strictObject({ gifts: z.array(Kept.omit({ duty: true })), next: z.string().nullable() }),
    audited: true,
    async run({ caller, work, parameters: { id: member = '' }, query: { after = '' } }) {
      refuseOthers(caller, member);
      const page = await recordsOfKind<GiftEntry>(work, { kind, after, owner: member });
      const gifts = page.map(({ id, body: entry }) => ({ id, entry }));
      return { body: { gifts, next: nextAfter(page) } };
    },
  }),
];

async function ownGift({
  caller,
  work,
  parameters: { id = '' },
}: Pick<Asked, 'caller' | 'work' | 'parameters'>) {
  const kept = await recordWithId<GiftEntry>(work, { kind, id });
  if (!kept) throw nothingThere;
  refuseOthers(caller, kept.owner);
  return kept;
}

/** The duty, with the values of the entries that are taken together with it; one that has none leaves the sum open. */
async function dutyOf(
  work: CouncilWork,
  { id, entry, member }: { readonly id: string; readonly entry: GiftEntry; readonly member: string },
) {
  const { facts, takenTogetherWith } = entry;
  const { estimatedValueGBP: own, alsoFromSameSourceGBP: also, ...gift } = facts.gift;
  const values: (string | undefined)[] = [];
  for (const each of new Set(takenTogetherWith)) {
    const other = await recordWithId<GiftEntry>(work, { kind, id: each });
    if (other?.owner !== member || each === id) throw notOfTheMember;
    values.push(other.body.facts.gift.estimatedValueGBP);
  }
  const known = values.filter((value) => value !== undefined);
  const isWhole = own !== undefined && known.length === values.length;
  return giftDuty({
    ...facts,
    gift: isWhole
      ? { ...gift, estimatedValueGBP: own, alsoFromSameSourceGBP: [...also, ...known] }
      : { ...gift, alsoFromSameSourceGBP: [...also, ...known, ...(own === undefined ? [] : [own])] },
  });
}

const notOfTheMember = new Refusal(
  422,
  'unknown-gift',
  "Other entries of the same member's register were expected to be taken together with it.",
);
