import { notificationDeadlines } from '@lga/code-of-conduct';
import { NotificationFacts } from '@lga/code-of-conduct/schema';
import { readIncidentReport } from '@lga/incident-schema';
import { lgaBalance } from '@lga/proportionality';
import { LgaBalanceFacts } from '@lga/proportionality/schema';
import { brightonHove2021, rate } from '@lga/risk-assessment';
import { Stage } from '@lga/risk-assessment/schema';
import { DomainError } from '@lga/rules';
import express, { type ErrorRequestHandler } from 'express';
import helmet from 'helmet';
import * as z from 'zod';

export const app = express();
app.use(helmet(), express.json({ limit: '100kb' }));

// Proportionality: how the LGA's boards are shared among the groups, and why.
app.post('/lga-balance', ({ body }, response) => {
  response.json(lgaBalance(LgaBalanceFacts.parse(body)));
});

// Code of conduct: the last days to notify interests after an event, each with its citation.
app.post('/notification-deadlines', ({ body }, response) => {
  response.json(notificationDeadlines(NotificationFacts.parse(body)));
});

// Risk assessment: what one published matrix says of a likelihood and a severity.
const Levels = z.strictObject({ stage: Stage, likelihood: z.int(), severity: z.int() });
app.post('/risk-rating', ({ body }, response) => {
  response.json(rate({ matrix: brightonHove2021, ...Levels.parse(body) }));
});

// Incident schema: whether a report is of the form that councils exchange, or every reason why not.
app.post('/incident-report-check', ({ body }, response) => {
  const read = readIncidentReport(body);
  response.status(read.kind === 'accepted' ? 200 : 422).json(read);
});

/** What is refused, as a problem (RFC 9457). Nothing that was sent is repeated. */
const refuse: ErrorRequestHandler = (error, _request, response, _next) => {
  const { status, code, detail, errors } = problemOf(error);
  response.status(status).type('application/problem+json');
  response.send(JSON.stringify({ type: 'about:blank', status, code, detail, errors }));
};
app.use(refuse);

function problemOf(error: unknown) {
  if (error instanceof z.ZodError) {
    const errors = error.issues.map(({ path }) => ({ pointer: `/${path.map(String).join('/')}` }));
    return { status: 422, code: 'invalid-body', detail: 'The body is not of the form expected.', errors };
  }
  // A precondition of a package: its code is stable and documented there.
  if (error instanceof DomainError)
    return { status: 422, code: error.code, detail: error.message, errors: [] };
  const unreadable = error instanceof Error && 'status' in error && Number(error.status) < 500;
  if (unreadable) {
    const detail = 'A body of JSON of at most 100 kB was expected.';
    return { status: Number(error.status), code: 'unreadable', detail, errors: [] };
  }
  console.error('The service failed.');
  return { status: 500, code: 'internal', detail: 'The service failed; the fault is its own.', errors: [] };
}
