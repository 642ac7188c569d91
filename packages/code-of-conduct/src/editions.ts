export { announcedChanges } from './editions/announced-changes.js';
export { bestPractices } from './editions/best-practices.js';
export { citedAs } from './editions/cited-as.js';
export type { Alias, CodeText, Edition, Provision, ProvisionKind, Threshold } from './editions/code-text.js';
export {
  type ChangedCase,
  type EditionDiff,
  editionDiff,
  type ProvisionChange,
} from './editions/edition-diff.js';
export { englishEditions, welshEditions } from './editions/editions.js';
export { modelCode, type Wording } from './editions/model-code.js';
export { welshCode } from './editions/welsh-code.js';
