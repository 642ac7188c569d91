import type { RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from '../settings.js';
import { routeOf } from './route-of.js';

/** A log of JSON lines. What is put into it is chosen, field by field: no address, no header, no body, no name. */
export function logTo({ LOG_LEVEL }: Pick<Settings, 'LOG_LEVEL'>, stream?: DestinationStream): Logger {
  const options = { level: LOG_LEVEL, base: { service: 'council-service' } };
  return stream ? pino(options, stream) : pino(options);
}

/** One line a request: what was asked of which route, what came of it, and how long it took. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - start);
      log.info(
        { method: request.method, route: routeOf(request), status: response.statusCode, milliseconds },
        'request',
      );
    });
    next();
  };
}
