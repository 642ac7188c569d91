import * as z from 'zod';
import {
  type Activity,
  type Answer,
  activities,
  answers,
  type Need,
  needs,
  type SubjectKind,
  subjectKinds,
} from '../codes.js';
import { Decision } from './decision.js';
import { field } from './field.js';
import { Hazard } from './hazard.js';
import { schemaOf } from './schema-of.js';
import { name, prose } from './wording.js';

const day = z.iso.date();
const blank = prose.nullable();

const stated = (path: 'impact' | 'support') =>
  z
    .strictObject({
      band: field(`${path}.band`, name.nullable(), 'Id of a band of the scale; null while not assessed.'),
      saidBy: field(`${path}.saidBy`, z.enum(['member', 'officer']), 'Who says so.'),
      note: field(`${path}.note`, blank, 'In their own words.'),
    })
    .nullable();

const named = (path: string) =>
  z.strictObject({
    id: field(`${path}.id`, name, 'Its id.'),
    version: field(`${path}.version`, name, 'Its version.'),
  });

/**
 * An assessment as it is stored and exchanged. It holds no field about the characteristics of a person: questions
 * are about the abuse.
 *
 * @example
 * ```ts
 * import { Assessment } from '@lga/risk-assessment/schema';
 *
 * Assessment.safeParse({ form: 'lga-risk-assessment/1' }).success; // => false
 * ```
 */
export const Assessment: z.ZodType<Assessment> = schemaOf<Assessment>()(
  z
    .strictObject({
      form: field('form', z.literal('lga-risk-assessment/1'), 'The form of this record, with its version.'),
      id: field('id', name, 'Id of the assessment.'),
      subject: z.strictObject({
        kind: field('subject.kind', z.enum(subjectKinds), 'What is assessed.'),
        id: field('subject.id', name, 'The caller’s id of it.'),
      }),
      activity: field(
        'activity',
        z.enum(activities).nullable(),
        'What is done; null where the person or place is assessed.',
      ),
      venue: field('venue', name.nullable(), 'The caller’s id of the place, if there is one.'),
      template: named('template').nullable(),
      scheme: named('scheme').describe('The matrix or scale of words that it is rated by.'),
      on: field('on', day, 'The day of the assessment.'),
      by: field('by', name, 'Who assessed.'),
      review: z.strictObject({
        on: field('review.on', day.nullable(), 'The last day on which the assessment is in date.'),
        noneBecause: field('review.noneBecause', blank, 'Why there is no such day.'),
      }),
      answers: z
        .array(
          z.strictObject({
            question: field('answers[].question', name, 'Id of a question of the template.'),
            answer: field('answers[].answer', z.enum(answers), 'Unknown and prefer-not-to-say are not a no.'),
            note: field('answers[].note', blank, 'What was added.'),
          }),
        )
        .max(500),
      hazards: z.array(Hazard).max(200),
      impact: stated('impact').describe('What it does to the councillor and those close to them.'),
      support: stated('support').describe('What help is needed, whatever the threat.'),
      needs: z.array(field('needs[]', z.enum(needs), 'Changes which control fits, never a band.')).max(20),
      considered: z
        .array(field('considered[]', name, 'Id of an event that it takes into account.'))
        .max(1000),
      advice: z
        .array(
          z.strictObject({
            on: field('advice[].on', day, 'The day.'),
            what: field('advice[].what', prose, 'What was advised.'),
          }),
        )
        .max(200),
      decisions: z.array(Decision).max(50),
    })
    .meta({
      title: 'Risk assessment',
      description: 'An assessment of the safety of a councillor, an activity, a place or an event.',
    }),
);
export interface Assessment {
  readonly form: 'lga-risk-assessment/1';
  readonly id: string;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly activity: Activity | null;
  readonly venue: string | null;
  readonly template: Reference | null;
  readonly scheme: Reference;
  readonly on: string;
  readonly by: string;
  readonly review: { readonly on: string | null; readonly noneBecause: string | null };
  readonly answers: readonly {
    readonly question: string;
    readonly answer: Answer;
    readonly note: string | null;
  }[];
  readonly hazards: readonly Hazard[];
  readonly impact: Statement | null;
  readonly support: Statement | null;
  readonly needs: readonly Need[];
  readonly considered: readonly string[];
  readonly advice: readonly { readonly on: string; readonly what: string }[];
  readonly decisions: readonly Decision[];
}

interface Reference {
  readonly id: string;
  readonly version: string;
}

/** What was said of impact or support. */
interface Statement {
  readonly band: string | null;
  readonly saidBy: 'member' | 'officer';
  readonly note: string | null;
}
