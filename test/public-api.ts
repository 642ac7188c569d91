import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageEntries } from '../tools/package-entries.js';
import { root } from './tree.js';

/** Length of the hash, with its hyphen, that ends the name of a chunk. */
const hashLength = 9;
const suffix = '.d.ts';

/** The file in which the public API of a package is kept as it was last accepted. */
export function acceptedFile(folder: string): string {
  return join(root, 'test', 'api', `${folder}.d.ts.txt`);
}

/** The declarations that a package was built into, its entries before the chunks that they share. */
export function publicApi(folder: string): string {
  const dist = join(root, 'packages', folder, 'dist');
  if (!existsSync(dist)) throw new Error(`${folder} is not built: run pnpm build.`);
  const names = readdirSync(dist).filter((name) => name.endsWith(suffix));
  const manifest = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
  const chunks = names.filter((name) => !manifest.includes(`/dist/${name}"`));
  const plain = (text: string) =>
    chunks.map((name) => name.slice(0, -suffix.length)).reduce(withoutHash, text);
  const sections = names.map((name) => plain(`// ${name}\n${readFileSync(join(dist, name), 'utf8')}`));
  return sections.sort().join('\n');
}

function withoutHash(text: string, chunk: string): string {
  return text.replaceAll(chunk, chunk.slice(0, -hashLength));
}

/** The declarations that each built entry of a package loads: its own, and those of the chunks it imports. */
export function typesByEntry(folder: string): (readonly [entry: string, types: string])[] {
  const home = join(root, 'packages', folder);
  return packageEntries(readFileSync(join(home, 'package.json'), 'utf8')).map(({ entry, built }) => {
    const loaded = new Map<string, string>();
    load(join(home, 'dist'), built, loaded);
    return [entry, [...loaded.values()].join('\n')] as const;
  });
}

function load(dist: string, name: string, loaded: Map<string, string>): void {
  if (loaded.has(name)) return;
  const text = readFileSync(join(dist, name + suffix), 'utf8');
  loaded.set(name, text);
  for (const [, chunk = ''] of text.matchAll(/ from '\.\/([^']+)\.js'/g)) load(dist, chunk, loaded);
}

/** Bytes of declarations without their comments, which cost a reader of types nothing. */
export function sizeOfTypes(declarations: string): number {
  const tree = ts.createSourceFile('api.d.ts', declarations, ts.ScriptTarget.ESNext);
  return Buffer.byteLength(ts.createPrinter({ removeComments: true }).printFile(tree));
}
