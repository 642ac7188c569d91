import { fileURLToPath } from 'node:url';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where things stand beside the code, as source and as built. */
export const folders = {
  data: beside('../.data'),
  migrations: beside('../migrations'),
  styles: beside('../dist/styles.css'),
  embeddedServer: beside('../dist/embedded-server.js'),
} as const;
