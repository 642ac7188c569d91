import type { Assessment, Floor, Template } from '../schema.js';
import type { WordScale } from '../word-scale.js';
import type { Scheme } from './scheme.js';

/** An assessment, and what it is read with. Nothing here has a default, since each is a choice of the council. */
export interface AssessmentRequest {
  readonly assessment: Assessment;
  /** The matrix or scale of words that the assessment names; it rates hazards. */
  readonly scheme: Scheme;
  /** Scales of words for the other two results. */
  readonly scales: { readonly impact: WordScale; readonly support: WordScale };
  /** The template that the assessment names; `null` where it names none. */
  readonly template: Template | null;
  /** The council’s own floors; empty where it has none. */
  readonly floors: readonly Floor[];
}
