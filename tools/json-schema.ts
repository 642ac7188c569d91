import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaFiles, packagesWithJsonSchema } from './json-schema-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const name of packagesWithJsonSchema) {
  rmSync(join(root, 'packages', name, 'json-schema'), { recursive: true, force: true });
  for (const [path, text] of await jsonSchemaFiles(name)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
