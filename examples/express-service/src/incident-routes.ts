import { Router } from 'express';
import * as z from 'zod';
import { methodNotAllowed } from './method-not-allowed.js';
import { readJson } from './read-json.js';
import { Refusal } from './refusal.js';
import type { StoredIncidents } from './stored-incidents.js';

/** Incidents: report one, read one, list the newest. What they hold is personal, so no cache may keep it. */
export function incidentRoutes(incidents: StoredIncidents): Router {
  const routes = Router();
  routes.use('/incidents', (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  routes
    .route('/incidents')
    .post(readJson, async (request, response) => {
      const kept = await incidents.keep(request.body);
      response.status(201).location(`/incidents/${kept.id}`).json(kept);
    })
    .get(async (_request, response) => {
      response.json({ incidents: await incidents.newest() });
    })
    .all(methodNotAllowed('GET, HEAD, POST'));
  routes
    .route('/incidents/:id')
    .get(async (request, response) => {
      const id = z.uuid().safeParse(request.params.id);
      const found = id.success && (await incidents.withId(id.data));
      if (!found) throw new Refusal(404, 'not-found', 'No incident has this id.');
      response.json(found);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return routes;
}
