import * as z from 'zod';
import { openCode, openCodes } from './code.js';

export const ExternalReference = z
  .strictObject({
    site: z.string().min(1).max(200).describe('The system or register that gave the id.'),
    id: z.string().min(1).max(200).describe('The id there.'),
  })
  .describe('A person or body as another system keeps it. Ids are local to the site that gave them.');

export const Target = z
  .strictObject({
    person: ExternalReference.exactOptional().describe('Who it is, where that may be recorded.'),
    roles: openCodes('targetRole', 'The office or part in which they were aimed at.'),
  })
  .describe('Somebody who was aimed at.');

/** How far an actor is known. A first name, a handle or a style is not an identity. */
export const ActorIdentity = z
  .enum(['unknown', 'account-known', 'partial-name', 'identified', 'convicted'])
  .describe('How far the actor is known. A first name, a handle or a style is not an identity.');

export const DescribedActor = z
  .strictObject({
    identity: ActorIdentity,
    relations: openCodes('actorRelation', 'Who they are to the target, as reported.'),
    person: ExternalReference.exactOptional().describe('Who it is, if that is known, as with a councillor.'),
    describedAs: z
      .string()
      .min(1)
      .max(2000)
      .exactOptional()
      .describe('What was said of them, as given: a name, an account, a number, an appearance.'),
  })
  .describe('Somebody who was said to have done it. It makes no record of a person.');

export const Reporter = z
  .strictObject({
    standing: z
      .enum(['target', 'witness', 'on-behalf', 'officer', 'police', 'other', 'unknown'])
      .describe('Who told, in relation to what happened.'),
    person: ExternalReference.exactOptional().describe('Who it is, where that may be recorded.'),
  })
  .describe('Who told of it.');

export const Receiver = z
  .strictObject({
    role: openCode('councilRole', 'In which role they were told.'),
    person: ExternalReference.exactOptional().describe('Who it is, where that may be recorded.'),
  })
  .describe('Who was told of it.');
