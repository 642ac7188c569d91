import { createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';
import type { Trusted } from './bearer.js';
import { type MadeUpPerson, madeUpPeople } from './made-up-people.js';

/** Signs tokens for made-up people with a key that lives as long as the process. Never there in production. */
export interface DevelopmentIssuer {
  readonly trusted: Trusted;
  readonly keys: JSONWebKeySet;
  /** A token for an hour; nothing for whoever is not made up. */
  tokenFor(id: string): Promise<string | undefined>;
}

const issuer = 'urn:council-service:development';
const audience = 'council-service';

export async function developmentIssuer(): Promise<DevelopmentIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'development', use: 'sig' }] };
  const tokenOf = ({ id, council, roles }: MadeUpPerson) =>
    new SignJWT({ council, roles: [...roles] })
      .setProtectedHeader({ alg: 'ES256', kid: 'development' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  return {
    trusted: { issuer, audience, keys: createLocalJWKSet(keys) },
    keys,
    async tokenFor(id) {
      const person = madeUpPeople.find((each) => each.id === id);
      return person && tokenOf(person);
    },
  };
}
