import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const example = new URL('../../examples/council-service/', import.meta.url);

/** The processes that are measured, bundled as the service itself is. */
export function bundle(): void {
  buildSync({
    entryPoints: ['serve', 'driver'].map((name) => fileURLToPath(new URL(`src/load/${name}.ts`, example))),
    outdir: fileURLToPath(new URL('dist', example)),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages as built, not as tsconfig.json names their sources.
    tsconfigRaw: {},
  });
}

/** A process that has said that it is ready, and what it said. */
export async function started(
  name: 'serve' | 'driver',
  kind: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: ChildProcess; readonly said: unknown }> {
  const child = fork(fileURLToPath(new URL(`dist/${name}.mjs`, example)), [kind], {
    env: { ...process.env, NODE_ENV: 'test', ...env },
    // Logs are written, and not kept.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [said] = await once(child, 'message');
  return { child, said };
}
