import ts from 'typescript';
import { type Breach, type HouseRule, nodes, type Source, ships } from './source.js';

const mostLines = 200;
const mostLinesOfAFunction = 30;
const emptyNames = /(^|\/)(utils?|helpers?|common|misc|core|types|constants)(\.[a-z.]+$|\/)/;
const switchedOff = /biome-ignore|eslint-disable|@ts-(ignore|nocheck)/;
/** Also the tools that take a registry's address in a setting. */
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z.]+|\bregistry(-url)?\s*[=:]\s*['"]?https?:/i;

export const shapeRules: readonly HouseRule[] = [
  {
    name: 'no export *',
    breaches: ({ tree }) =>
      programNodes(tree).flatMap((node) =>
        ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause))
          ? [{ at: node.getStart(tree), says: 'exports everything' }]
          : [],
      ),
  },
  {
    name: 'a file is named for what it holds',
    breaches: ({ path, tree }) =>
      tree && emptyNames.test(path) ? [{ at: 0, says: 'has a name that says nothing' }] : [],
  },
  {
    name: `a file has at most ${mostLines} lines, data apart`,
    breaches: (source) => {
      const lines = source.text.split('\n').length - 1;
      const code = isCode(source) && programNodes(source.tree).some(ts.isFunctionLike);
      return code && lines > mostLines ? [{ at: 0, says: `has ${lines} lines` }] : [];
    },
  },
  {
    name: `a function has at most ${mostLinesOfAFunction} lines`,
    breaches: (source) => (isCode(source) ? programNodes(source.tree).flatMap(longFunction) : []),
  },
  {
    name: 'no check is switched off',
    breaches: ({ text, tree }) =>
      commentsOf(text, tree).flatMap(({ pos, end }) => {
        const off = switchedOff.exec(text.slice(pos, end))?.[0];
        return off ? [{ at: pos, says: `says ${off}` }] : [];
      }),
  },
  {
    name: 'no file names the host of a registry',
    breaches: ({ text }) => {
      const host = registryHost.exec(text);
      return host ? [{ at: host.index, says: 'names the host of a registry' }] : [];
    },
  },
];

/** What ships or runs; a test may be as long as its cases need. */
function isCode(source: Source): boolean {
  const elsewhere = /^(bootstrap|tools|test|bench|examples\/[^/]+\/src)\//;
  return ships(source) || (elsewhere.test(source.path) && !source.path.endsWith('.test.ts'));
}

function longFunction(node: ts.Node): Breach[] {
  if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return [];
  const tree = node.getSourceFile();
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  const lines = lineOf(node.end) - lineOf(node.body.getStart(tree)) + 1;
  return lines > mostLinesOfAFunction ? [{ at: node.getStart(tree), says: `has ${lines} lines` }] : [];
}

function programNodes(tree: ts.SourceFile | undefined): ts.Node[] {
  return tree ? [...nodes(tree)] : [];
}

/** Every comment of a program. Comments stand before tokens, so each token's lead is looked through. */
function commentsOf(text: string, tree: ts.SourceFile | undefined): ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const look = (node: ts.Node): void => {
    if (node.getChildCount(tree) === 0) {
      const ranges = [node.pos, node.end].flatMap((at) => [
        ...(ts.getLeadingCommentRanges(text, at) ?? []),
        ...(ts.getTrailingCommentRanges(text, at) ?? []),
      ]);
      for (const range of ranges) found.set(range.pos, range);
    }
    for (const child of node.getChildren(tree)) look(child);
  };
  if (tree) look(tree);
  return [...found.values()];
}
