import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { incidentRoutes } from './incident-routes.js';
import { jsonRoutes } from './json-routes.js';
import { methodNotAllowed } from './method-not-allowed.js';
import { openApi } from './open-api.js';
import { homePage } from './page/home.js';
import { sendProblem } from './problem.js';
import { readJson } from './read-json.js';
import { Refusal } from './refusal.js';
import type { StoredIncidents } from './stored-incidents.js';

const styles = fileURLToPath(new URL('../dist/styles.css', import.meta.url));

/** The service, on whatever keeps its incidents. */
export function serviceApp({ incidents }: { readonly incidents: StoredIncidents }): Express {
  const app = express();
  app.use(helmet({ contentSecurityPolicy }));
  app
    .route('/')
    .get(({ query }, response) => {
      const { status, page } = homePage(query);
      response.status(status).send(page);
    })
    .all(methodNotAllowed('GET, HEAD'));
  app.get('/styles.css', (_request, response) => response.sendFile(styles));
  app.get('/healthz', (_request, response) => response.json({ status: 'ok' }));
  app.get('/openapi.json', (_request, response) => response.json(openApi));
  for (const { path, answer } of jsonRoutes) {
    app
      .route(path)
      .post(readJson, ({ body }, response) => response.json(answer(body)))
      .all(methodNotAllowed('POST'));
  }
  app.use(incidentRoutes(incidents));
  app.use(() => {
    throw new Refusal(
      404,
      'not-found',
      'There is nothing at this address; /openapi.json says what there is.',
    );
  });
  app.use(sendProblem);
  return app;
}

/** Pages need their own styles and their own form, and nothing else. */
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
