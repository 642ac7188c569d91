import { sql } from 'drizzle-orm';
import { type RequestHandler, Router } from 'express';
import { bearerCaller } from '../security/bearer.js';
import { isAny } from '../security/caller.js';
import type { Context } from './context.js';
import { forbidden } from './perform.js';

/** For whoever runs the service: whether it lives, whether it can answer, and what it measured. */
export function healthRoutes({ queries, metrics, verify, development }: Context): Router {
  const routes = Router();
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  routes.get('/readyz', async (_request, response) => {
    await queries.execute(sql`select 1`);
    response.json({ status: 'ok' });
  });
  const measured: RequestHandler = async ({ headers }, response) => {
    if (!development && !isAny(await bearerCaller(headers.authorization, verify), ['service']))
      throw forbidden;
    response.type(metrics.contentType).send(await metrics.text());
  };
  routes.get('/metrics', measured);
  return routes;
}
