export { type Audience, audienceRules, type Treatment } from './privacy/audience.js';
export { type Tombstone, tombstone } from './privacy/erasure.js';
export type { IdentifierKind } from './privacy/identifiers.js';
export {
  assessmentMarkings,
  decisionMarkings,
  type Marking,
  type Markings,
  reportMarkings,
} from './privacy/marking.js';
export { type Masked, type MaskedSpan, maskedText, type ResidualSign } from './privacy/masked-text.js';
export { pseudonym } from './privacy/pseudonym.js';
export { type RecordsOfIncident, statementsOf } from './privacy/record-statements.js';
export { type Hold, type Retention, type RetentionDays, retention } from './privacy/retention.js';
export {
  cheltenhamRemovedEntry,
  eastSuffolkRestriction,
  newForestPhysicalMarker,
  newForestThreateningMarker,
  newForestVerbalMarker,
  newForestWeaponMarker,
  proposedAftercare,
  proposedCouncilAction,
  proposedNoFurtherAction,
  proposedPoliceOrInjunction,
  type RetentionPeriod,
  welwynHatfieldRestriction,
} from './privacy/retention-rules.js';
export {
  type ExportedStatement,
  type NamedPerson,
  type Statement,
  subjectExport,
} from './privacy/subject-export.js';
export { type LeftOut, type View, viewFor } from './privacy/view.js';
