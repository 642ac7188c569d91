import type { Text } from '@lga/rules';

/** Where in a record something stands, by the names and numbers that lead there. */
export type Path = readonly (string | number)[];

/** A rule that joins several fields of a record. */
export interface NamedRule<Of> {
  /** Permanent. */
  readonly name: string;
  readonly says: Text;
  /** The fields that break it. */
  readonly breaches: (record: Of) => readonly Path[];
}

/** Every field of a record that breaks one of the rules. Most records break none, so nothing is made for them. */
export function broken<Of>(
  rules: readonly NamedRule<Of>[],
  record: Of,
): { readonly path: Path; readonly rule: string }[] {
  const found: { readonly path: Path; readonly rule: string }[] = [];
  for (const { name, breaches } of rules) {
    for (const path of breaches(record)) found.push({ path, rule: name });
  }
  return found;
}

/** Words of a rule; no translator has signed the Welsh. */
export function words(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

/** Codes that say that there is no code. */
export function saysNothing(code: string): boolean {
  return code === 'unknown' || code === 'not-asked' || code === 'none-apparent';
}

/** Places of the items that came before. */
export function repeats(items: readonly string[]): number[] {
  if (items.length < 2) return [];
  const seen = new Set<string>();
  return items.flatMap((item, index) => (seen.size === seen.add(item).size ? [index] : []));
}

/** The last field of two where the day in it comes before the day in the first. */
export function earlier(first: string | undefined, last: string | undefined, path: Path): readonly Path[] {
  return first !== undefined && last !== undefined && last < first ? [path] : [];
}
