import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { operations } from '../operations.js';
import { chance } from './chance.js';
import { rawAnswer } from './raw.js';
import { type HostileRequest, hostileRequest, targetsOf } from './requests.js';

/** The service as the campaign meets it. */
export interface Service {
  readonly url: string;
  readonly tokenFor: (person: string) => Promise<string | undefined>;
  /** Ids of records that are there, so that requests come as far as they can. */
  readonly ids: readonly string[];
  /** Words that stand in records of another council, and may come to nobody here. */
  readonly secret: string;
}

/** What came of it. Each fault names the number of its request, which with the seed makes it again. */
export interface Campaign {
  readonly sent: number;
  /** How often each operation was asked, and how often each status came. */
  readonly operations: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<number, number>;
  readonly faults: readonly string[];
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const atOnce = 8;
/** A part of every canary: what is sent with a request carries one, and nothing that is refused may repeat it. */
export const canaryMark = 'canary7c1f';
const secretShown = "shows another council's record";
const insides = /\n\s+at |node_modules|\.[jt]s:\d|PGlite|drizzle|postgres|SQLSTATE|select .* from/i;

/** So many hostile requests, the same for the same seed, over every operation in turn. */
export async function campaign(
  service: Service,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<Campaign> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const targets = targetsOf(operations);
  const asked = new Map<string, number>();
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  let next = 0;
  const sender = async (): Promise<void> => {
    for (let number = next++; number < count; number = next++) {
      const from = chance(seed * 1_000_003 + number);
      const canary = `${canaryMark}n${number}`;
      const target = targets[number % targets.length];
      if (!target) return;
      const answered = await answerTo(
        service,
        hostileRequest(target, { from, canary, ids: service.ids }),
        agent,
      );
      const raw = number % 50 === 0 ? await rawAnswer(service.url, from, canary) : '';
      const found = [...faultsIn(answered, service.secret), ...faultsInText(raw, service.secret)];
      faults.push(...found.map((fault) => `${number}, ${target.operation.id}: ${fault}`));
      countOne(asked, target.operation.id);
      countOne(statuses, answered.status);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  agent.destroy();
  return { sent: count, operations: asked, statuses, faults };
}

async function answerTo(
  { url, tokenFor }: Service,
  { method, path, headers, body, person }: HostileRequest,
  agent: Agent,
): Promise<Answered> {
  const token = person === undefined ? {} : { authorization: `Bearer ${await tokenFor(person)}` };
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((answered) => {
    const sent = request(`${url}${path}`, { method, agent, headers: { ...token, ...length, ...headers } });
    sent.on('response', async (response) => {
      const { statusCode: status = 0, headers: given } = response;
      answered({ status, headers: given, body: await text(response) });
    });
    // Where the service closes before all is sent, as for a body that is too long.
    sent.on('error', () => answered({ status: 0, headers: {}, body: '' }));
    sent.end(body);
  });
}

/** What is wrong with an answer to a request that carried a canary. */
export function faultsIn({ status, headers, body }: Answered, secret: string): string[] {
  const all = `${JSON.stringify(headers)}${body}`;
  return [
    ...(status >= 500 ? [`status ${status}: ${body.slice(0, 300)}`] : []),
    ...(status >= 400 ? faultsInText(all, secret) : all.includes(secret) ? [secretShown] : []),
  ];
}

/** What may stand in nothing that is refused. */
function faultsInText(answer: string, secret: string): string[] {
  return [
    ...(/^HTTP\/1\.1 5/.test(answer) ? ['a failure'] : []),
    ...(answer.includes(canaryMark) ? [`repeats what was sent: ${around(answer, canaryMark)}`] : []),
    ...(answer.includes(secret) ? [secretShown] : []),
    ...(insides.test(answer) ? [`shows the inside: ${answer.slice(0, 300)}`] : []),
  ];
}

function around(answer: string, mark: string): string {
  const at = answer.indexOf(mark);
  return answer.slice(Math.max(0, at - 100), at + 40);
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
