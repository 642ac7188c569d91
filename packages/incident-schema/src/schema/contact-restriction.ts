import * as z from 'zod';
import { Words } from './envelope.js';
import { Day } from './moment.js';

const Policy = z
  .strictObject({
    title: z.string().min(1).max(500).describe('Its title.'),
    url: z.url().max(2000).exactOptional().describe('Where it is published.'),
  })
  .describe('The published policy under which it is made.');

export const ContactRestriction = z
  .strictObject({
    policy: Policy,
    warnedOn: Day.exactOptional().describe('The day of the warning that came first.'),
    notWarnedBecause: Words.max(2000)
      .exactOptional()
      .describe('Why no warning came first: only where immediate safety is threatened.'),
    reasons: Words.describe('The reasons, as given to the person in writing.'),
    limited: Words.max(2000).describe('Which contact is limited.'),
    left: Words.max(2000).describe('Which contact is left: how to raise an issue still.'),
    startsOn: Day.describe('The day from which it holds.'),
    endsOn: Day.exactOptional().describe('The day on which it ends.'),
    reviewOn: Day.exactOptional().describe('The day on which it is looked at again.'),
    appeal: Words.max(2000).describe('How to challenge it inside the council.'),
    ombudsman: z.enum(['lgsco', 'psow']).describe('The ombudsman that the person was told of.'),
  })
  .describe('A limit on a person’s contact with the council, with what makes it fair.');
