import * as z from 'zod';
import { Day, Instant } from './moment.js';

export const Evidence = z
  .strictObject({
    id: z.string().min(1).max(200).describe('Id of the item inside this report.'),
    describedAs: z.string().min(1).max(2000).describe('What it is.'),
    mediaType: z
      .string()
      .max(200)
      .regex(/^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/)
      .exactOptional()
      .describe('IANA media type of a file: message/rfc822, image/png.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional()
      .describe('SHA-256 of the file as it was kept, in lower-case hexadecimal.'),
    capturedAt: Instant.exactOptional().describe('When it was captured.'),
    capturedWith: z.string().min(1).max(500).exactOptional().describe('Tool and version that captured it.'),
    filteredUnread: z
      .boolean()
      .exactOptional()
      .describe(
        'true: a filter holds it and nobody has read it yet. It may hold a threat: a hazard, not a gap.',
      ),
    goneFrom: Day.exactOptional().describe('The day from which the original was seen to be gone.'),
  })
  .describe(
    'Something that was kept as evidence: a screenshot, an email as saved, a letter, a recording, a photograph, an object. The original is never altered.',
  );
