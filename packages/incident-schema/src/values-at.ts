/** A value of a record, and where it stands. */
export interface ValueAt {
  readonly pointer: string;
  readonly value: unknown;
}

/** The values of a record at a path of names parted by full stops, `*` for the items of a list. */
export function valuesAt(record: unknown, path: string): readonly ValueAt[] {
  let found: readonly ValueAt[] = [{ pointer: '', value: record }];
  for (const name of path.split('.')) {
    found = found.flatMap(({ pointer, value }) =>
      childrenOf(value, name).map(([step, child]) => ({ pointer: `${pointer}/${step}`, value: child })),
    );
  }
  return found;
}

/** The value of a field of the same object as the one at a pointer. */
export function valueBeside(record: unknown, pointer: string, name: string): unknown {
  const path = [...pointer.split('/').slice(1, -1), name].join('.');
  return valuesAt(record, path)[0]?.value;
}

function childrenOf(value: unknown, name: string): readonly (readonly [string | number, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*') return Array.isArray(value) ? [...value.entries()] : [];
  const child: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  return child === undefined ? [] : [[name, child]];
}
