export {
  Activity,
  Answer,
  Assessment,
  ControlLevel,
  ControlState,
  Decision,
  type Hazard,
  type HazardControl,
  type HazardRating,
  Need,
  Output,
  SubjectKind,
} from './schema/assessment.js';
export { Floor } from './schema/floor.js';
export { MarkerEntry } from './schema/marker-entry.js';
export { MatrixDefinition, RatingRequest, Stage } from './schema/matrix.js';
export { ScaleDefinition } from './schema/scale.js';
export { Template } from './schema/template.js';
