import { posix } from 'node:path';
import ts from 'typescript';
import { type Breach, type HouseRule, isCommand, nodes, packageOf, type Source, ships } from './source.js';

interface Import {
  readonly at: number;
  readonly from: string;
  /** Whether anything is left of it when the types are gone. */
  readonly runs: boolean;
}

/** What packages may import from outside; which of them may import what, the other rules say. */
const outside = /^(@lga|zod|date-fns|@date-fns)(\/|$)/;
const ofNode = /^node:/;
const dateFns = /^@?date-fns(\/|$)/;
const placesOfDateFns = ['packages/rules/src/calendar.ts', 'packages/rules/src/working-days.ts'];
/** The package in which schemas are the product, so that its functions may run them. */
const packageOfSchemas = 'incident-schema';

export const importRules: readonly HouseRule[] = [
  {
    name: 'packages use @lga/rules, zod and date-fns, and nothing else',
    breaches: (source) =>
      ships(source)
        ? importsOf(source).flatMap(({ at, from }) =>
            from.startsWith('.') || outside.test(from) || (isCommand(source) && ofNode.test(from))
              ? []
              : [{ at, says: `imports ${from}` }],
          )
        : [],
  },
  {
    name: 'date-fns is for the calendar and working days of @lga/rules',
    breaches: (source) =>
      placesOfDateFns.includes(source.path) || packageOf(source.path) === undefined
        ? []
        : importsOf(source).flatMap(({ at, from }) =>
            dateFns.test(from) ? [{ at, says: `imports ${from}` }] : [],
          ),
  },
  {
    name: 'no package imports a sibling',
    breaches: (source) => {
      const own = packageOf(source.path);
      return own === undefined
        ? []
        : importsOf(source).flatMap(({ at, from }) => {
            const other = /^@lga\/([^/]+)/.exec(from)?.[1];
            const allowed = other === undefined || (other === 'rules' && own !== 'rules');
            return allowed ? [] : [{ at, says: `imports ${from}` }];
          });
    },
  },
  {
    name: 'packages and examples are imported by their public names',
    breaches: (source) => {
      const home = /^(packages|examples)\/[^/]+\//.exec(source.path)?.[0];
      return home === undefined || !source.path.startsWith(`${home}src/`)
        ? []
        : importsOf(source).flatMap(({ at, from }) => {
            const stays = !from.startsWith('.') || resolved(source, from).startsWith(home);
            return stays ? [] : [{ at, says: `reaches out to ${from}` }];
          });
    },
  },
  {
    name: 'zod runs in schema files alone',
    breaches: (source) =>
      ships(source) && !isSchema(source.path) && !isCommand(source)
        ? importsOf(source).flatMap((each) => zodAtRunTime(source, each))
        : [],
  },
];

function zodAtRunTime(source: Source, { at, from, runs }: Import): Breach[] {
  if (!runs) return [];
  if (/^zod(\/|$)/.test(from)) return [{ at, says: `runs ${from}` }];
  const schema = from.startsWith('.') && isSchema(resolved(source, from));
  return schema && packageOf(source.path) !== packageOfSchemas ? [{ at, says: `runs ${from}` }] : [];
}

function isSchema(path: string): boolean {
  return /^packages\/[^/]+\/src\/schema(\.[jt]s$|\/)/.test(path);
}

function resolved({ path }: Source, from: string): string {
  return posix.join(posix.dirname(path), from);
}

/** Every import and re-export of a file, `import()` and `require()` among them. */
function importsOf({ tree }: Source): Import[] {
  return tree === undefined ? [] : [...nodes(tree)].flatMap((node) => importOf(node, tree));
}

function importOf(node: ts.Node, tree: ts.SourceFile): Import[] {
  const of = (from: ts.Node | undefined, runs: boolean): Import[] =>
    from && ts.isStringLiteralLike(from) ? [{ at: node.getStart(tree), from: from.text, runs }] : [];
  // `import { type A } from` still loads the module: only `import type` leaves nothing.
  if (ts.isImportDeclaration(node)) return of(node.moduleSpecifier, !node.importClause?.isTypeOnly);
  if (ts.isExportDeclaration(node)) return of(node.moduleSpecifier, !node.isTypeOnly);
  if (ts.isExternalModuleReference(node)) return of(node.expression, true);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return of(node.argument.literal, false);
  if (!ts.isCallExpression(node)) return [];
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(tree) === 'require';
  return loads ? of(node.arguments[0], true) : [];
}
