import type { Context } from '../http/context.js';
import type { Settings } from '../settings.js';
import { unauthorised, type Verify, verifier } from './bearer.js';
import { developmentIssuer } from './development-issuer.js';
import { issuerKeys } from './issuer-keys.js';

/** Who vouches for callers: the issuer of the settings, made-up people in a demonstration, or nobody. */
export async function signOn(settings: Settings): Promise<Pick<Context, 'verify' | 'development'>> {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: address } = settings;
  if (settings.developmentSignIn) {
    const development = await developmentIssuer();
    return { verify: verifier(development.trusted), development };
  }
  if (!issuer) return { verify: nobody, development: undefined };
  return {
    verify: verifier({ issuer, audience, keys: issuerKeys({ issuer, address }) }),
    development: undefined,
  };
}

const nobody: Verify = async () => {
  throw unauthorised('Nobody can sign in here: no issuer is set.');
};
