/** What stands at a path of names parted by full stops. */
export function valueAt(source: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined,
      source,
    );
}
