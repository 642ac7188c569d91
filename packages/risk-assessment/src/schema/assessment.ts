import * as z from 'zod';
import {
  type Activity,
  type Answer,
  activities,
  answers,
  type ControlLevel,
  type ControlState,
  controlLevels,
  controlStates,
  type Need,
  needs,
  type Output,
  outputs,
  type SubjectKind,
  subjectKinds,
} from '../codes.js';
import { fieldClasses } from '../field-classes.js';
import { Stage } from './matrix.js';
import { NamedLevel } from './rating-request.js';
import { schemaOf } from './schema-of.js';
import { name, prose } from './wording.js';

/** A field with the class that `fieldClasses` gives it, which JSON Schema carries along. */
function field<S extends z.ZodType>(path: string, schema: S, description: string): S {
  const { class: classification = 'special' } = fieldClasses[path] ?? {};
  return schema.meta({ description, classification });
}

const day = z.iso.date();
const blank = prose.nullable();

const rating = 'hazards[].ratings[].';
const common = {
  stage: field(`${rating}stage`, Stage, 'Which situation is rated.'),
  reliesOn: z
    .array(field(`${rating}reliesOn[]`, name, 'Id of a control of this hazard.'))
    .max(100)
    .describe('The controls that this rating counts on; it earns credit while all of them are in place.'),
  rationale: field(`${rating}rationale`, blank, 'Why it is rated so; null where nothing was written.'),
};

const RatingByLevels = z.strictObject({
  kind: field(`${rating}kind`, z.literal('levels'), 'Rated by two levels of a matrix.'),
  ...common,
  likelihood: field(`${rating}likelihood`, NamedLevel, 'A level by number or word; null while not assessed.'),
  severity: field(`${rating}severity`, NamedLevel, 'A level by number or word; null while not assessed.'),
});

const RatingInWords = z.strictObject({
  kind: field(`${rating}kind`, z.literal('words'), 'Rated by a band of a scale of words, without a number.'),
  ...common,
  band: field(`${rating}band`, name.nullable(), 'Id of a band of the scale; null while not assessed.'),
});

const control = 'hazards[].controls[].';
const ControlSchema = z.strictObject({
  id: field(`${control}id`, name, 'Id in the catalogue, or one of the council’s own.'),
  what: field(`${control}what`, blank, 'What it is, where the catalogue does not say.'),
  level: field(
    `${control}level`,
    z.enum(controlLevels).nullable(),
    'Place in the order of preference, if it has one.',
  ),
  state: field(`${control}state`, z.enum(controlStates), 'Where it stands; only in-place earns credit.'),
  reason: field(`${control}reason`, blank, 'Why it was declined, lapsed or judged not practicable, if told.'),
});

/** Who may be harmed. */
const harmed = ['councillor', 'family', 'staff', 'other-councillors', 'public', 'others'] as const;

const HazardSchema = z.strictObject({
  id: field('hazards[].id', name, 'Id inside the assessment.'),
  what: field('hazards[].what', prose, 'What could cause harm.'),
  whoMayBeHarmed: z.array(field('hazards[].whoMayBeHarmed[]', z.enum(harmed), 'Who may be harmed.')).max(10),
  ratings: z.array(z.discriminatedUnion('kind', [RatingByLevels, RatingInWords])).max(3),
  controls: z.array(ControlSchema).max(100),
});

const stated = (path: 'impact' | 'support') =>
  z
    .strictObject({
      band: field(`${path}.band`, name.nullable(), 'Id of a band of the scale; null while not assessed.'),
      saidBy: field(`${path}.saidBy`, z.enum(['member', 'officer']), 'Who says so.'),
      note: field(`${path}.note`, blank, 'In their own words.'),
    })
    .nullable();

const said = 'decisions[].';
/** What a named person decided, beside what was proposed. */
export const Decision: z.ZodType<Decision> = schemaOf<Decision>()(
  z.strictObject({
    output: field(`${said}output`, z.enum(outputs), 'Which of the three results was decided.'),
    band: field(`${said}band`, name, 'Id of the band that was decided.'),
    by: field(`${said}by`, name, 'Who decided.'),
    on: field(`${said}on`, day, 'The day of the decision.'),
    reason: field(`${said}reason`, blank, 'Why it differs from the proposal; null where it does not.'),
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
      hazards: z.array(HazardSchema).max(200),
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

/** What could cause harm, with its ratings and controls. */
export interface Hazard {
  readonly id: string;
  readonly what: string;
  readonly whoMayBeHarmed: readonly (typeof harmed)[number][];
  readonly ratings: readonly HazardRating[];
  readonly controls: readonly HazardControl[];
}

/** A hazard rated at one stage, by two levels of a matrix or by a band in words. */
export type HazardRating = {
  readonly stage: Stage;
  readonly reliesOn: readonly string[];
  readonly rationale: string | null;
} & (
  | {
      readonly kind: 'levels';
      readonly likelihood: number | string | null;
      readonly severity: number | string | null;
    }
  | { readonly kind: 'words'; readonly band: string | null }
);

/** A control of one hazard. */
export interface HazardControl {
  readonly id: string;
  readonly what: string | null;
  readonly level: ControlLevel | null;
  readonly state: ControlState;
  readonly reason: string | null;
}

/** What was said of impact or support. */
interface Statement {
  readonly band: string | null;
  readonly saidBy: 'member' | 'officer';
  readonly note: string | null;
}
