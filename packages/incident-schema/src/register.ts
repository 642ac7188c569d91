import type { Rule } from '@lga/rules';
import { signpostConditions } from './law/signpost-conditions.js';
import {
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
  welwynHatfieldRestriction,
} from './privacy/retention-rules.js';
import { breachHours, eventHours } from './triage/due-dates.js';
import { restrictionElements } from './triage/restriction-shown.js';
import { receiptOfThreat, stalkingScreen } from './triage/threat-checklist.js';
import {
  electionsActCoverage,
  lowLifted,
  operationFordCoverage,
  triageRules,
} from './triage/triage-rules.js';

/** Every rule that this package holds, for the register. */
export const rules: readonly Rule<unknown>[] = [
  ...triageRules,
  lowLifted,
  operationFordCoverage,
  electionsActCoverage,
  receiptOfThreat,
  stalkingScreen,
  restrictionElements,
  breachHours,
  eventHours,
  signpostConditions,
  newForestVerbalMarker,
  newForestThreateningMarker,
  newForestPhysicalMarker,
  newForestWeaponMarker,
  cheltenhamRemovedEntry,
  welwynHatfieldRestriction,
  eastSuffolkRestriction,
  proposedNoFurtherAction,
  proposedCouncilAction,
  proposedPoliceOrInjunction,
  proposedAftercare,
];
