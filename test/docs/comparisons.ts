import ts from 'typescript';
import type { Example } from './examples.js';

/** A statement of an example that says what comes of it. */
interface Comparison {
  /** Where the statement stands in the code. */
  readonly from: number;
  readonly to: number;
  /** Code in its place that compares. */
  readonly code: string;
}

const says = '// =>';

/** An example as a module that compares wherever it says what comes of a statement. */
export interface Runnable {
  readonly code: string;
  readonly comparisons: number;
}

/**
 * @param compare - Path of a module that exports `compare(actual, expected, where)`.
 * @throws {Error} When a `// =>` has no statement to belong to.
 */
export function runnable({ where, code }: Example, compare: string): Runnable {
  const comparisons = comparisonsIn(code, where);
  if (comparisons.length !== code.split(says).length - 1) {
    throw new Error(`${where}: a "${says}" stands behind neither an expression nor a named value.`);
  }
  const compared = comparisons
    .sort((a, b) => b.from - a.from)
    .reduce((text, each) => text.slice(0, each.from) + each.code + text.slice(each.to), code);
  return {
    code: `import { compare as __compare } from ${JSON.stringify(compare)}; ${compared}\nexport {};\n`,
    comparisons: comparisons.length,
  };
}

function comparisonsIn(code: string, where: string): Comparison[] {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext, true);
  const found: Comparison[] = [];
  const look = (node: ts.Node): void => {
    const actual = comparedBy(node);
    const expected = actual && expectedAfter(code, node.end);
    if (actual && expected) {
      const comparing = `__compare(${actual.getText()}, (${expected}), ${JSON.stringify(where)});`;
      found.push(
        ts.isExpressionStatement(node)
          ? { from: node.getStart(), to: node.end, code: comparing }
          : { from: node.end, to: node.end, code: ` ${comparing}` },
      );
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/** What a statement comes to: its expression, or the value that it names. */
function comparedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isExpressionStatement(node)) return node.expression;
  if (!ts.isVariableStatement(node)) return undefined;
  const [declaration] = node.declarationList.declarations;
  return declaration && ts.isIdentifier(declaration.name) ? declaration.name : undefined;
}

/** What the first comment behind a statement expects, on its line or on the next. */
function expectedAfter(code: string, end: number): string | undefined {
  const [comment] = [
    ...(ts.getTrailingCommentRanges(code, end) ?? []),
    ...(ts.getLeadingCommentRanges(code, end) ?? []),
  ];
  const text = comment && code.slice(comment.pos, comment.end);
  return text?.startsWith(says) ? text.slice(says.length).trim() : undefined;
}
