export { type Audience, type DataClass, type FieldClass, fieldClasses } from './field-classes.js';
export {
  type SuppressedCount,
  type SuppressedCounts,
  suppressedCounts,
} from './privacy/suppressed-counts.js';
export { type AssessmentView, viewFor } from './privacy/view-for.js';
