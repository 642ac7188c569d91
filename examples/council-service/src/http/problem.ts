import { STATUS_CODES } from 'node:http';
import { DomainError } from '@lga/rules';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import * as z from 'zod';
import { isUnavailable, isUnkeepable } from '../storage/unavailable.js';
import { bodyLimits } from './limits.js';
import { Refusal } from './refusal.js';

/** What is sent when a request is refused or fails: RFC 9457, `application/problem+json`. */
export const Problem = z.object({
  type: z.literal('about:blank').describe('The title and the status say it all.'),
  title: z.string().describe('The HTTP status in words.'),
  status: z.int().describe('The HTTP status.'),
  detail: z.string().describe('What was expected, in a sentence.'),
  code: z.string().describe('Stable, for programs.'),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string() }))
    .describe('What is wrong with parts of the body, each with a JSON Pointer.'),
});

/** Express's last handler: every error as a problem. What is our own fault is logged without its message. */
export function sendProblem(log: Logger): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    // Too late to say anything: an answer that is not at its end is cut off. Express would print the error as it is.
    if (response.headersSent) {
      if (!response.writableEnded) response.destroy();
      return;
    }
    const refusal = refusalFor(error);
    const { status, code } = refusal;
    if (status === 500) log.error({ at: framesOf(error) }, 'the service failed');
    if (status === 503) log.warn({ code }, 'the service cannot answer now');
    if (status === 503) response.set('retry-after', '5');
    if (status === 401) response.set('www-authenticate', 'Bearer');
    const problem = problemOf(refusal);
    response.status(status).set('cache-control', 'no-store').type('application/problem+json');
    response.send(JSON.stringify(problem));
  };
}

function problemOf({ status, code, message, errors }: Refusal): z.infer<typeof Problem> {
  const title = STATUS_CODES[status] ?? 'Error';
  return { type: 'about:blank', title, status, detail: message, code, errors: [...errors] };
}

/** Every error as the refusal that it amounts to. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof DomainError) return new Refusal(422, error.code, error.message);
  if (isUnavailable(error)) return noDatabase;
  if (isUnkeepable(error)) return noSuchText;
  return (
    unreadable[statusOf(error)] ?? new Refusal(500, 'internal', 'The service failed; the fault is its own.')
  );
}

const noDatabase = new Refusal(
  503,
  'storage-unavailable',
  'Nothing can be kept or read at the moment. Try again soon.',
);

const noSuchText = new Refusal(
  422,
  'unkeepable-text',
  'Ids and words without the character U+0000 were expected.',
);

/** What Express and its body parser refuse by themselves. */
const unreadable: Readonly<Record<number, Refusal>> = {
  400: new Refusal(400, 'malformed-request', 'JSON in UTF-8 was expected, or an address that can be read.'),
  413: new Refusal(413, 'too-large', `A body of at most ${bodyLimits.kilobytes} kilobytes was expected.`),
  415: new Refusal(
    415,
    'unsupported-media-type',
    'A body of the type application/json in UTF-8 was expected.',
  ),
};

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error ? Number(error.status) : 500;
}

/** Where it happened. The message is left out, as it may hold what somebody sent. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
}
