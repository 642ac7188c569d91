import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { bearerCaller, verifier } from './bearer.js';
import { issuerKeys } from './issuer-keys.js';

const { publicKey, privateKey } = await generateKeyPair('ES256');
const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'k' };
const audience = 'council-service';
const claims = { council: 'example', roles: ['member', 'unknown-role'] };

function token(
  issuer: string,
  {
    claim = claims,
    key = privateKey,
    header = {},
    ends = '1h',
    meant = audience,
  }: Partial<{
    claim: object;
    key: typeof privateKey;
    header: object;
    ends: string | number;
    meant: string;
  }> = {},
) {
  return new SignJWT({ ...claim })
    .setProtectedHeader({ alg: 'ES256', kid: 'k', ...header })
    .setIssuer(issuer)
    .setAudience(meant)
    .setSubject('person')
    .setExpirationTime(ends)
    .sign(key);
}

/** An issuer on a free port of this machine, and the addresses that it was asked for. */
async function issuerAnswering(answer: (url: string, path: string) => unknown, raw?: RequestListener) {
  const asked: string[] = [];
  let url = '';
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (raw) return raw(request, response);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer(url, request.url ?? '')));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const verify = verifier({ issuer: url, audience, keys: issuerKeys({ issuer: url, address: '' }) });
  return { url, asked, verify, close: () => server.close() };
}

const sound = (url: string, path: string) =>
  path === '/keys' ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/keys` };

test('a token of the issuer gives its caller, with the roles that are known', async () => {
  const { url, verify, asked, close } = await issuerAnswering(sound);
  const caller = await bearerCaller(`Bearer ${await token(url)}`, verify);
  expect(caller).toEqual({ id: 'person', council: 'example', roles: new Set(['member']) });
  await bearerCaller(`Bearer ${await token(url)}`, verify);
  expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  close();
});

test('every other token is refused, and none makes the service ask elsewhere', async () => {
  const { url, verify, asked, close } = await issuerAnswering(sound);
  const other = await generateKeyPair('ES256');
  const tokens: readonly (string | undefined)[] = [
    undefined,
    '',
    'Basic x',
    'Bearer x.y.z',
    `Bearer ${'x'.repeat(9_000)}`,
    `Bearer ${new UnsecuredJWT(claims).setIssuer(url).setAudience(audience).setSubject('p').setExpirationTime('1h').encode()}`,
    ...(
      await Promise.all([
        token('https://other.example.org'),
        token(url, { meant: 'another service' }),
        token(url, { ends: 1 }),
        token(url, { key: other.privateKey }),
        token(url, { header: { kid: 'unknown', jku: `${url}/attacker`, x5u: `${url}/attacker` } }),
        token(url, { header: { jwk: await exportJWK(other.publicKey) }, key: other.privateKey }),
        token(url, { claim: { council: 'example' } }),
        token(url, { claim: { council: "x'; drop table audit", roles: [] } }),
        token(url, { claim: { council: 'example', roles: 'monitoring-officer' } }),
      ])
    ).map((each) => `Bearer ${each}`),
  ];
  for (const each of tokens) {
    await expect(bearerCaller(each, verify), String(each).slice(0, 60)).rejects.toMatchObject({
      status: 401,
    });
  }
  expect(asked).not.toContain('/attacker');
  close();
});

test.each<[string, (url: string, path: string) => unknown, RequestListener?]>([
  ['is of another issuer', (url) => ({ issuer: 'https://other.example.org', jwks_uri: `${url}/keys` })],
  [
    'names keys that are none',
    (url, path) => (path === '/keys' ? { keys: 'none' } : { issuer: url, jwks_uri: `${url}/keys` }),
  ],
  ['names keys on no network', () => ({ issuer: 'x', jwks_uri: 'file:///etc/passwd' })],
  ['fails', () => null, (_request, response) => void response.writeHead(500).end()],
  [
    'leads elsewhere',
    () => null,
    (_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  ],
  ['is too long', () => null, (_request, response) => void response.end(`"${'x'.repeat(200_000)}"`)],
])(
  "an issuer's document that %s lets nobody in, and says that the fault is there",
  async (_, answer, raw) => {
    const { url, verify, close } = await issuerAnswering(answer, raw);
    await expect(bearerCaller(`Bearer ${await token(url)}`, verify)).rejects.toMatchObject({
      status: 503,
      code: 'sign-on-unavailable',
    });
    close();
  },
);
