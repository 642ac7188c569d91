import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { started } from './processes.js';

/** What a round of load came to. */
export interface Round {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 were answered. */
  readonly p99: number;
}

/** Something that can be put under load for a while, again and again. */
export interface Contestant {
  readonly name: string;
  round(seconds: number): Promise<Round>;
  /** Returns when its process has gone. */
  stop(): Promise<unknown>;
}

const connections = 10;

/** An app of `examples/council-service/src/load/served.ts`, under reports from ten connections. */
export async function service(
  name: string,
  kind: string,
  { report, env = {} }: { readonly report: object; readonly env?: Readonly<Record<string, string>> },
): Promise<Contestant> {
  const { child, said } = await started('serve', kind, env);
  const { origin, path } = said as { readonly origin: string; readonly path: string };
  const headers = {
    'content-type': 'application/json',
    ...(kind === 'kept' && (await tokenFrom(origin, 'intake'))),
  };
  // Each connection makes its reports before it sends the next, so that no id comes twice.
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    body: JSON.stringify({ ...report, id: randomUUID() }),
  });
  return {
    name,
    async round(seconds) {
      const requests = [{ method: 'POST' as const, path, headers, setupRequest }];
      const { latency, non2xx, errors, ...result } = await autocannon({
        url: origin,
        connections,
        duration: seconds,
        requests,
      });
      if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} refused, ${errors} failed.`);
      return { perSecond: result['2xx'] / result.duration, p99: latency.p99 };
    },
    stop: () => gone(child),
  };
}

function gone(child: ChildProcess): Promise<unknown> {
  child.disconnect();
  return once(child, 'exit');
}

/** The `Authorization` of a made-up person. */
export async function tokenFrom(origin: string, person: string): Promise<{ readonly authorization: string }> {
  const response = await fetch(`${origin}/development/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  return { authorization: `Bearer ${(await response.json()).token}` };
}

/** A driver of a database by itself, with as many writers as the service has connections. */
export async function driver(
  name: string,
  kind: string,
  env: Readonly<Record<string, string>>,
): Promise<Contestant> {
  const { child } = await started('driver', kind, env);
  return {
    name,
    async round(seconds) {
      child.send({ seconds, writers: connections });
      const [taken] = (await once(child, 'message')) as [number[]];
      const sorted = taken.sort((a, b) => a - b);
      return {
        perSecond: sorted.length / seconds,
        p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
      };
    },
    stop: () => gone(child),
  };
}
