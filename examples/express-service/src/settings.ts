import { fileURLToPath } from 'node:url';

/** Why the service cannot start, in words for whoever starts it. */
export class CannotStart extends Error {}

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where submitted incidents are kept. */
  readonly dataDir: string;
}

/** The settings in an environment: `HOST`, `PORT` and `DATA_DIR`. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const port = env['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new CannotStart(
      'PORT was expected as a whole number from 0 to 65535, such as: PORT=3001 npm start',
    );
  }
  return {
    host: env['HOST'] || '127.0.0.1',
    port: Number(port),
    dataDir: env['DATA_DIR'] || fileURLToPath(new URL('../.data', import.meta.url)),
  };
}
