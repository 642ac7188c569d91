import type { ServerOptions } from 'node:http';

/** What one connection may take: milliseconds, and bytes for an address with the figures of the form in it. */
export const limits: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 128 * 1024,
};

/** What one body may be. */
export const bodyLimits = { kilobytes: 100, depth: 40, values: 20_000 } as const;
