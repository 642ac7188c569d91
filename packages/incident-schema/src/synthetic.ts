export { type LabelledMessage, labelledMessages } from './synthetic/labelled-messages.js';
export { type SyntheticOptions, syntheticActs } from './synthetic/synthetic-acts.js';
export { syntheticReports } from './synthetic/synthetic-reports.js';
export {
  behaviourWeights,
  channelWeights,
  policeToldPercent,
  triggerWeights,
  type Weight,
} from './synthetic/weights.js';
