import * as z from 'zod';

export const Extension = z
  .strictObject({
    name: z
      .string()
      .max(200)
      .regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/)
      .describe('Reverse domain name of who defines it: uk.gov.example.ward-diary.'),
    version: z.string().min(1).max(50).describe('Its version.'),
    data: z.unknown().describe('Whatever it holds; kept as it is.'),
  })
  .describe(
    'What somebody else adds to a record. It redefines nothing, and who does not know it keeps it as it is.',
  );
