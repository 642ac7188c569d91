import { membershipOfList } from '@lga/proportionality/import';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { nothingThere } from '../http/perform.js';
import { keptCouncillors } from '../storage/kept-councillors.js';

const Title = z.string().min(1).max(200);
const Count = z.int().min(0);
const Facts = z.strictObject({
  size: z.int().min(1),
  vacancies: Count,
  groups: z.array(z.strictObject({ id: z.string(), members: Count })),
  ungrouped: Count,
});

export const councilGroupOperations = [
  councilOperation({
    id: 'council-groups',
    method: 'get',
    path: '/v1/council-groups',
    summary: "Members by group from the imported list, as the council's political balance takes them",
    allowed: ['monitoring-officer', 'service', 'viewer'],
    query: z.strictObject({
      size: z
        .string()
        .regex(/^\d{1,4}$/)
        .describe('Seats of the council.'),
      on: z.iso.date().describe('The day that the list is of.'),
      ungroupedTitle: z
        .union([Title, z.array(Title).max(20)])
        .exactOptional()
        .describe('A title that stands for being in no group, such as "Non-aligned"; it may come again.'),
      withoutGroup: z
        .literal('in-no-group')
        .exactOptional()
        .describe('What it means that no group is recorded; left out where nobody has said.'),
    }),
    status: 200,
    answers: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('ready'), on: z.iso.date(), seen: z.iso.datetime(), council: Facts }),
      z.strictObject({ kind: z.literal('undetermined'), open: z.array(z.unknown()) }),
    ]),
    audited: false,
    async run({ work, query: { size, on, ungroupedTitle = [], withoutGroup } }) {
      const kept = await keptCouncillors(work);
      const [first] = kept.map(({ seen }) => seen).sort((a, b) => a.getTime() - b.getTime());
      if (!first) throw nothingThere;
      const list = { councillors: kept.map(listed), notes: [] };
      const stated = { ungroupedTitles: [ungroupedTitle].flat(), ...(withoutGroup && { withoutGroup }) };
      const read = membershipOfList({ list, size: Number(size), on, ...stated });
      if (read.kind === 'undetermined') return { body: read };
      const { groups, vacancies, ungrouped } = read.membership;
      const council = {
        size: Number(size),
        vacancies,
        groups: groups.map(({ id, members }) => ({ id, members: members.length })),
        ungrouped: ungrouped.length,
      };
      return { body: { kind: 'ready', on, seen: first.toISOString(), council } };
    },
  }),
];

/** Whoever is kept, as a list has it; names, wards and parties are not kept. */
function listed({ site, id, group }: { site: string; id: string; group: string | null }) {
  return { id: { site, id }, name: '', ward: null, group, party: null };
}
