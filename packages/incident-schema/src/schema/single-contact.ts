import * as z from 'zod';
import { contactRules } from '../aftercare/contact-rules.js';
import { broken } from '../named-rule.js';
import type { SingleContact as Contact } from '../record/single-contact.js';
import { openCode, openCodes } from './code.js';
import { Answer } from './envelope.js';
import { Day } from './moment.js';
import { ExternalReference } from './person.js';
import { RecordId } from './record-id.js';

const person = ExternalReference.exactOptional().describe('Who holds the role, where that may be recorded.');

const Side = z
  .discriminatedUnion('side', [
    z.strictObject({
      side: z.literal('council').describe('A role of the council.'),
      role: openCode('councilRole', 'The role that is reached.'),
      person,
    }),
    z.strictObject({
      side: z.literal('police').describe('A role of the police.'),
      force: z.string().min(1).max(200).describe('The force.'),
      role: openCode('policeRole', 'The role that is reached.'),
      scheme: z
        .enum(['operation-ford', 'operation-bridger', 'none', 'unknown'])
        .describe('The scheme for which the role is named. Bridger is that of Members of Parliament.'),
      person,
    }),
  ])
  .describe('Who is reached, by role.');

const Fields = z.strictObject({
  schemaVersion: z.literal('0.1.0').describe('Version of this schema.'),
  id: RecordId,
  council: ExternalReference.describe('The council that keeps the record.'),
  for: z
    .enum(['councillors', 'restricted-person', 'council-at-police'])
    .describe(
      'Whose contact it is: of councillors, of a person whose contact is limited, of the council at the police.',
    ),
  decision: RecordId.exactOptional().describe('The decision that limits contact; for a restricted person.'),
  contact: Side,
  channels: openCodes('channel', 'By which channels the role is reached.'),
  outOfHours: Answer.describe('Whether it is reached outside office hours.'),
  from: Day.describe('The first day.'),
  to: Day.exactOptional().describe('The last day.'),
  handedOverTo: RecordId.exactOptional().describe('The contact that takes over.'),
});

/**
 * Who is the one point of contact, for whom, and from when to when. It holds a role and no address or number.
 *
 * `contactRules` of `@lga/incident-schema/aftercare` are the rules that JSON Schema cannot hold.
 *
 * @example
 * ```ts
 * import { SingleContact } from '@lga/incident-schema/schema';
 *
 * SingleContact.safeParse({
 *   schemaVersion: '0.1.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49', council: { site: 'gss', id: 'E07000000' },
 *   for: 'council-at-police', contact: { side: 'police', force: 'Example', role: 'feoa', scheme: 'operation-ford' },
 *   channels: ['email'], outOfHours: 'no', from: '2026-03-02',
 * }).success; // => true
 * ```
 */
export const SingleContact = Fields.check(({ value, issues }) => {
  if (issues.length > 0) return;
  for (const { path, rule } of broken(contactRules, value as Contact)) {
    issues.push({ code: 'custom', path: [...path], params: { rule }, input: value });
  }
}).meta({
  title: 'Single point of contact',
  description: 'Who is the one point of contact, for whom, and from when to when, by role.',
}) as unknown as z.ZodType<Contact>;
export type SingleContact = Contact;
