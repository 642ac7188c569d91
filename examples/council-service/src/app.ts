import express, { type Express } from 'express';
import helmet from 'helmet';
import { openApi } from './documents/open-api.js';
import { swagger } from './documents/swagger.js';
import { folders } from './folders.js';
import type { Context } from './http/context.js';
import { healthRoutes } from './http/health-routes.js';
import { logRequests } from './http/log.js';
import type { Operation } from './http/operation.js';
import { operationRoutes } from './http/operation-routes.js';
import { sendProblem } from './http/problem.js';
import { requestsAMinute } from './http/rate-limits.js';
import { Refusal } from './http/refusal.js';
import { timeLimit } from './http/time-limit.js';
import { operations } from './operations.js';
import { pageRoutes } from './pages/page-routes.js';
import { developmentRoutes } from './security/development-routes.js';

const millisecondsForAnswer = 12_000;

/** The service: health, pages, the API and its documents. */
export function serviceApp(context: Context, offered: readonly Operation[] = operations): Express {
  const { settings, log, metrics } = context;
  const documents = { '/openapi.json': openApi(offered), '/swagger.json': swagger(offered) };
  const app = express();
  app.set('trust proxy', settings.PROXIES);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.use(metrics.measure, logRequests(log), helmet({ contentSecurityPolicy }));
  app.use(healthRoutes(context));
  app.use(requestsAMinute(settings.REQUESTS_A_MINUTE), timeLimit(millisecondsForAnswer));
  app.get('/styles.css', (_request, response) => response.sendFile(folders.styles));
  for (const [path, document] of Object.entries(documents)) {
    app.get(path, (_request, response) => response.json(document));
  }
  if (context.development) app.use(developmentRoutes(context.development));
  app.use(operationRoutes(offered, context));
  app.use(pageRoutes(context));
  app.use(() => {
    throw new Refusal(
      404,
      'not-found',
      'There is nothing at this address; /openapi.json says what there is.',
    );
  });
  app.use(sendProblem(log));
  return app;
}

/** Pages need their own styles and their own forms, and nothing else. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};
