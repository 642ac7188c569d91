export { controlCatalogue } from './controls/catalogue.js';
export type { Control, Phase, Provider, Setting } from './controls/control.js';
export { type ControlQuery, type FoundControls, findControls } from './controls/find-controls.js';
export { type Fitting, fittings } from './controls/fitted-to-need.js';
export type { Gap, GapKind } from './controls/gap.js';
export { gaps } from './controls/gaps.js';
export { type LadderFacts, type LadderLevel, ladderLevel } from './controls/ladder-level.js';
export {
  isTheMembersToDecline,
  type Offer,
  type OfferState,
  type OfferStep,
  offerAfter,
  offersToRepeat,
} from './controls/offer.js';
export { type SupportOfBand, supportFor } from './controls/support-for.js';
export { type Support, type SupportPreset, supportPresets } from './controls/support-preset.js';
