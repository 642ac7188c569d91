import { openApi } from '../documents/open-api.js';
import type { Operation } from '../http/operation.js';
import type { Role } from '../security/caller.js';
import { madeUpPeople } from '../security/made-up-people.js';
import { hostileBody, type Pattern } from './bodies.js';
import type { Chance } from './chance.js';
import { hostileText } from './values.js';

export interface HostileRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
  /** Who sends it; nobody for a request without a token. */
  readonly person: string | undefined;
}

interface Target {
  readonly operation: Operation;
  readonly pattern: Pattern | undefined;
  readonly query: readonly string[];
}

/** Every operation, with what its document says of its body and query. */
export function targetsOf(operations: readonly Operation[]): readonly Target[] {
  const { paths } = openApi(operations);
  return operations.map((operation) => {
    const described = (paths[operation.path]?.[operation.method] ?? {}) as Described;
    const body = described.requestBody?.content['application/json'];
    const query = (described.parameters ?? []).flatMap((each) => (each.in === 'query' ? [each.name] : []));
    return {
      operation,
      query,
      pattern: body && { example: body.example, names: ['id', ...namesIn(body.schema)] },
    };
  });
}

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': { readonly schema: unknown; readonly example: unknown };
    };
  };
}

/** A request to one of the targets with everything wrong that chance will have, by whoever may send it or another. */
export function hostileRequest(
  { operation, pattern, query }: Target,
  { from, canary, ids }: { readonly from: Chance; readonly canary: string; readonly ids: readonly string[] },
): HostileRequest {
  const { method, path } = operation;
  const id = from.below(3) > 0 ? from.of(ids) : hostileText(from, canary).slice(0, 3_000);
  const asked = query.map((name) => `${name}=${encoded(hostileText(from, canary).slice(0, 2_000))}`);
  const more = from.below(4) === 0 ? [`__proto__[a]=${canary}`, `a[b][c]=${canary}`, canary] : [];
  return {
    method:
      from.below(20) === 0 ? from.of(['DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE']) : method.toUpperCase(),
    path: `${path.replace('{id}', encoded(id))}?${[...asked, ...more].join('&')}`,
    headers: hostileHeaders(from, canary),
    body: pattern && method !== 'get' ? hostileBody(from, canary, pattern) : undefined,
    person: personFor(operation, from),
  };
}

const types = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-7',
  'application/json; charset=latin1',
  'application/x-www-form-urlencoded',
  'application/json, text/html',
  'x',
];

function hostileHeaders(from: Chance, canary: string): Readonly<Record<string, string>> {
  const odd: readonly Readonly<Record<string, string>>[] = [
    { 'content-encoding': from.of(['gzip', 'br', 'deflate', canary]) },
    { 'if-match': from.of(['*', `"${canary}"`, '"999999999999"', 'W/"1"', '"-1"']) },
    { 'idempotency-key': from.of([canary, 'k', `${canary}${'k'.repeat(2_000)}`, ' ', `"${canary}`]) },
    { authorization: from.of([`Bearer ${canary}`, `Basic ${canary}`, 'Bearer a.b.c', 'Bearer ', noneToken]) },
    { 'x-forwarded-for': `${canary}, 127.0.0.1`, 'x-forwarded-proto': canary, forwarded: `for=${canary}` },
    { 'x-http-method-override': 'DELETE', 'x-original-url': `/${canary}` },
    { accept: from.of(['text/html', 'application/xml', canary]), 'accept-language': `cy;q=${canary}` },
    { cookie: `session=${canary}; __proto__=${canary}`, origin: `https://${canary}.example.org` },
    { range: 'bytes=0-1,1-2', te: 'trailers', expect: '100-continue' },
    { 'x-long': `${canary}${'h'.repeat(20_000)}` },
  ];
  const type = from.below(5) === 0 ? from.of(types) : 'application/json';
  const version = from.below(2) === 0 ? { 'if-match': from.of(['"0"', '"1"', '"2"']) } : {};
  return { 'content-type': type, ...version, ...(from.below(3) === 0 ? from.of(odd) : {}) };
}

/** Signed by nobody. */
const noneToken = `Bearer ${[
  { alg: 'none' },
  { sub: 'monitoring', council: 'example-county', roles: ['monitoring-officer'] },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.')}.`;

function personFor(operation: Operation, from: Chance): string | undefined {
  if (from.below(10) === 0) return undefined;
  const ours = madeUpPeople.filter(({ council }) => council === 'example-borough');
  const may: readonly Role[] = operation.kind === 'council' ? operation.allowed : [];
  const fit = ours.filter(({ roles }) => roles.some((role) => may.includes(role)));
  return from.of(fit.length > 0 && from.below(5) > 0 ? fit : ours).id;
}

/** Without halves of characters, which no address can hold. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}

/** Every property that a JSON Schema names, however deep. */
function namesIn(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const own = 'properties' in schema ? Object.keys(Object(schema.properties)) : [];
  return new Set([...own, ...Object.values(schema).flatMap((inner) => [...namesIn(inner)])]);
}
