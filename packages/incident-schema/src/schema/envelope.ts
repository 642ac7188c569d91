import * as z from 'zod';
import { Extension } from './extension.js';
import { RecordId } from './record-id.js';

const codeForm = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

const UpgradeNote = z
  .strictObject({
    to: z
      .string()
      .max(50)
      .regex(/^(?:schema|taxonomy) \d+\.\d+\.\d+$/)
      .describe('The version that the step led to: schema 0.2.0, taxonomy 0.2.0.'),
    pointer: z.string().max(1000).describe('Where the old value stood, as a JSON Pointer.'),
    was: z.unknown().describe('The old value, as it was.'),
    needsRecode: z
      .array(z.string().max(100).regex(codeForm))
      .min(1)
      .max(50)
      .exactOptional()
      .describe('Codes among which a person has to choose, because a machine cannot.'),
  })
  .describe('What an upgrade to a later version kept of the record as it was.');

/** The fields that every record has beside its layer and its version. */
export const Envelope = {
  taxonomyVersion: z
    .string()
    .max(50)
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Version of the code lists that the codes are from.'),
  id: RecordId.describe('Id of this record.'),
  replaces: RecordId.exactOptional().describe('The record that this one corrects; that one is kept.'),
  extensions: z.array(Extension).max(20).exactOptional().describe('What others add, each name once.'),
  upgradeNotes: z
    .array(UpgradeNote)
    .max(1000)
    .exactOptional()
    .describe('What upgrades to later versions kept of the record as it was; since schema 0.2.0.'),
};

export const Answer = z.enum(['yes', 'no', 'unknown', 'not-asked']);
export const Country = z.enum(['England', 'Wales']).describe('Whose law and ombudsman apply.');
export const Band = z.enum(['critical', 'high', 'medium', 'low', 'not-abuse']);
export const Words = z.string().min(1).max(20_000);
