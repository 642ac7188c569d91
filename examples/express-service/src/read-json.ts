import express, { type RequestHandler } from 'express';
import { Refusal } from './refusal.js';

/** Reads a body of JSON, of 100 kilobytes at most; anything else is refused. */
export const readJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return parse(request, response, next);
  throw new Refusal(415, 'unsupported-media-type', 'A body of the type application/json was expected.');
};

const parse = express.json({ limit: '100kb' });
