import type { Request } from 'express';

/** The route that answered, such as `/v1/incidents/:id`; never the address itself. */
export function routeOf(request: Request): string {
  const path: unknown = request.route?.path;
  return typeof path === 'string' ? `${request.baseUrl}${path}` : 'none';
}
