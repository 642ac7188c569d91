import express, { Router } from 'express';
import * as z from 'zod';
import { accepted } from '../http/refusal.js';
import type { DevelopmentIssuer } from './development-issuer.js';
import { madeUpPeople } from './made-up-people.js';
import { sessionCookie } from './session.js';

const Person = z.enum(madeUpPeople.map(({ id }) => id));
const TokenRequest = z.strictObject({ person: Person });
/** A page of this service, without its language; no address of anybody else. */
export const PagePath = z.string().regex(/^\/(?!\/)[\w/-]{0,200}$/);
const SignIn = z.strictObject({
  person: Person,
  language: z.enum(['en', 'cy']),
  to: PagePath.exactOptional(),
});

/** Tokens of made-up people, for the demonstration; there are no such addresses in production. */
export function developmentRoutes({ keys, tokenFor }: DevelopmentIssuer): Router {
  const routes = Router();
  routes.get('/development/keys', (_request, response) => {
    response.json(keys);
  });
  routes.post('/development/token', express.json({ limit: '1kb' }), async ({ body }, response) => {
    const { person } = accepted(TokenRequest, body);
    response.set('cache-control', 'no-store').json({ token: await tokenFor(person), type: 'Bearer' });
  });
  routes.post(
    '/development/sign-in',
    express.urlencoded({ extended: false, limit: '1kb' }),
    async ({ body }, response) => {
      const { person, language, to = '/' } = accepted(SignIn, body);
      response.cookie(sessionCookie, await tokenFor(person), {
        httpOnly: true,
        sameSite: 'strict',
        maxAge: 3_600_000,
      });
      response.redirect(303, language === 'cy' ? `/cy${to}`.replace(/\/$/, '') : to);
    },
  );
  return routes;
}
