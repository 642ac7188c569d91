import type { Citation, Confidence, Text } from '@lga/rules';
import * as z from 'zod';
import { type Activity, activities, type Output, outputs } from '../codes.js';
import { schemaOf } from './schema-of.js';
import { Known, name, Source, Wording, words } from './wording.js';

const known = {
  why: words.describe('Why it matters.'),
  source: Source.describe('Where it was read.'),
  confidence: Known.describe('How it is known.'),
};

const Question = z.strictObject({
  id: name.describe('Id inside the template, permanent.'),
  asks: Wording.describe('The question, answered by yes, no, unknown or prefer-not-to-say.'),
  about: z
    .enum([...outputs, 'protection'])
    .describe('Which result it bears on; protection: whether a measure is there.'),
  concern: z
    .enum(['yes', 'no'])
    .nullable()
    .describe('The answer that shows a gap or an indicator; null where neither does.'),
  controls: z.array(name).max(30).describe('Ids of controls in the catalogue that answer the concern.'),
  ...known,
});

const SuggestedHazard = z.strictObject({
  id: name.describe('Id inside the template, permanent.'),
  what: Wording.describe('What could cause harm.'),
  ...known,
});

/**
 * A template of an assessment: what to ask and which hazards to consider. A council adds its own as such data.
 *
 * @example
 * ```ts
 * import { Template } from '@lga/risk-assessment/schema';
 *
 * Template.safeParse({ id: 'ours', version: '1' }).success; // => false
 * ```
 */
export const Template: z.ZodType<Template> = schemaOf<Template>()(
  z
    .strictObject({
      id: name.describe('Id of the template, permanent.'),
      version: name.describe('A new one whenever a question or hazard changes.'),
      title: Wording.describe('What is assessed with it.'),
      activity: z.enum(activities).nullable().describe('The activity, where it is for one.'),
      settings: z.array(name).max(10).describe('Settings of the catalogue of controls that go with it.'),
      questions: z.array(Question).max(200).describe('In the order in which they are asked.'),
      hazards: z.array(SuggestedHazard).max(100).describe('Hazards to consider; others may be added.'),
      notes: z.array(words).max(50).describe('What an assessor would otherwise get wrong.'),
    })
    .meta({ title: 'Template of an assessment', description: 'What to ask and which hazards to consider.' }),
);
export interface Template {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly activity: Activity | null;
  readonly settings: readonly string[];
  readonly questions: readonly (Grounded & {
    readonly asks: Text;
    readonly about: Output | 'protection';
    readonly concern: 'yes' | 'no' | null;
    readonly controls: readonly string[];
  })[];
  readonly hazards: readonly (Grounded & { readonly what: Text })[];
  readonly notes: readonly string[];
}

interface Grounded {
  readonly id: string;
  readonly why: string;
  readonly source: Citation;
  readonly confidence: Confidence;
}
