import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';
import { Refusal } from '../http/refusal.js';
import { type Caller, Role } from './caller.js';
import { remembered } from './remembered-callers.js';

/** Whose tokens are taken, and for whom they must be meant. */
export interface Trusted {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Gives the caller of a token, or refuses it. */
export type Verify = (token: string) => Promise<Caller>;

const Claims = z.object({
  sub: z.string().min(1).max(200),
  council: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  roles: z.array(z.string().max(100)).max(50),
  exp: z.number(),
});

/** Algorithms with a public key alone: a key that is published must never sign. */
const algorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];

/** Checks signature, issuer, audience and time of a token, and that it says council and roles. */
export function verifier(trusted: Trusted): Verify {
  return remembered(async (token) => {
    const { payload } = await verified(token, trusted);
    const claims = Claims.safeParse(payload);
    if (!claims.success) throw unauthorised('The token must carry "sub", "council" and "roles".');
    const { sub: id, council, roles, exp } = claims.data;
    const known = roles.flatMap((role) => Role.safeParse(role).data ?? []);
    return { caller: { id, council, roles: new Set(known) }, expires: exp * 1000 };
  });
}

async function verified(token: string, { issuer, audience, keys }: Trusted) {
  try {
    const requiredClaims = ['exp', 'sub'];
    return await jwtVerify(token, keys, { issuer, audience, algorithms, requiredClaims, clockTolerance: 5 });
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw unauthorised('The token has expired.');
    if (issuerFailed(error))
      throw new Refusal(503, 'sign-on-unavailable', 'The keys of the issuer cannot be had at the moment.');
    throw unauthorised('The token is not valid here.');
  }
}

/** Whether the issuer's keys did not come or were none, rather than the token being wrong. */
function issuerFailed(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return (
    error.code === 'ERR_JOSE_GENERIC' ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid
  );
}

/** The caller of an `Authorization` header. */
export async function bearerCaller(authorization: string | undefined, verify: Verify): Promise<Caller> {
  const [, token] = /^Bearer ([\w.-]{1,8000})$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) throw unauthorised('A bearer token was expected in Authorization.');
  return verify(token);
}

export function unauthorised(message: string): Refusal {
  return new Refusal(401, 'unauthorised', message);
}
