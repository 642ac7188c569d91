import * as z from 'zod';
import { Instant } from './moment.js';

export const PoliceReference = z
  .strictObject({
    force: z.string().min(1).max(200).describe('The police force.'),
    kind: z
      .enum(['incident-log', 'crime', 'intelligence', 'online-report'])
      .describe('What the number is of. An incident log is not a recorded crime.'),
    number: z.string().min(1).max(100).describe('As the police gave it.'),
    at: Instant.exactOptional().describe('When it was given.'),
  })
  .describe('The number under which the police hold the matter.');
