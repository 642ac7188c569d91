import * as z from 'zod';
import type { CouncilEvent as RegisteredEvent } from '../council/events.js';

const Id = z.string().min(1).max(200);
const Day = z.iso.date().describe('YYYY-MM-DD.');
const People = z.array(Id).min(1).max(1000).describe('Ids of members.');

const event = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), on: Day, ...shape });

/** The form of an entry, with its own inferred type. */
export const CouncilEventForm = z
  .discriminatedUnion('kind', [
    event('took-office', {
      person: Id,
      by: z.enum(['ordinary-election', 'by-election', 'appointment']),
      electedOn: Day.exactOptional().describe('Polling day, where it is another day.'),
      describedAs: z.string().max(500).exactOptional().describe('The description in the nomination papers.'),
      office: z.enum(['councillor', 'elected-mayor']).exactOptional().describe('A councillor if left out.'),
    }),
    event('left-office', { person: Id }),
    event('group-formed', {
      group: Id,
      name: z.string().min(1).max(500),
      signedBy: People,
      leader: Id,
      representative: Id.exactOptional(),
    }),
    event('joined', { person: Id, group: Id, countersignedBy: People }),
    event('left-group', { person: Id }),
    event('removed-from-group', { person: Id, signedBy: People }),
    event('renamed', { group: Id, name: z.string().min(1).max(500), signedBy: People }),
    event('leader-changed', { group: Id, leader: Id, signedBy: People }),
    event('representative-changed', { group: Id, representative: Id.nullable(), signedBy: People }),
    event('annual-meeting', {}),
    event('first-meeting-after-may', {}),
    event('review-held', {
      by: Id.exactOptional().describe('The committee that reviewed; left out for the council.'),
      annual: z.boolean(),
    }),
    event('review-requested', {
      joining: Id.exactOptional().describe('Who joined a group, where the request goes with a joining.'),
      signed: z.enum(['as-regulation-9b-requires', 'by-the-joining-member', 'otherwise']),
    }),
    event('committee-changed', { body: Id }),
  ])
  .describe("An entry of the proper officer's register.");

/** An entry of the proper officer's register, in the form that `groupsOn` and `reviewsDue` take. */
export const CouncilEvent: z.ZodType<RegisteredEvent> =
  CouncilEventForm as z.ZodType as z.ZodType<RegisteredEvent>;
export type CouncilEvent = RegisteredEvent;
