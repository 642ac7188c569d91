/** What stands more than once in a list, once each. */
export function repeated<T>(list: readonly T[]): T[] {
  const seen = new Set<T>();
  return [...new Set(list.filter((each) => seen.has(each) || !seen.add(each)))];
}
