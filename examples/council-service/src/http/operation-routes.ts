import { type Request, type RequestHandler, type Response, Router } from 'express';
import { bearerCaller } from '../security/bearer.js';
import type { Caller } from '../security/caller.js';
import type { Context } from './context.js';
import { methodNotAllowed } from './method-not-allowed.js';
import type { Answer, CouncilOperation, Operation, Question } from './operation.js';
import { perform } from './perform.js';
import { reportsAnHour } from './rate-limits.js';
import { readJson } from './read-json.js';
import { Refusal } from './refusal.js';
import { sendWritten } from './written-forms.js';

/** Every operation at its path and method, and 405 for the other methods of its path. */
export function operationRoutes(operations: readonly Operation[], context: Context): Router {
  const routes = Router();
  const sparing = reportsAnHour(context.settings.REPORTS_AN_HOUR);
  for (const operation of operations) {
    const handlers =
      operation.kind === 'question'
        ? [readJson, answers(operation)]
        : councilHandlers(operation, context, sparing);
    routes.route(expressPath(operation.path))[operation.method](...handlers);
  }
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const methods = operations
      .filter((operation) => operation.path === path)
      .map(({ method }) => method.toUpperCase());
    const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    routes.route(expressPath(path)).all(methodNotAllowed(allowed.join(', ')));
  }
  return routes;
}

function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function answers({ answer, forms }: Question): RequestHandler {
  return (request, response) => {
    const { body } = request;
    if (forms) sendWritten(request, response, { forms, answer: () => answer(body) });
    else response.json(answer(body));
  };
}

function councilHandlers(
  operation: CouncilOperation,
  context: Context,
  sparing: RequestHandler,
): RequestHandler[] {
  const readCaller: RequestHandler = async ({ headers }, response, next) => {
    // What the records hold is personal, so no cache may keep it.
    response.set('cache-control', 'no-store');
    response.locals['caller'] = await bearerCaller(headers.authorization, context.verify);
    next();
  };
  return [
    readCaller,
    ...(operation.sparing ? [sparing] : []),
    ...(operation.body ? [readJson] : []),
    async (request, response) => {
      const answer = await perform(
        operation,
        requestFor(request, response.locals['caller']),
        context.queries,
      );
      sendAnswer(request, response, { operation, answer });
    },
  ];
}

function requestFor(request: Request, caller: Caller) {
  const parameters = Object.fromEntries(
    Object.entries(request.params).map(([name, value]) => [name, String(value)]),
  );
  const { query, body } = request;
  const [, seen] = /^"(\d{1,9})"$/.exec(request.get('if-match') ?? '') ?? [];
  return {
    caller,
    parameters,
    query,
    body,
    seen: seen === undefined ? undefined : Number(seen),
    key: keyOf(request),
  };
}

function keyOf(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined || (request.method === 'POST' && /^[\x21-\x7e]{1,100}$/.test(key))) return key;
  throw new Refusal(
    400,
    'invalid-key',
    'An Idempotency-Key belongs to POST and has from 1 to 100 characters.',
  );
}

function sendAnswer(
  request: Request,
  response: Response,
  { operation, answer }: { readonly operation: CouncilOperation; readonly answer: Answer },
): void {
  if (response.headersSent) return;
  const { status, forms } = operation;
  const { body, version, location } = answer;
  if (version !== undefined) response.set('etag', `"${version}"`);
  if (location !== undefined) response.location(location);
  response.status(status);
  if (forms) sendWritten(request, response, { forms, answer: () => body });
  else response.json(body);
}
