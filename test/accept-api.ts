import { writeFileSync } from 'node:fs';
import { acceptedFile, publicApi } from './public-api.js';
import { packages } from './tree.js';

for (const folder of packages) writeFileSync(acceptedFile(folder), publicApi(folder));
