/** Read-only all the way down, so that a definition written `as const` is taken too. */
export type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
