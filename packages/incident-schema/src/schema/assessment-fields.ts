import * as z from 'zod';
import { openCode, openCodes } from './code.js';
import { Band, Country, Envelope, Words } from './envelope.js';
import { coded, Definition, Sureness, TriageAnswers } from './facet.js';
import { Day, Instant } from './moment.js';
import { ActorIdentity, ExternalReference, Receiver } from './person.js';
import { RecordId } from './record-id.js';

const Order = z
  .strictObject({
    kind: openCode('orderKind', 'What kind of order it is.'),
    law: openCode('lawSignpost', 'The provision, by its id in the law table.').exactOptional(),
    madeOn: Day.exactOptional().describe('The day it was made.'),
    breaches: z
      .int()
      .min(0)
      .max(1_000_000)
      .nullable()
      .describe('Times it was broken, as recorded; null when nobody knows.'),
  })
  .describe('An order of a court, or a notice, that forbids conduct. A ban by the council is none.');

const Attribution = z
  .strictObject({
    actor: z.int().min(0).max(49).describe('Which of the actors that the report describes, from 0.'),
    identity: ActorIdentity,
    how: Words.max(2000).describe('How it was found: what the target says, a header, the police.'),
    sure: Sureness,
  })
  .describe('Who is said to have done it, how that was found and how sure it is.');

const Triage = z
  .strictObject({
    on: Day.describe('The day of the rules that were applied.'),
    band: z.enum([...Band.options, 'undetermined']).describe('The band that the rules gave.'),
    rules: z.array(z.string().min(1).max(20)).max(50).describe('Ids of the rules that matched.'),
  })
  .describe('What the rules of triage gave, before a person set the band.');

/** The fields by themselves, without the rules that join several. */
export const AssessmentFields = z.strictObject({
  layer: z.literal('assessment').describe('The layer of the record: what somebody made of a report.'),
  schemaVersion: z.literal('0.2.0').describe('Version of this schema.'),
  ...Envelope,
  report: RecordId.describe('The report that is assessed.'),
  country: Country,
  council: ExternalReference.describe('The council that keeps the record.'),
  assessedAt: Instant.describe('When it was assessed.'),
  assessedBy: Receiver.describe('In which role somebody assessed it.'),
  definition: Definition,
  behaviours: coded('behaviour', 'What was done.'),
  grounds: coded('hostilityGround', 'The ground of hostility that was shown or is suspected.'),
  triggers: coded('trigger', 'What set it off.'),
  impacts: coded('impact', 'The effect on the target.'),
  injury: z.enum(['none', 'minor', 'serious', 'unknown']).describe('Physical injury.'),
  answers: TriageAnswers,
  orders: z.array(Order).max(20).exactOptional().describe('Orders that forbid such conduct.'),
  attributions: z.array(Attribution).max(50).exactOptional().describe('Who is said to have done it.'),
  messagesNotAbuse: z
    .int()
    .min(0)
    .max(1_000_000)
    .exactOptional()
    .describe('Messages looked at one by one and found not to be abuse.'),
  conflictedRoles: openCodes('councilRole', 'Roles held by a target, an actor or somebody close.')
    .exactOptional()
    .describe('Roles that a target, an actor or somebody close to them holds: they cannot own the triage.'),
  triage: Triage.exactOptional(),
  band: Band.describe('The band that the assessor set on what was known then.'),
  bandReason: Words.max(2000)
    .exactOptional()
    .describe('Why: required where it is below what the rules gave, and for not-abuse.'),
});
