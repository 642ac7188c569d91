const steps = new Map<string, readonly string[]>();

/** What stands at a path of names parted by full stops. The paths are those of the tables, so few are kept. */
export function valueAt(source: unknown, path: string): unknown {
  let names = steps.get(path);
  if (!names) {
    names = path.split('.');
    steps.set(path, names);
  }
  let value = source;
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
