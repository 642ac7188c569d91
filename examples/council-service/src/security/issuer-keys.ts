import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';

const patience = 3_000;
const mostBytes = 100_000;
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * The keys of an issuer, fetched when they are first needed: from the address in the settings or from the issuer's own
 * document, and from nowhere that a token names.
 */
export function issuerKeys({
  issuer,
  address,
}: {
  readonly issuer: string;
  readonly address: string;
}): JWTVerifyGetKey {
  let keys: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    keys ??= createRemoteJWKSet(new URL(address || (await discovered(issuer))), {
      timeoutDuration: patience,
    });
    return keys(header, token);
  };
}

async function discovered(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  const text = await answer.text();
  if (!answer.ok || text.length > mostBytes) throw new Error('The issuer has no document.');
  const document = Discovery.parse(JSON.parse(text));
  if (document.issuer !== issuer) throw new Error('The document is of another issuer.');
  return document.jwks_uri;
}
