import * as z from 'zod';

const uuid = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';
const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}';

export const RecordId = z
  .string()
  .regex(new RegExp(`^(?:${uuid}|${ulid})$`))
  .describe('Id of a record: any UUID, or a ULID. Versions that hold a time give away when it was made.');
