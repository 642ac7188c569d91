import * as z from 'zod';
import { crossFieldRules } from '../cross-field-rules.js';
import { openCodes } from './code.js';
import { Evidence } from './evidence.js';
import { Extension } from './extension.js';
import { Instant, Moment } from './moment.js';
import { DescribedActor, ExternalReference, Receiver, Reporter, Target } from './person.js';
import { PoliceReference } from './police-reference.js';
import { RecordId } from './record-id.js';

const Answer = z.enum(['yes', 'no', 'unknown', 'not-asked']);
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

const Envelope = {
  layer: z.literal('report').describe('The layer of the record: what was said to have happened.'),
  schemaVersion: z.literal('0.1.0').describe('Version of this schema.'),
  taxonomyVersion: z
    .string()
    .max(50)
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Version of the code lists that the codes are from.'),
  id: RecordId.describe('Id of this report.'),
  replaces: RecordId.exactOptional().describe('The report that this one corrects; that one is kept.'),
  extensions: z.array(Extension).max(20).exactOptional().describe('What others add, each name once.'),
};

const Fields = z.strictObject({
  ...Envelope,
  country: z.enum(['England', 'Wales']).describe('Whose law and ombudsman apply.'),
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
/**
 * What was said to have happened: an incident report in its versioned envelope.
 *
 * A report is never changed after it was made: a correction is a new report that names the old one. What somebody
 * makes of it, codes of behaviour and a band among it, is an assessment and stands elsewhere. JSON Schema cannot hold
 * the rules that join several fields; `crossFieldRules` names them.
 *
 * @example
 * ```ts
 * import { IncidentReport } from '@lga/incident-schema/schema';
 *
 * IncidentReport.safeParse({ layer: 'report' }).success; // => false
 * ```
 */
export const IncidentReport = Fields.check(({ value, issues }) => {
  // The rules read fields whose form is known to be right.
  if (issues.length > 0) return;
  for (const { name, breaches } of crossFieldRules) {
    for (const path of breaches(value)) {
      issues.push({ code: 'custom', path: [...path], params: { rule: name }, input: value });
    }
  }
}).meta({
  title: 'Incident report',
  description: 'A report of abuse or intimidation: what was said to have happened.',
});
export type IncidentReport = z.infer<typeof Fields>;
