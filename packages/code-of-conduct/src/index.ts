export { type NotificationDuty, notificationDeadlines } from './england/notification-deadlines.js';
export type { NotifiedInterests } from './england/notification-events.js';
export { type DisclosableSecurities, disclosableSecurities } from './england/securities.js';
export type { SecuritiesFact } from './england/securities-facts.js';
export type {
  SecuritiesChange,
  SecuritiesOutcome,
  SecuritiesQuestion,
} from './england/securities-outcome.js';
export type { NotificationEvent, NotificationFacts, SecuritiesFacts, SecuritiesHolding } from './schema.js';
