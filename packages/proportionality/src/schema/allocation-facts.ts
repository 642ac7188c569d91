import * as z from 'zod';

const mostOfCouncil = 1000;

const Id = z.string().min(1).max(200);
const GroupId = Id.describe('Id of a political group, as the caller keeps it; shown back and never read.');
const BodyId = Id.describe('Id of a body, as the caller keeps it.');
const Members = z.int().min(0).max(mostOfCouncil);
const Seats = z.int().min(0).max(mostOfCouncil);

const Council = z
  .strictObject({
    size: z.int().min(1).max(mostOfCouncil).describe('Seats of the council, vacant ones among them.'),
    vacancies: Members.describe('Seats that nobody holds.'),
    groups: z
      .array(
        z.strictObject({
          id: GroupId,
          members: z.int().min(2).max(mostOfCouncil).describe('Two or more: one member is no group.'),
        }),
      )
      .min(1)
      .max(200)
      .describe('Political groups by notice, not parties.'),
    ungrouped: Members.describe('Members in no group.'),
    countAsOne: z
      .array(z.array(GroupId).min(2).max(200))
      .max(100)
      .exactOptional()
      .describe('Groups that count as one for principle (a) alone (regulation 12).'),
  })
  .describe('A council on one day; groups, ungrouped and vacancies add up to its size.');

const Standing = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pooled'), pool: z.string().max(200).describe('Name of the pool.') }),
    z.strictObject({ kind: z.literal('by-itself') }),
    z.strictObject({ kind: z.literal('outside') }),
  ])
  .describe('How the body stands to section 15.');

const Body = z
  .strictObject({
    id: BodyId,
    seats: z
      .int()
      .min(1)
      .max(mostOfCouncil)
      .describe('Seats that members of the council fill, co-opted seats left out.'),
    standing: Standing,
    coOptees: z
      .strictObject({
        seats: Seats.describe('Voting seats that outsiders fill.'),
        reach: z
          .enum(['counted', 'open'])
          .describe('Whether they count towards a majority (section 13(5)), or that is not settled.'),
      })
      .exactOptional()
      .describe('Education co-optees.'),
    whereTheyClash: z
      .enum(['a', 'b'])
      .exactOptional()
      .describe('The principle that the council lets prevail where (a) and (b) cannot both be had.'),
  })
  .describe('A body whose seats are to be shared.');

const UngroupedTreatment = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['remainder', 'unit', 'pseudo-group', 'left-out']) }),
    z.strictObject({
      kind: z.literal('column-each'),
      ids: z.array(Id).max(mostOfCouncil).describe('An id for each ungrouped member.'),
    }),
    z.strictObject({
      kind: z.literal('named'),
      seats: z
        .array(z.strictObject({ id: BodyId, count: Seats }))
        .max(5000)
        .describe('Seats for the ungrouped on the bodies that a local scheme names.'),
    }),
  ])
  .describe('What the seats of the ungrouped follow from; all but remainder and unit need section 17.');

const Readings = z
  .strictObject({
    membership: z.enum(['in-post', 'council-size']).describe('What shares and majorities are counted of.'),
    rest: z
      .enum(['own-shares', 'pro-rata-groups', 'pro-rata-all'])
      .describe('How the others share what a forced majority leaves.'),
    ungrouped: UngroupedTreatment,
    openCoOptees: z
      .enum(['counted', 'left-out'])
      .describe('Whether co-optees whose reach is open count towards a majority.'),
  })
  .describe('The readings that are taken, where there is more than one; none has a default.');

/**
 * The facts that an allocation is made from, in the form that `allocateSeats` takes. Whether they contradict one
 * another is for that function to say.
 *
 * @example
 * ```ts
 * import { AllocationFacts } from '@lga/proportionality/schema';
 *
 * AllocationFacts.safeParse({ on: '2026-05-21' }).success; // => false
 * ```
 */
export const AllocationFacts = z
  .strictObject({
    on: z.iso.date().describe('The day that the facts and the law are of, YYYY-MM-DD.'),
    council: Council,
    bodies: z.array(Body).max(5000).describe('Bodies, in the order in which a table shows them.'),
    readings: Readings,
  })
  .describe('The facts of an allocation under section 15 of the Local Government and Housing Act 1989.');
export type AllocationFacts = z.infer<typeof AllocationFacts>;

const Counts = z.array(z.strictObject({ id: GroupId, count: Seats })).max(mostOfCouncil);

/**
 * A table of seats by body and group, as `checkTable` and `settleChoice` take it.
 *
 * @example
 * ```ts
 * import { SeatTable } from '@lga/proportionality/schema';
 *
 * const row = { body: 'Planning', seats: [{ id: 'A', count: 4 }], ungrouped: 1 };
 * SeatTable.parse([row]).length; // => 1
 * ```
 */
export const SeatTable = z
  .array(
    z.strictObject({
      body: BodyId,
      seats: Counts.describe('Seats of each group.'),
      ungrouped: Seats.describe('Seats for members in no group.'),
      each: Counts.exactOptional().describe('Seats of each ungrouped member, where each is a column.'),
      filled: z
        .strictObject({ seats: Counts, ungrouped: Seats })
        .exactOptional()
        .describe('How many of the seats are filled, where that is known.'),
    }),
  )
  .max(5000)
  .describe('Rows of a table, one for each body.');
export type SeatTable = z.infer<typeof SeatTable>;
