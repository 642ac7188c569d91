import type { Citation, Confidence } from '@lga/rules';
import type { Need } from '../schema.js';

/** What kind of thing an assessment lacks. */
export type GapKind =
  | 'concern'
  | 'unanswered'
  | 'hazard-not-considered'
  | 'nobody-named'
  | 'not-rated'
  | 'no-rationale'
  | 'nothing-in-place'
  | 'individual-devices-only'
  | 'relied-on-but-not-in-place'
  | 'target-out-of-reach'
  | 'no-reason-given'
  | 'not-fitted-to-need'
  | 'no-decision';

/** One thing that an assessment lacks, and why it matters. */
export interface Gap {
  readonly kind: GapKind;
  readonly hazard?: string;
  readonly question?: string;
  readonly need?: Need;
  /** Ids of controls that it is about, or that would answer it. */
  readonly controls: readonly string[];
  readonly why: string;
  readonly source?: Citation;
  readonly confidence: Confidence;
}

type Ground = Pick<Gap, 'why' | 'source' | 'confidence'>;

const eab =
  'LGA Executive Advisory Board papers, 8 June 2023: Supporting councillors to handle and prevent abuse and intimidation';
const form = 'Brighton & Hove City Council, Council Chamber risk assessment, Hove Town Hall';

/** Why each kind matters, where its place in a template does not say. */
export const grounds: Readonly<
  Record<Exclude<GapKind, 'concern' | 'unanswered' | 'hazard-not-considered' | 'not-fitted-to-need'>, Ground>
> = {
  'nobody-named': {
    why: 'Who may be harmed decides whom the measures must reach, family and staff among them.',
    source: { instrument: eab, provision: 'Challenge 1' },
    confidence: 'seen',
  },
  'not-rated': {
    why: 'A hazard that nobody has rated keeps every band open.',
    confidence: 'inferred',
  },
  'no-rationale': {
    why: 'A band without a reason cannot be checked or reviewed.',
    confidence: 'inferred',
  },
  'nothing-in-place': {
    why: 'Nothing is in place yet: forms ask what is done already beside what more is needed.',
    source: { instrument: form, provision: 'Appendix 4' },
    confidence: 'inferred',
  },
  'individual-devices-only': {
    why: 'Measures that protect everybody come before devices; a device does not prevent an incident.',
    source: { instrument: 'Peoplesafe guide for NHS lone workers' },
    confidence: 'seen',
  },
  'relied-on-but-not-in-place': {
    why: 'Only a control confirmed in place earns credit.',
    confidence: 'inferred',
  },
  'target-out-of-reach': {
    why: 'The target counts on a control that will not come: declined, withdrawn, unavailable or not practicable.',
    confidence: 'inferred',
  },
  'no-reason-given': {
    why: 'Why a further control is not reasonably practicable must be on record: it weighs risk against trouble, time and money.',
    source: {
      instrument: 'HSE, ALARP at a glance',
      url: 'https://hse.gov.uk/enforce/expert/alarpglance.htm',
    },
    confidence: 'inferred',
  },
  'no-decision': {
    why: 'A band is a proposal until a named person decides.',
    confidence: 'inferred',
  },
};
