/** The schema of the database in which everything of this package stands. */
export const schemaName = 'lga';

/** A name as SQL takes it, whatever it holds. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A constant text as SQL takes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A table by its schema and name. */
export function table(name: string): string {
  return `${quoted(schemaName)}.${quoted(name)}`;
}
