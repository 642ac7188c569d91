import ts from 'typescript';
import type { File } from '../tree.js';

/** A whole program that a document or a doc comment shows. */
export interface Example {
  /** Path and line: `README.md:48`. */
  readonly where: string;
  readonly code: string;
}

const fence = /^```ts\r?\n([\s\S]*?)^```/gm;

/** The programs in a Markdown file. */
export function examplesInMarkdown({ path, text }: File): Example[] {
  return [...text.matchAll(fence)].map(({ index, 1: code = '' }) => ({
    where: `${path}:${lineAt(text, index)}`,
    code,
  }));
}

/** The programs in the `@example` tags of a source file; a tag without one counts as an empty program. */
export function examplesInComments({ path, text }: File): Example[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const tags = new Map<number, string>();
  const look = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text === 'example') tags.set(tag.pos, ts.getTextOfJSDocComment(tag.comment) ?? '');
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return [...tags].map(([at, comment]) => ({
    where: `${path}:${lineAt(text, at)}`,
    code: [...comment.matchAll(fence)].map(({ 1: code = '' }) => code).join('\n'),
  }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
