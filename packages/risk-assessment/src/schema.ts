export type {
  Activity,
  Answer,
  ControlLevel,
  ControlState,
  Need,
  Output,
  SubjectKind,
} from './codes.js';
export { Assessment } from './schema/assessment.js';
export type { BandDefinition } from './schema/band.js';
export { Decision } from './schema/decision.js';
export { FlatHazard } from './schema/flat-hazard.js';
export { Floor } from './schema/floor.js';
export type { Hazard, HazardControl, HazardRating } from './schema/hazard.js';
export { MarkerEntry } from './schema/marker-entry.js';
export { MatrixDefinition, Stage } from './schema/matrix.js';
export { RatingRequest } from './schema/rating-request.js';
export { ScaleDefinition } from './schema/scale.js';
export { Template } from './schema/template.js';
