import type { Logger } from 'pino';
import type { Verify } from '../security/bearer.js';
import type { DevelopmentIssuer } from '../security/development-issuer.js';
import type { Settings } from '../settings.js';
import type { Queries } from '../storage/database.js';
import type { Metrics } from './metrics.js';

/** What the routes of the service stand on. */
export interface Context {
  readonly settings: Settings;
  readonly queries: Queries;
  readonly verify: Verify;
  /** Nothing in production. */
  readonly development: DevelopmentIssuer | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
}
