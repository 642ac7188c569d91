import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { flatSchema, type JsonSchema } from './flat-schema.js';
import { packageEntries } from './package-entries.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, 'packages');

/** The dialects, and the folder of each inside `json-schema`; the flat one has no unions. */
const dialects = [
  { target: 'draft-2020-12', folder: '', form: (schema: JsonSchema) => schema },
  { target: 'draft-7', folder: 'draft-7/', form: (schema: JsonSchema) => schema },
  { target: 'draft-7', folder: 'flat/', form: flatSchema },
] as const;

/** The packages that publish JSON Schema: those whose `exports` have it. */
export const packagesWithJsonSchema: readonly string[] = readdirSync(packages)
  .sort()
  .filter((name) =>
    readFileSync(join(packages, name, 'package.json'), 'utf8').includes('./json-schema/*.json'),
  );

/**
 * The JSON Schemas of a package: one file a dialect for each schema with a title that its entries for schemas export,
 * and the rules over several fields by their names.
 *
 * @returns What each file says, by its path from the root.
 */
export async function jsonSchemaFiles(name: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [exported, schema] of await titledSchemas(name)) {
    for (const { target, folder, form } of dialects) {
      const path = `packages/${name}/json-schema/${folder}${kebab(exported)}.json`;
      files.set(path, json(form(z.toJSONSchema(schema, { target, io: 'input' }))));
    }
  }
  const { crossFieldRules } = await import(join(packages, name, 'src', 'index.ts'));
  const rules = (crossFieldRules ?? []).map(({ name: rule, layers, says }: Record<string, unknown>) => ({
    name: rule,
    layers,
    says,
  }));
  if (rules.length > 0) files.set(`packages/${name}/json-schema/cross-field-rules.json`, json(rules));
  return files;
}

/** The schemas with a title that the entries for schemas export, by their names. */
async function titledSchemas(name: string): Promise<[string, z.ZodType][]> {
  const home = join(packages, name);
  const entries = packageEntries(readFileSync(join(home, 'package.json'), 'utf8'));
  const modules = entries.filter(({ built }) => /(^|-)schema$/.test(built));
  const exports = await Promise.all(modules.map(({ source }) => import(join(home, source))));
  return exports
    .flatMap((each) => Object.entries(each))
    .filter((pair): pair is [string, z.ZodType] => pair[1] instanceof z.ZodType)
    .filter(([, schema]) => schema.meta()?.title !== undefined);
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
