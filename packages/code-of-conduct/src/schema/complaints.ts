import * as z from 'zod';
import type * as held from '../complaints/complaint.js';
import { questions } from '../complaints/questions.js';
import { actorTitles, eventTitles, sanctionTitles } from '../complaints/titles.js';
import { day, id, text } from './field.js';

export { Adoption, LocalCode } from './local-code.js';
export { Procedure } from './procedure.js';

const words = text(20_000);
const ids = (says: string) => z.array(id).max(500).describe(says);

/** The names that a table of titles has, as a choice. */
const oneOf = <Name extends string>(titles: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(titles) as [Name, ...Name[]]);

const Judgement = z.strictObject({
  fact: oneOf(questions).describe('The question that was put to a person.'),
  answer: z.enum(['yes', 'no', 'undetermined']).describe('The answer; undetermined until there is one.'),
  by: oneOf(actorTitles).describe('Who judged, by office.'),
  why: words.describe('The reasons of whoever judged.'),
});

const Sanction = z.strictObject({
  kind: oneOf(sanctionTitles).describe('What is to be done.'),
  months: z
    .int()
    .min(1)
    .max(1200)
    .exactOptional()
    .describe('Its length in whole calendar months, where it has one.'),
});

const NoticeParts = z.strictObject({
  facts: words.exactOptional().describe('The facts found.'),
  provisions: words.exactOptional().describe('The provisions of the code that they engage.'),
  independentPersonView: words.exactOptional().describe('The view of the independent person.'),
  reasoning: words.exactOptional().describe('The reasoning.'),
  sanction: words.exactOptional().describe('The sanction, or that there is none.'),
});

const Event = z.strictObject({
  id: id.describe("The caller's id, distinct within the complaint."),
  kind: oneOf(eventTitles).describe('What happened.'),
  on: day.describe('The day it happened, YYYY-MM-DD.'),
  by: oneOf(actorTitles).describe('Who did it, by office.'),
  allegations: z.array(id).min(1).max(500).describe('Ids of the allegations that it concerns.'),
  people: ids("The caller's ids of the people who acted; never names.").exactOptional(),
  judgements: z.array(Judgement).max(100).exactOptional().describe('What a person judged, with reasons.'),
  reasons: words.exactOptional().describe('The reasons for it.'),
  views: ids('Ids of the advise-authority events that were taken into account.').exactOptional(),
  sanctions: z.array(Sanction).max(50).exactOptional().describe('What is to be done about a breach.'),
  publication: z
    .enum(['at-once', 'only-if-not-complied'])
    .exactOptional()
    .describe('When the notice of this sanction is to be published.'),
  notice: NoticeParts.exactOptional().describe('The parts of a decision notice.'),
  dueOn: day.exactOptional().describe('A last day that this event itself sets, YYYY-MM-DD.'),
});

/**
 * Something that happened in a complaint, on a day, to some of its allegations.
 *
 * @example
 * ```ts
 * import { ComplaintEvent } from '@lga/code-of-conduct/complaints-schema';
 *
 * const event = { id: 'e1', kind: 'acknowledge', on: '2026-01-08', by: 'monitoring-officer', allegations: ['a'] };
 * ComplaintEvent.safeParse(event).success; // => true
 * ComplaintEvent.safeParse({ ...event, on: '2026-02-30' }).success; // => false
 * ```
 */
export const ComplaintEvent = Event as z.ZodType<held.ComplaintEvent>;
export type ComplaintEvent = held.ComplaintEvent;

const Allegation = z.strictObject({
  id: id.describe("The caller's id, distinct within the complaint."),
  provision: id.describe("The provision said to be broken, as the member's code numbers it."),
  conductOn: day.exactOptional().describe('The last day of the conduct, YYYY-MM-DD.'),
});

const flag = (says: string) => z.boolean().exactOptional().describe(says);

const Person = z.strictObject({
  id: id.describe("The caller's id; never a name."),
  appointedOn: day.exactOptional().describe('The day of appointment, YYYY-MM-DD.'),
  endedOn: day.exactOptional().describe('The last day of the appointment, YYYY-MM-DD.'),
  everHeldOffice: flag('Whether ever a member, co-opted member or officer of the authority or its parishes.'),
  heldOfficeUntil: day.exactOptional().describe('The last day as such, YYYY-MM-DD.'),
  relativeOrCloseFriend: flag('Whether a relative or close friend of a member or officer.'),
  vacancyAdvertised: flag('Whether the vacancy was advertised.'),
  applicationMade: flag('Whether the person applied.'),
  approvedByMajority: flag('Whether a majority of the members approved the appointment.'),
});

/**
 * An independent person by the caller's id, with what is known of the appointment; a fact left out is not known.
 *
 * @example
 * ```ts
 * import { IndependentPerson } from '@lga/code-of-conduct/complaints-schema';
 *
 * IndependentPerson.safeParse({ id: 'ip-1', appointedOn: '2024-05-01', everHeldOffice: false }).success; // => true
 * IndependentPerson.safeParse({ id: 'ip-1', name: 'N' }).success; // => false
 * ```
 */
export const IndependentPerson = Person as z.ZodType<held.IndependentPerson>;
export type IndependentPerson = held.IndependentPerson;

const Subject = z.strictObject({
  office: z
    .enum(['principal-council', 'parish-council', 'community-council', 'other-authority'])
    .describe('The council on which the member sits.'),
  termEndsOn: day.exactOptional().describe("The last day of the member's term, YYYY-MM-DD."),
  leftOfficeOn: day.exactOptional().describe('The day on which the member left, YYYY-MM-DD.'),
});

const Record = z.strictObject({
  reference: id.describe('The reference that the complaint goes by.'),
  nation: z.enum(['england', 'wales']).describe('Whose regime it comes under.'),
  subject: Subject.describe('The member complained of, without a name.'),
  identity: z
    .enum(['known', 'withheld', 'anonymous'])
    .describe('withheld: the council knows who complained and does not tell. anonymous: nobody knows.'),
  allegations: z.array(Allegation).min(1).max(200).describe('One complaint may hold many; it is not split.'),
  independentPersons: z.array(Person).max(50).describe('Those whose views are recorded.'),
  events: z
    .array(Event)
    .max(10_000)
    .describe('What happened; those of one day in the order in which it did.'),
});

/**
 * A complaint with everything that is recorded of it, by references and ids and without names.
 *
 * That ids are distinct, and that events name allegations of the complaint, is for `replay` to check.
 *
 * @example
 * ```ts
 * import { Complaint } from '@lga/code-of-conduct/complaints-schema';
 *
 * const complaint = { reference: '2026/1', nation: 'england', subject: { office: 'parish-council' }, identity: 'known' };
 * const lists = { allegations: [{ id: 'a', provision: '1.1' }], independentPersons: [], events: [] };
 * Complaint.safeParse({ ...complaint, ...lists }).success; // => true
 * Complaint.safeParse(complaint).success; // => false
 * ```
 */
export const Complaint = Record.meta({ title: 'Complaint about a councillor' }) as z.ZodType<held.Complaint>;
export type Complaint = held.Complaint;
