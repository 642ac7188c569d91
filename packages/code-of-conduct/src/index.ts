export { type NotificationDuty, notificationDeadlines } from './england/notification-deadlines.js';
export type { NotifiedInterests } from './england/notification-events.js';
export { type DisclosableSecurities, disclosableSecurities } from './england/securities.js';
export type { SecuritiesFact } from './england/securities-facts.js';
export type {
  SecuritiesChange,
  SecuritiesOutcome,
  SecuritiesQuestion,
} from './england/securities-outcome.js';
export type { NotificationEvent, NotificationFacts } from './schema/notification.js';
export type { SecuritiesFacts, SecuritiesHolding } from './schema/securities.js';
