import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageEntries } from '../../tools/package-entries.js';
import { packages, root } from '../tree.js';
import type { Example } from './examples.js';

const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });

/** Where examples are written: git ignores it, and they find the packages of the repository from there. */
export const folder = mkdtempSync(join(cache, 'examples-'));

let modules = 0;

/** Writes a module where it can be imported, and says where. */
export function written(code: string): string {
  modules += 1;
  const path = join(folder, `${modules}.ts`);
  writeFileSync(path, code);
  return path;
}

/** What TypeScript has against examples, all in one strict program that reads packages from source. */
export function typeErrors(examples: readonly Example[]): string[] {
  const paths = examples.map(({ code }) => written(`${code}\nexport {};\n`));
  const program = strictProgram(paths);
  const nameOf = new Map(paths.map((path, index) => [path, examples[index]?.where]));
  return paths
    .flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
    .map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const says = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${nameOf.get(file?.fileName ?? '')}, line ${line}: ${says}`;
    });
}

function strictProgram(paths: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  // A value that an example names only to say what it is counts as unused.
  return ts.createProgram(paths, { ...options, noUnusedLocals: false });
}

/** A function that users can import, with the examples in its doc comment. */
export interface PublicFunction {
  /** Package and name: `@lga/rules isoDate`. */
  readonly name: string;
  readonly examples: number;
}

/** Every function that an entry of a package exports, schemas and rules apart. */
export function publicFunctions(): PublicFunction[] {
  const entries = packages.flatMap(entriesOfFunctions);
  const program = strictProgram(entries.map(({ path }) => path));
  const checker = program.getTypeChecker();
  return entries.flatMap(({ name, path }) => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    const exports = module ? checker.getExportsOfModule(module) : [];
    return exports.flatMap((symbol) => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const callable =
        meant.flags & ts.SymbolFlags.Value && checker.getTypeOfSymbol(meant).getCallSignatures().length;
      const examples = meant.getJsDocTags(checker).filter((tag) => tag.name === 'example').length;
      return callable ? [{ name: `${name} ${symbol.name}`, examples }] : [];
    });
  });
}

function entriesOfFunctions(folder: string): { readonly name: string; readonly path: string }[] {
  const home = join(root, 'packages', folder);
  return packageEntries(readFileSync(join(home, 'package.json'), 'utf8'))
    .filter(({ entry }) => entry !== './schema' && entry !== './rules')
    .map(({ entry, source }) => ({ name: `@lga/${folder}${entry.slice(1)}`, path: join(home, source) }));
}
