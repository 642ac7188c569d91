import * as z from 'zod';
import { openCodes } from './code.js';
import { Words } from './envelope.js';
import { Day } from './moment.js';
import { RecordId } from './record-id.js';

export const MarkerEntry = z
  .strictObject({
    incident: RecordId.describe('The report of the specific incident that it rests on.'),
    threat: openCodes('behaviour', 'What kind of threat it rests on.'),
    controlMeasures: z
      .array(z.string().min(1).max(1000))
      .min(1)
      .max(50)
      .describe('What those who meet the person are to do. A bare flag is not enough.'),
    startsOn: Day.describe('The day from which it stands.'),
    reviewOn: Day.describe('The day on which it is looked at again.'),
    toldOn: Day.exactOptional().describe('The day on which the person was told.'),
    notToldBecause: Words.max(2000).exactOptional().describe('Why the person is not told.'),
    appeal: Words.max(2000).describe('How to challenge it.'),
    visibleTo: openCodes('recipient', 'Who may see it: those who may meet the person.'),
    removedOn: Day.exactOptional().describe('The day on which it was taken off.'),
    retainUntil: Day.exactOptional().describe('How long the entry is kept.'),
  })
  .describe('An entry in a register of potentially violent persons, with what makes it fair.');
