import { drizzle } from 'drizzle-orm/node-postgres';
import express, { type Express } from 'express';
import pg from 'pg';
import { serviceApp } from '../app.js';
import type { Context } from '../http/context.js';
import { logTo } from '../http/log.js';
import { metrics } from '../http/metrics.js';
import type { Question } from '../http/operation.js';
import { operationRoutes } from '../http/operation-routes.js';
import { sendProblem } from '../http/problem.js';
import { incidentExample } from '../incident-example.js';
import { reportIncident } from '../resources/incidents.js';
import { signOn } from '../security/sign-on.js';
import { settingsFrom } from '../settings.js';
import type { Queries } from '../storage/database.js';
import { openDatabase } from '../storage/open-database.js';

const { path, read, body } = reportIncident;
if (!body) throw new Error('A report has a body.');

/** The intake of a report without keeping it: what the service itself costs. */
const intake: Question = {
  kind: 'question',
  id: 'intake',
  method: 'post',
  path: '/v1/intake',
  summary: 'A report, read as for keeping',
  body,
  answers: body,
  answer: read,
  example: incidentExample,
};

/** Apps to compare, and where each takes a report. */
export const served = {
  /** Express with its own reader of JSON, and nothing else. */
  echo: async () => ({ path: '/', app: echo() }),
  /** With the limits of a body, the reader of reports and problems. */
  intake: async () => ({ path: intake.path, app: bareIntake(await context()) }),
  /** With all that the service does but sign-on and storage: headers, rate limits, time limit, metrics and logs. */
  everything: async () => ({ path: intake.path, app: serviceApp(await context(), [intake]) }),
  /** The service as it is. */
  kept: async () => {
    const { queries } = await openDatabase(settings());
    return { path, app: serviceApp(await context(queries)) };
  },
} satisfies Record<string, () => Promise<{ readonly path: string; readonly app: Express }>>;

function echo(): Express {
  const app = express();
  app.use(express.json());
  app.post('/', (request, response) => {
    response.json(request.body);
  });
  return app;
}

function bareIntake(bare: Context): Express {
  const app = express();
  app.use(operationRoutes([intake], bare), sendProblem(bare.log));
  return app;
}

/** By the environment, with rate limits that are counted but not reached. */
function settings() {
  return settingsFrom({ ...process.env, REQUESTS_A_MINUTE: '1000000', REPORTS_AN_HOUR: '1000000' });
}

/** Unless it is given queries, with a database that nobody connects to. */
async function context(queries: Queries = drizzle({ client: new pg.Pool() })): Promise<Context> {
  const set = settings();
  return {
    settings: set,
    queries,
    log: logTo({ LOG_LEVEL: 'info' }),
    metrics: metrics(),
    ...(await signOn(set)),
  };
}
