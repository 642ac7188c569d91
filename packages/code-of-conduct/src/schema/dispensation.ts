import * as z from 'zod';
import { day, id, words } from './field.js';

const grounds = ['a', 'b', 'c', 'd', 'e'] as const;
const lifted = ['discuss', 'vote', 'stay'] as const;
const powers = ['section-33', 'local-code'] as const;

/** A dispensation in England, as it is recorded. */
export interface Dispensation {
  readonly id: string;
  readonly power: (typeof powers)[number];
  readonly requestedInWriting: boolean;
  readonly requestedOn?: string;
  readonly grantedOn?: string;
  readonly grantedBy?: string;
  readonly grantedByOwnAuthority: boolean;
  readonly grounds: readonly (typeof grounds)[number][];
  readonly reasons?: string;
  readonly from: string;
  readonly toInclusive: string;
  readonly lifts: readonly (typeof lifted)[number][];
  readonly interests: readonly string[];
  readonly matters: readonly string[];
  readonly excludes: readonly string[];
}

const scope = (says: string) => z.array(id).max(200).describe(says);

/**
 * A dispensation in England: what was asked for, on which grounds it was granted, for how long, and what it lifts.
 *
 * @example
 * ```ts
 * import { Dispensation } from '@lga/code-of-conduct/schema';
 *
 * Dispensation.safeParse({ id: 'd1', power: 'section-85' }).success; // => false
 * ```
 */
export const Dispensation: z.ZodType<Dispensation> = z
  .strictObject({
    id: id.describe("The caller's id."),
    power: z
      .enum(powers)
      .describe(
        "section-33: Localism Act 2011, for the bar of section 31(4) alone. local-code: relief that a council's own code provides for.",
      ),
    requestedInWriting: z.boolean().describe('Whether the member asked the proper officer in writing.'),
    requestedOn: day.exactOptional().describe('The day of the request, YYYY-MM-DD.'),
    grantedOn: day.exactOptional().describe('The day of the decision, YYYY-MM-DD.'),
    grantedBy: words.exactOptional().describe('Who decided, by office: the clerk, under delegation.'),
    grantedByOwnAuthority: z
      .boolean()
      .describe('Whether the authority of which the person is a member granted it, itself or by delegation.'),
    grounds: z
      .array(z.enum(grounds))
      .max(5)
      .describe('Paragraphs of section 33(2) relied on; empty for a local power.'),
    reasons: words.exactOptional().describe('The reasons recorded.'),
    from: day.describe('Its first day, YYYY-MM-DD.'),
    toInclusive: day.describe('Its last day, which counts, YYYY-MM-DD.'),
    lifts: z
      .array(z.enum(lifted))
      .max(3)
      .describe('What it lifts: the bar on discussion, on voting; stay: the duty to leave, a local matter.'),
    interests: scope('Ids of the interests that it names; it reaches no others.'),
    matters: scope('Matters or topics that it names; it reaches no others.'),
    excludes: scope('Matters or topics that it leaves out.'),
  })
  .meta({ title: 'Dispensation in England' });
