import type { Request } from 'express';
import type { Context } from '../http/context.js';
import { Refusal } from '../http/refusal.js';
import { bearerCaller } from './bearer.js';
import type { Caller } from './caller.js';

/** The cookie of the development sign-in; the API never reads it. */
export const sessionCookie = 'made-up-person';

/**
 * Who looks at a page: by the bearer token that your sign-on proxy adds or, in a demonstration, by the cookie of the
 * development sign-in. Nobody when there is neither, or it is no longer valid.
 */
export async function callerOfPage(
  request: Request,
  { verify, development }: Context,
): Promise<Caller | undefined> {
  const authorization =
    request.get('authorization') ?? (development && authorizationOf(request.get('cookie')));
  if (authorization === undefined) return undefined;
  try {
    return await bearerCaller(authorization, verify);
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) return undefined;
    throw error;
  }
}

function authorizationOf(cookies: string | undefined): string | undefined {
  const [, token] = new RegExp(`(?:^|; )${sessionCookie}=([\\w.-]+)`).exec(cookies ?? '') ?? [];
  return token && `Bearer ${token}`;
}
