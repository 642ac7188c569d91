import * as z from 'zod';
import { recordFields } from './record-fields.js';

/** The fields of each layer, compiled. Where code must not be generated, they are what they were. */
export const compiledFields = {
  report: z.compile(recordFields.report),
  assessment: z.compile(recordFields.assessment),
  decision: z.compile(recordFields.decision),
};
