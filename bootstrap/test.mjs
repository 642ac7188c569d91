import { setUp } from './set-up.mjs';

setUp();
await import('./check.mjs');
