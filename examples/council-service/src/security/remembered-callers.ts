import type { Caller } from './caller.js';

/** Whom a token stands for, and until when by its own word, in milliseconds since 1970. */
export interface Vouched {
  readonly caller: Caller;
  readonly expires: number;
}

const mostCallers = 1_000;
const millisecondsRemembered = 60_000;

/**
 * Remembers callers for a minute, and none beyond the end of the token, so that not every request waits for the check of a
 * signature. A key that the issuer takes back counts that long at most; who was refused is not remembered.
 */
export function remembered(
  check: (token: string) => Promise<Vouched>,
  now: () => number = Date.now,
): (token: string) => Promise<Caller> {
  const callers = new Map<string, Vouched>();
  return async (token) => {
    const known = callers.get(token);
    if (known && now() < known.expires) return known.caller;
    const { caller, expires } = await check(token);
    callers.delete(token);
    callers.set(token, { caller, expires: Math.min(expires, now() + millisecondsRemembered) });
    const [oldest = ''] = callers.keys();
    if (callers.size > mostCallers) callers.delete(oldest);
    return caller;
  };
}
