import express, { type RequestHandler } from 'express';
import { bodyLimits } from './limits.js';
import { Refusal } from './refusal.js';

const parse = express.json({ limit: `${bodyLimits.kilobytes}kb` });

/** Reads a body of JSON within the limits of size, depth and number of values; anything else is refused. */
export const readJson: RequestHandler = (request, response, next) => {
  if (!request.is('application/json')) {
    throw new Refusal(415, 'unsupported-media-type', 'A body of the type application/json was expected.');
  }
  parse(request, response, (error) => next(error ?? tooMuch(request.body)));
};

/** Whether a body is nested or filled beyond the limits, found without recursion. */
function tooMuch(body: unknown): Refusal | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: body, depth: 0 }];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (depth > bodyLimits.depth || values > bodyLimits.values) return tooDeep;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}

const tooDeep = new Refusal(
  400,
  'too-deep',
  `A body at most ${bodyLimits.depth} deep and of at most ${bodyLimits.values} values was expected.`,
);
