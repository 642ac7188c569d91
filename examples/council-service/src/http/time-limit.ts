import type { RequestHandler } from 'express';
import { Refusal } from './refusal.js';

/** Answers with 503 when the service has not answered in so many milliseconds. */
export function timeLimit(milliseconds: number): RequestHandler {
  return (_request, response, next) => {
    const timer = setTimeout(() => {
      if (!response.headersSent)
        next(new Refusal(503, 'too-slow', 'The answer took too long. Try again soon.'));
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
