import * as z from 'zod';
import { type ControlLevel, type ControlState, controlLevels, controlStates } from '../codes.js';
import { field } from './field.js';
import { Stage } from './matrix.js';
import { NamedLevel } from './rating-request.js';
import { schemaOf } from './schema-of.js';
import { name, prose } from './wording.js';

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

/** What could cause harm, with its ratings and controls. */
export const Hazard: z.ZodType<Hazard> = schemaOf<Hazard>()(
  z.strictObject({
    id: field('hazards[].id', name, 'Id inside the assessment.'),
    what: field('hazards[].what', prose, 'What could cause harm.'),
    whoMayBeHarmed: z
      .array(field('hazards[].whoMayBeHarmed[]', z.enum(harmed), 'Who may be harmed.'))
      .max(10),
    ratings: z.array(z.discriminatedUnion('kind', [RatingByLevels, RatingInWords])).max(3),
    controls: z.array(ControlSchema).max(100),
  }),
);
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
