import type { MatrixReference } from '../matrix.js';
import type { Stage } from '../schema.js';
import type { Completeness } from './completeness.js';
import type { Finding } from './finding.js';
import type { StageRatings, Standing } from './standing.js';

/** One hazard with what it comes to at each stage, and where it stands now. */
export interface AssessedHazard {
  readonly id: string;
  readonly ratings: StageRatings;
  readonly standing: Standing;
}

/** What an assessment comes to. The three results stay apart: none is made of another. */
export interface Assessed {
  readonly assessment: string;
  readonly scheme: MatrixReference;
  /** In the order of the assessment; never an average over them. */
  readonly hazards: readonly AssessedHazard[];
  /** The worst hazard at each stage; `current` counts only controls confirmed in place. */
  readonly threat: Readonly<Record<Stage, Finding>>;
  readonly impact: Finding;
  readonly support: Finding;
  readonly completeness: Completeness;
}
