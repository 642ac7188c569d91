import * as z from 'zod';
import { type Output, outputs } from '../codes.js';
import { field } from './field.js';
import { schemaOf } from './schema-of.js';
import { name, prose } from './wording.js';

const said = 'decisions[].';
/** What a named person decided, beside what was proposed. */
export const Decision: z.ZodType<Decision> = schemaOf<Decision>()(
  z.strictObject({
    output: field(`${said}output`, z.enum(outputs), 'Which of the three results was decided.'),
    band: field(`${said}band`, name, 'Id of the band that was decided.'),
    by: field(`${said}by`, name, 'Who decided.'),
    on: field(`${said}on`, z.iso.date(), 'The day of the decision.'),
    reason: field(
      `${said}reason`,
      prose.nullable(),
      'Why it differs from the proposal; null where it does not.',
    ),
    proposed: z.strictObject({
      kind: field(
        `${said}proposed.kind`,
        z.enum(['proposed', 'undetermined', 'not-rated']),
        'What was proposed.',
      ),
      atLeast: field(`${said}proposed.atLeast`, name.nullable(), 'The lowest band that the facts allowed.'),
      upTo: field(`${said}proposed.upTo`, name.nullable(), 'The highest band that the facts allowed.'),
    }),
  }),
);
export interface Decision {
  readonly output: Output;
  readonly band: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string | null;
  readonly proposed: {
    readonly kind: 'proposed' | 'undetermined' | 'not-rated';
    readonly atLeast: string | null;
    readonly upTo: string | null;
  };
}
