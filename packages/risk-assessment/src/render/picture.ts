import type { Language } from '@lga/rules';
import type { Assessed } from '../assessment/assessed.js';
import type { RiskMatrix } from '../matrix.js';
import type { Assessment } from '../schema.js';

/** What a picture or table of an assessment is made of. */
export interface Picture {
  readonly assessment: Assessment;
  /** What `assess` made of it. */
  readonly assessed: Assessed;
  readonly matrix: RiskMatrix;
  readonly language: Language;
}
