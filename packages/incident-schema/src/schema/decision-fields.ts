import * as z from 'zod';
import { openCode, openCodes } from './code.js';
import { ContactRestriction } from './contact-restriction.js';
import { Band, Country, Envelope, Words } from './envelope.js';
import { MarkerEntry } from './marker-entry.js';
import { Day, Instant } from './moment.js';
import { ExternalReference, Receiver } from './person.js';
import { PoliceReference } from './police-reference.js';
import { RecordId } from './record-id.js';

const Disclosure = z
  .strictObject({
    recipient: openCode('recipient', 'Who is told.'),
    at: Instant.describe('When.'),
    why: Words.max(2000).describe('Why they are told.'),
    view: z
      .enum([
        'full',
        'police-referral',
        'legal',
        'target',
        'subject-access',
        'members-bulletin',
        'statistics',
      ])
      .describe('How much they are told: the view of the record.'),
  })
  .describe('Somebody who is told. Each telling is a record.');

const Aftercare = z
  .strictObject({
    kind: openCode('aftercareKind', 'Kind of help; never clinical content.'),
    state: z.enum(['offered', 'accepted', 'declined']).describe('What became of the offer.'),
    on: Day.describe('The day of that.'),
  })
  .describe('An offer of support.');

const PoliceSide = z
  .strictObject({
    recorded: z.enum(['yes', 'no', 'unknown']).describe('Whether the police recorded it.'),
    references: z.array(PoliceReference).max(50).describe('Under which numbers.'),
    outcome: Words.max(2000).exactOptional().describe('How it ended there. It changes no band by itself.'),
  })
  .describe('The side of the police: another axis than the band.');

const LawfulBasis = z
  .strictObject({
    basis: z
      .enum(['public-task', 'legal-obligation', 'vital-interests', 'legal-claims', 'law-enforcement'])
      .describe('The basis in data protection law on which the council acts.'),
    reason: Words.max(2000).describe('Why that basis holds here.'),
  })
  .describe('What makes it lawful to act on and to keep.');

/** The fields by themselves, without the rules that join several. */
export const DecisionFields = z.strictObject({
  layer: z.literal('decision').describe('The layer of the record: what was decided.'),
  schemaVersion: z.literal('0.2.0').describe('Version of this schema.'),
  ...Envelope,
  report: RecordId.describe('The report that it is about.'),
  assessment: RecordId.describe('The assessment that it rests on.'),
  country: Country,
  council: ExternalReference.describe('The council that keeps the record.'),
  decidedAt: Instant.describe('When it was decided.'),
  decidedBy: Receiver.describe('In which role somebody decided. Never a machine alone.'),
  band: Band.describe('The band on which it was decided.'),
  rules: z.array(z.string().min(1).max(20)).max(50).describe('Ids of the triage rules that led to it.'),
  actions: openCodes('action', 'What is to be done.'),
  measures: openCodes('measure', 'Further measures that a person chose.').exactOptional(),
  reason: Words.describe('Why.'),
  lawfulBasis: LawfulBasis,
  told: z.array(Disclosure).max(200).describe('Who is told; empty when nobody is.'),
  reviewOn: Day.exactOptional().describe('The day to look at it again; required unless it is not abuse.'),
  police: PoliceSide.exactOptional(),
  aftercare: z.array(Aftercare).max(50).exactOptional().describe('Support that was offered.'),
  restriction: ContactRestriction.exactOptional(),
  marker: MarkerEntry.exactOptional(),
});
