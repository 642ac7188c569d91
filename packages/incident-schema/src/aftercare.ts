export { type AftercareOffer, aftercareOffers } from './aftercare/aftercare-offers.js';
export { type AftercareGiven, aftercareOwed, type OfferState } from './aftercare/aftercare-owed.js';
export { contactRules } from './aftercare/contact-rules.js';
export {
  type ContactFault,
  type ContactOnDay,
  type ContactSought,
  contactFaults,
  contactOn,
} from './aftercare/single-contacts.js';
export type { UpdateOccasion } from './aftercare/update-occasions.js';
export {
  type UpdateKind,
  type UpdateSchedule,
  victimsCodeEnhancedUpdates,
  victimsCodeUpdates,
  type Within,
} from './aftercare/update-schedule.js';
export {
  type UpdateOwed,
  type UpdateSent,
  type UpdatesGiven,
  updatesOwed,
} from './aftercare/updates-owed.js';
export type { AftercareEntry } from './record/aftercare-entry.js';
export type { SingleContact } from './record/single-contact.js';
