import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { routeOf } from './route-of.js';

export interface Metrics {
  readonly measure: RequestHandler;
  /** All that was measured, as Prometheus reads it. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** How long requests take, by method, route and status; no address, as that may hold an id. */
export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Seconds from request to answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return {
    measure(request, response, next) {
      const stop = seconds.startTimer();
      response.once('close', () =>
        stop({ method: request.method, route: routeOf(request), status: response.statusCode }),
      );
      next();
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
