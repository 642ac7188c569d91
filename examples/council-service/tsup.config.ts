import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    server: 'src/server.ts',
    'import-moderngov': 'src/import-moderngov.ts',
    'embedded-server': 'src/storage/embedded-server.ts',
  },
  format: 'esm',
  target: 'node20',
  clean: true,
});
