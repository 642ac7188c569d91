import * as z from 'zod';
import type { CouncilReview as CouncilReviewFile } from '../cli/review-file.js';
import { AllocationFacts, SeatTable } from './allocation-facts.js';
import { CouncilEventForm } from './membership-events.js';

const Id = z.string().min(1).max(200);
const Day = z.iso.date().describe('YYYY-MM-DD.');
const Seats = z.int().min(0).max(1000);
const Words = z.string().min(1).max(5000);

const CouncilSize = z.strictObject({ from: Day, seats: Seats.min(1) });

const Name = z
  .union([
    z.strictObject({ en: z.string().min(1).max(500) }),
    z.strictObject({
      en: z.string().min(1).max(500),
      cy: z.string().min(1).max(500),
      reviewed: z.boolean().describe('Whether a translator has signed the Welsh.'),
    }),
  ])
  .describe('A name in English and, where there is one, in Welsh.');

const ReviewedGroup = z.strictObject({
  id: Id,
  name: Name,
  members: Seats.describe('Two or more.'),
  leader: z.string().min(1).max(200).exactOptional(),
  code: z.string().min(1).max(4).exactOptional().describe('A short code for pictures.'),
});

const Members = z
  .strictObject({
    kind: z.literal('counted'),
    size: Seats.min(1).describe('Seats of the council.'),
    vacancies: Seats,
    groups: z.array(ReviewedGroup).min(1).max(200),
    ungrouped: Seats.describe('Members in no group.'),
    countAsOne: z
      .array(z.tuple([Id, Id]))
      .max(100)
      .exactOptional()
      .describe('Groups that count as one for principle (a) alone (regulation 12).'),
  })
  .describe('Members in numbers.');

const Identity = z
  .strictObject({
    id: Id,
    kind: z.enum([
      'county',
      'county-borough',
      'district',
      'unitary',
      'london-borough',
      'fire-waste-joint-or-combined-authority',
      'combined-county-authority',
      'parish-or-community',
      'city-of-london',
      'isles-of-scilly',
    ]),
    from: Day.describe('First day in being.'),
    to: Day.exactOptional().describe('Last day in being, where it is known.'),
    successors: z.array(Id).max(50).exactOptional(),
    sizes: z
      .tuple([CouncilSize], CouncilSize)
      .describe('Seats from a day on, oldest first; the first is of the first day or before.'),
  })
  .describe('The council with its dates.');

const Register = z
  .strictObject({
    kind: z.literal('register'),
    council: Identity,
    events: z.array(CouncilEventForm).min(1).max(100_000),
    electedMayorCounts: z.boolean().exactOptional(),
    sameTerms: z
      .array(z.array(z.string().max(500)).max(100))
      .max(100)
      .exactOptional(),
  })
  .describe("The proper officer's register, from which groups and triggers of reviews are worked out.");

const ReviewedBody = z.strictObject({
  id: Id,
  name: Name,
  kind: z
    .enum([
      'ordinary-committee',
      'ordinary-sub-committee',
      'advisory-committee',
      'joint-committee-or-outside-body',
      'overview-and-scrutiny-committee',
      'licensing-act-committee',
      'executive',
      'health-and-wellbeing-board',
      'exempt-area-committee',
      'police-and-crime-panel',
      'combined-authority-scrutiny-or-audit-committee',
      'standards-committee',
      'democratic-services-committee',
      'governance-and-audit-committee',
    ])
    .describe('What the body is in law.'),
  seats: Seats.min(1).describe(
    'Seats that the council fills; those of co-optees and lay members are left out.',
  ),
  pool: z
    .strictObject({ included: z.boolean(), reason: Words })
    .exactOptional()
    .describe("The council's choice where the place in the pool is disputed."),
  coOptees: z
    .strictObject({ votingEducation: Seats, section13: z.enum(['within', 'outside', 'open']) })
    .exactOptional(),
  lay: Seats.exactOptional(),
  appointedBy: Id.exactOptional(),
  whereTheyClash: z
    .enum(['a', 'b'])
    .exactOptional()
    .describe('Which principle the council lets prevail where (a) and (b) cannot both be had.'),
});

const Chooser = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('agreement'),
      cells: z.array(z.strictObject({ body: Id, group: Id.nullable(), seats: Seats })).max(10_000),
    }),
    z.strictObject({ kind: z.literal('vote'), table: SeatTable }),
    z.strictObject({ kind: z.literal('lot'), seed: z.string().regex(/^\d{1,100}$/) }),
    z.strictObject({ kind: z.literal('fewest-changes'), present: SeatTable }),
  ])
  .describe('By agreement of the leaders, by a vote, by lot, or by keeping most of the present seats.');

/** The form of the file, with its own inferred type. */
export const CouncilReviewForm = z
  .strictObject({
    on: Day.describe('The day that the facts and the law are of, YYYY-MM-DD.'),
    council: z.strictObject({ name: Name, nation: z.enum(['england', 'wales']) }),
    reason: Words.describe("Why the allocation is reviewed, in the council's words."),
    members: z.discriminatedUnion('kind', [Members, Register]),
    bodies: z.array(ReviewedBody).min(1).max(5000),
    readings: AllocationFacts.shape.readings,
    present: SeatTable.exactOptional().describe('The seats as they are now.'),
    choice: z
      .strictObject({
        by: Chooser,
        record: Words.describe('Where the choice is recorded, such as a minute.'),
      })
      .exactOptional()
      .describe('How one of the equally good tables was chosen.'),
    proposed: SeatTable.exactOptional().describe('A table that somebody proposes, to be checked.'),
    section17: z
      .array(z.strictObject({ bodies: z.array(Id).max(5000), words: Words }))
      .max(100)
      .exactOptional()
      .describe('Arrangements under section 17 that are in effect or proposed; their bodies are left out.'),
    reckoner: z
      .strictObject({ from: z.int().min(1).max(200), to: z.int().min(1).max(200) })
      .exactOptional()
      .describe('Sizes of the ready reckoner; from 2 to 30, or as many as can sit, if left out.'),
    recommendations: z.array(Words).max(50).exactOptional(),
  })
  .meta({
    title: 'Council review',
    description: "A council's review of political balance, in the form that the command `review` takes.",
  });

/** A council's review as one file, in the form that the command `review` takes. */
export const CouncilReview: z.ZodType<CouncilReviewFile> =
  CouncilReviewForm as z.ZodType as z.ZodType<CouncilReviewFile>;
export type CouncilReview = CouncilReviewFile;
