/** The value itself, frozen with all that it holds. */
export function deepFrozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFrozen(part);
  }
  return Object.freeze(value);
}
