import type { Rule } from '@lga/rules';
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

/** Every rule that this package holds, for the register. */
export const rules: readonly Rule<unknown>[] = [
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
