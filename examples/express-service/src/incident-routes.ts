import { type IncidentReport, readIncidentReport } from '@lga/incident-schema';
import { Router } from 'express';
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
    .post(readJson, async ({ body }, response) => {
      const kept = await incidents.keep(acceptedReport(body));
      if (!kept) throw alreadyKept;
      response.status(201).location(`/incidents/${kept.report.id}`).json(kept);
    })
    .get(async (_request, response) => {
      response.json({ incidents: await incidents.newest() });
    })
    .all(methodNotAllowed('GET, HEAD, POST'));
  routes
    .route('/incidents/:id')
    .get(async ({ params: { id } }, response) => {
      const found = /^[0-9A-Za-z-]{1,40}$/.test(id) && (await incidents.withId(id));
      if (!found) throw new Refusal(404, 'not-found', 'No incident has this id.');
      response.json(found);
    })
    .all(methodNotAllowed('GET, HEAD'));
  return routes;
}

const alreadyKept = new Refusal(
  409,
  'already-kept',
  'A report with this id is kept already. A correction is a new report that names it in "replaces".',
);

function acceptedReport(body: unknown): IncidentReport {
  const read = readIncidentReport(body);
  if (read.kind === 'accepted') return read.report;
  const errors = read.refusals.map(({ pointer, says }) => ({ pointer: `#${pointer}`, detail: says.en }));
  throw new Refusal(422, 'invalid-body', 'The body is no incident report of the form expected.', errors);
}
