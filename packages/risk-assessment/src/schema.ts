export {
  Activity,
  Answer,
  Assessment,
  ControlLevel,
  ControlState,
  Decision,
  Need,
  Output,
} from './schema/assessment.js';
export { Floor } from './schema/floor.js';
export { MatrixDefinition, RatingRequest, Stage } from './schema/matrix.js';
export { ScaleDefinition } from './schema/scale.js';
export { Template } from './schema/template.js';
