import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Caller } from '../security/caller.js';
import { Refusal } from './refusal.js';

/** So many requests from one address in a minute. */
export function requestsAMinute(limit: number): RequestHandler {
  const keyGenerator = ({ ip }: Request) => ipKeyGenerator(ip ?? '');
  return limited({ windowMs: 60_000, limit, keyGenerator }, 'Too many requests came from your address.');
}

/** So many reports from one caller in an hour. An emergency never waits for this: the words say whom to ring. */
export function reportsAnHour(limit: number): RequestHandler {
  const keyGenerator = (_request: Request, response: Response) => callerKey(response.locals['caller']);
  return limited(
    { windowMs: 3_600_000, limit, keyGenerator },
    'Too many reports came from you. In an emergency ring 999; send these reports later.',
  );
}

function limited(options: Parameters<typeof rateLimit>[0], message: string): RequestHandler {
  return rateLimit({
    ...options,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new Refusal(429, 'too-many', `${message} See Retry-After.`)),
  });
}

function callerKey(caller: Caller | undefined): string {
  return JSON.stringify([caller?.council, caller?.id]);
}
