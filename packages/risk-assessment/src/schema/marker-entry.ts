import * as z from 'zod';
import { schemaOf } from './schema-of.js';
import { name, prose } from './wording.js';

/**
 * An entry of a register of people who may be violent. It is data about an alleged offence: whoever asks for advice
 * before a visit never sees it.
 *
 * @example
 * ```ts
 * import { MarkerEntry } from '@lga/risk-assessment/schema';
 *
 * MarkerEntry.safeParse({ category: 'diagnosis' }).success; // => false
 * ```
 */
export const MarkerEntry: z.ZodType<MarkerEntry> = schemaOf<MarkerEntry>()(
  z
    .strictObject({
      id: name.describe('Id of the entry.'),
      person: name.describe('The caller’s id of the person.'),
      category: z
        .enum([
          'no-visits',
          'not-alone',
          'risk-to-men',
          'risk-to-women',
          'physical-aggression',
          'environment',
        ])
        .describe('What the entry warns of, by behaviour or place; there is no field for a diagnosis.'),
      reason: prose.describe('What happened, and why an entry is needed.'),
      decidedBy: name.describe('Who decided.'),
      approvedBy: name.nullable().describe('The second person, who approved; null until then.'),
      decidedOn: z.iso.date().describe('The day of the decision.'),
      reviewOn: z.iso.date().describe('The last day on which it is in date.'),
      notifiedOn: z.iso.date().nullable().describe('The day on which the person was told.'),
      notNotifiedBecause: prose.nullable().describe('Why the person was not told.'),
      advice: z.enum(['visit-with-conditions', 'do-not-visit']).describe('What is advised to whoever asks.'),
      conditions: z.array(name).max(30).describe('Ids of controls in the catalogue.'),
    })
    .meta({
      title: 'Entry of a register',
      description: 'An entry of a register of people who may be violent.',
    }),
);
export interface MarkerEntry {
  readonly id: string;
  readonly person: string;
  readonly category:
    | 'no-visits'
    | 'not-alone'
    | 'risk-to-men'
    | 'risk-to-women'
    | 'physical-aggression'
    | 'environment';
  readonly reason: string;
  readonly decidedBy: string;
  readonly approvedBy: string | null;
  readonly decidedOn: string;
  readonly reviewOn: string;
  readonly notifiedOn: string | null;
  readonly notNotifiedBecause: string | null;
  readonly advice: 'visit-with-conditions' | 'do-not-visit';
  readonly conditions: readonly string[];
}
