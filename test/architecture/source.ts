import ts from 'typescript';
import type { File } from '../tree.js';

/** A file, with its syntax tree if it is a program. */
export interface Source extends File {
  readonly tree: ts.SourceFile | undefined;
}

/** A place where a file breaks a rule: an offset into its text. */
export interface Breach {
  readonly at: number;
  readonly says: string;
}

/** A rule of the house. */
export interface HouseRule {
  readonly name: string;
  readonly breaches: (source: Source) => readonly Breach[];
}

export function source({ path, text }: File): Source {
  const tree = /\.m?ts$|\.mjs$/.test(path)
    ? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
    : undefined;
  return { path, text, tree };
}

/** Every node of a tree, itself first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodes(child);
}

/** The package that a path belongs to: `rules` for `packages/rules/src/index.ts`. */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\/src\//.exec(path)?.[1];
}

/** Whether a file is of those that ship: source of a package, and no test of it. */
export function ships({ path, tree }: Source): boolean {
  return tree !== undefined && packageOf(path) !== undefined && !/\.(test|fixture)\.ts$/.test(path);
}

/** The one file of a package that stands behind its `bin`: it may touch Node, and parses what comes from outside. */
export function isCommand({ path }: Source): boolean {
  return /^packages\/[^/]+\/src\/cli\.ts$/.test(path);
}
