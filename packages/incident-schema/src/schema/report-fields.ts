import * as z from 'zod';
import { openCodes } from './code.js';
import { Answer, Country, Envelope } from './envelope.js';
import { Evidence } from './evidence.js';
import { Instant, Moment } from './moment.js';
import { DescribedActor, ExternalReference, Receiver, Reporter, Target } from './person.js';
import { PoliceReference } from './police-reference.js';

const HowMany = z.int().min(1).max(1_000_000).nullable();

const Account = z
  .strictObject({
    words: z.string().min(1).max(20_000).describe('As given; never edited.'),
    language: z.enum(['en', 'cy', 'other']).describe('English, Welsh, or another language.'),
  })
  .describe('What was said to have happened, in the words of whoever said it.');

const Actors = z
  .strictObject({
    count: HowMany.describe('How many there were; null when nobody knows.'),
    described: z.array(DescribedActor).max(50).describe('Those of whom something was said.'),
  })
  .describe('Who was said to have done it.');

/** The fields by themselves, without the rules that join several. */
export const ReportFields = z.strictObject({
  layer: z.literal('report').describe('The layer of the record: what was said to have happened.'),
  schemaVersion: z
    .enum(['0.1.0', '0.2.0'])
    .describe('Version of this schema. A minor version only adds, so earlier ones are read as they are.'),
  ...Envelope,
  country: Country,
  council: ExternalReference.describe('The council that keeps the report.'),
  reportedAt: Instant.describe('When the council was told.'),
  toldBy: Reporter,
  toldTo: Receiver,
  account: Account,
  began: Moment.describe('When it happened or began.'),
  ended: Moment.exactOptional().describe('When it ended, where it lasted or came more than once.'),
  occasions: HowMany.describe('Separate acts, or bursts of acts; null when nobody knows.'),
  messages: HowMany.exactOptional().describe('Items sent. They are not occasions.'),
  targets: z.array(Target).min(1).max(100).describe('Who was aimed at.'),
  actors: Actors,
  channels: openCodes('channel', 'How it reached the target.'),
  settings: openCodes('setting', 'Where it happened.'),
  place: z.string().min(1).max(500).exactOptional().describe('The place in words, as given.'),
  ward: ExternalReference.exactOptional().describe('The ward or division where it happened.'),
  dangerNow: Answer.describe('Whether anybody was said to be in danger when it was reported.'),
  policeTold: Answer.describe('Whether the police had been told.'),
  policeReference: PoliceReference.exactOptional(),
  targetWishes: z
    .string()
    .min(1)
    .max(2000)
    .exactOptional()
    .describe('What the target wants to happen. It is heard, and blocks nothing in an emergency.'),
  evidence: z.array(Evidence).max(200).describe('What was kept, each id once; empty when nothing was.'),
});
