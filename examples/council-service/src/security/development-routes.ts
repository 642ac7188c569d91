import express, { Router } from 'express';
import * as z from 'zod';
import { accepted } from '../http/refusal.js';
import type { DevelopmentIssuer } from './development-issuer.js';
import { madeUpPeople } from './made-up-people.js';

const TokenRequest = z.strictObject({ person: z.enum(madeUpPeople.map(({ id }) => id)) });

/** Tokens of made-up people, for the demonstration; there is no such address in production. */
export function developmentRoutes({ keys, tokenFor }: DevelopmentIssuer): Router {
  const routes = Router();
  routes.get('/development/keys', (_request, response) => {
    response.json(keys);
  });
  routes.post('/development/token', express.json({ limit: '1kb' }), async ({ body }, response) => {
    const { person } = accepted(TokenRequest, body);
    response.set('cache-control', 'no-store').json({ token: await tokenFor(person), type: 'Bearer' });
  });
  return routes;
}
