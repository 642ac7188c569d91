import type { RequestHandler } from 'express';
import { Refusal } from './refusal.js';

/** Refuses whatever the handlers before it have not answered. */
export function methodNotAllowed(allowed: string): RequestHandler {
  return (_request, response) => {
    response.set('allow', allowed);
    throw new Refusal(405, 'method-not-allowed', `One of these methods was expected: ${allowed}.`);
  };
}
