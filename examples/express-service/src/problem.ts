import { STATUS_CODES } from 'node:http';
import { DomainError } from '@lga/rules';
import type { ErrorRequestHandler } from 'express';
import * as z from 'zod';
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
export const sendProblem: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status, code, message, errors } = refusalFor(error);
  if (status === 500) console.error(framesOf(error));
  const title = STATUS_CODES[status] ?? 'Error';
  const problem: z.infer<typeof Problem> = {
    type: 'about:blank',
    title,
    status,
    detail: message,
    code,
    errors: [...errors],
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
};

function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof DomainError) return new Refusal(422, error.code, error.message);
  return (
    unreadable[statusOf(error)] ?? new Refusal(500, 'internal', 'The service failed; the fault is its own.')
  );
}

/** What Express and its body parser refuse by themselves. */
const unreadable: Readonly<Record<number, Refusal>> = {
  400: new Refusal(400, 'malformed-request', 'JSON in UTF-8 was expected, or an address that can be read.'),
  413: new Refusal(413, 'too-large', 'A body of at most 100 kilobytes was expected.'),
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
function framesOf(error: unknown): string {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return ['The service failed:', ...frames].join('\n');
}
