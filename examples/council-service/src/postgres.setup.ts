import type { TestProject } from 'vitest/node';
import { postgresServer } from './postgres-server.fixture.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for all tests, or why there is none on this machine. */
    postgres: { readonly url: string } | { readonly missing: string };
  }
}

/** Before the tests of the examples: one PostgreSQL server for all of them, where there is one for this platform. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const server = await postgresServer();
    project.provide('postgres', { url: server.url });
    return server.remove;
  } catch (error) {
    project.provide('postgres', { missing: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}
