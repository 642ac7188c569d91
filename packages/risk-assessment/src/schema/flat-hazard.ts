import * as z from 'zod';
import { schemaOf } from './schema-of.js';
import { name, prose } from './wording.js';

const band = (what: string) =>
  name.exactOptional().describe(`Id of the ${what}; left out where there is none.`);
const level = (what: string) =>
  z.int().min(0).exactOptional().describe(`Number of the ${what}; left out where it is open or in words.`);
const ids = z.string().max(20_000);

/**
 * One hazard of an assessment as a row without unions or lists, for spreadsheets and for tools that know no more.
 *
 * @example
 * ```ts
 * import { FlatHazard } from '@lga/risk-assessment/schema';
 *
 * FlatHazard.safeParse({ assessment: 'a' }).success; // => false
 * ```
 */
export const FlatHazard: z.ZodType<FlatHazard> = schemaOf<FlatHazard>()(
  z
    .strictObject({
      assessment: name.describe('Id of the assessment.'),
      on: z.iso.date().describe('The day of the assessment.'),
      subjectKind: name.describe('What is assessed.'),
      activity: name.exactOptional().describe('What is done; left out where there is none.'),
      scheme: name.describe('Id of the matrix or scale; its bands mean nothing in another one.'),
      schemeVersion: name.describe('Its version.'),
      hazard: name.describe('Id of the hazard.'),
      what: prose.describe('What could cause harm.'),
      whoMayBeHarmed: ids.describe('Who may be harmed, parted by semicolons.'),
      inherentAtLeast: band('lowest inherent band'),
      inherentUpTo: band('highest inherent band'),
      inherentLikelihood: level('inherent likelihood'),
      inherentSeverity: level('inherent severity'),
      currentAtLeast: band('lowest current band'),
      currentUpTo: band('highest current band'),
      currentLikelihood: level('current likelihood'),
      currentSeverity: level('current severity'),
      residualAtLeast: band('lowest residual band'),
      residualUpTo: band('highest residual band'),
      residualLikelihood: level('residual likelihood'),
      residualSeverity: level('residual severity'),
      countsAtLeast: name.describe(
        'Id of the lowest band that it counts as now, with credit only for what is in place.',
      ),
      countsUpTo: name.describe('Id of the highest one.'),
      credit: z.enum(['given', 'withheld', 'none']).describe('Whether its controls earn credit.'),
      controlsInPlace: ids.describe('Ids of controls in place, parted by semicolons.'),
      controlsOpen: ids.describe('Ids of all other controls, parted by semicolons.'),
    })
    .meta({ title: 'Hazard as a row', description: 'One hazard of a risk assessment, flat.' }),
);
type Rated<Stage extends string> = {
  readonly [Key in `${Stage}AtLeast` | `${Stage}UpTo`]?: string;
} & { readonly [Key in `${Stage}Likelihood` | `${Stage}Severity`]?: number };
export type FlatHazard = {
  readonly assessment: string;
  readonly on: string;
  readonly subjectKind: string;
  readonly activity?: string;
  readonly scheme: string;
  readonly schemeVersion: string;
  readonly hazard: string;
  readonly what: string;
  readonly whoMayBeHarmed: string;
  readonly countsAtLeast: string;
  readonly countsUpTo: string;
  readonly credit: 'given' | 'withheld' | 'none';
  readonly controlsInPlace: string;
  readonly controlsOpen: string;
} & Rated<'inherent' | 'current' | 'residual'>;
