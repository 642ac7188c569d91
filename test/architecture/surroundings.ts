import ts from 'typescript';
import { type Breach, type HouseRule, isCommand, nodes, type Source, ships } from './source.js';

/** What a pure function does not touch, by the global names that lead to it. */
const globals: Readonly<Record<string, readonly string[]>> = {
  'no clock': ['Date', 'Temporal', 'performance', 'setTimeout', 'setInterval', 'setImmediate'],
  'no randomness': [],
  'no input, output or environment': [
    'process',
    'console',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'navigator',
    'document',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'Buffer',
    'Deno',
    'Bun',
    'require',
    'globalThis',
    'window',
    'self',
    'global',
    'eval',
    'Function',
  ],
  'no locale': ['Intl'],
};

/** The same, by the properties that lead to it. */
const properties: Readonly<Record<string, RegExp>> = {
  'no randomness': /^(Math\.random|.*\.(randomUUID|getRandomValues|generateKey))$/,
  'no input, output or environment': /^import\.meta\./,
  'no locale': /\.(localeCompare|toLocale\w+)$/,
};

export const surroundingsRules: readonly HouseRule[] = Object.entries(globals).map(([name, forbidden]) => ({
  name,
  breaches: (source: Source) =>
    ships(source) && !isCommand(source) && source.tree
      ? uses(source.tree, new Set(forbidden), properties[name])
      : [],
}));

function uses(tree: ts.SourceFile, forbidden: ReadonlySet<string>, property: RegExp | undefined): Breach[] {
  const all = [...nodes(tree)];
  const declared = new Set(all.filter(isDeclaredName).map((node) => node.text));
  return all.flatMap((node) => {
    const says = `uses ${node.getText(tree).slice(0, 40)}`;
    const free = ts.isIdentifier(node) && isUse(node) && !declared.has(node.text) && forbidden.has(node.text);
    const reached = ts.isPropertyAccessExpression(node) && property?.test(node.getText(tree));
    return free || reached ? [{ at: node.getStart(tree), says }] : [];
  });
}

function isDeclaredName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  return (
    ((ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent)) &&
      parent.name === node) ||
    (ts.isImportSpecifier(parent) && parent.name === node)
  );
}

/** Whether a name stands for a value, and is not the name of a property, a declaration or a type. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isTypeElement(parent)) return false;
  return !(ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) || parent.name !== node;
}
