import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/server.ts', 'src/import-moderngov.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
});
