/** Which of two texts comes first by code point, whatever the locale. */
export function orderedByCodePoint(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
