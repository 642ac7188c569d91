import type { Rule } from '@lga/rules';
import { aftercareOffers } from './aftercare/aftercare-offers.js';
import { victimsCodeEnhancedUpdates, victimsCodeUpdates } from './aftercare/update-schedule.js';
import { signpostConditions } from './law/signpost-conditions.js';
import { letterTemplates } from './letters/letter-templates.js';
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
import { referralQuestions, thriveHeadings } from './referral/thrive.js';
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
  thriveHeadings,
  referralQuestions,
  ...Object.values(letterTemplates),
  aftercareOffers,
  victimsCodeUpdates,
  victimsCodeEnhancedUpdates,
];
