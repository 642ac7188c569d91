import { readdirSync, writeFileSync } from 'node:fs';

import { type PackageRules, registerPages } from './register-pages.js';

const root = new URL('../', import.meta.url);
const registers: PackageRules[] = [];
for (const folder of readdirSync(new URL('packages', root)).sort()) {
  const { rules } = await import(new URL(`packages/${folder}/src/register.ts`, root).href);
  registers.push({ folder, rules });
}
for (const [path, text] of registerPages(registers)) writeFileSync(new URL(path, root), text);
