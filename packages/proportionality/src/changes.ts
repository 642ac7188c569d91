export type {
  AllocationComparison,
  BodyChange,
  CellChange,
  GroupChange,
} from './statute/allocation-comparison.js';
export { compareAllocations } from './statute/compare-allocations.js';
export { compareReadings, type OpenReadings, type ReadingAnswer } from './statute/compare-readings.js';
