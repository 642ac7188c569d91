export {
  activityLabels,
  answerLabels,
  controlStateLabels,
  type Heading,
  harmedLabels,
  headings,
  outputLabels,
  stageLabels,
  stateLabels,
  subjectLabels,
} from './labels.js';
export { flatHazards } from './render/flat-hazards.js';
export { heatMap } from './render/heat-map.js';
export { heatMapTable } from './render/heat-map-table.js';
export type { Picture } from './render/picture.js';
export { type Page, printablePage } from './render/printable-page.js';
