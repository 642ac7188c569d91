import type * as z from 'zod';

/** Read-only all the way down, so that a definition written `as const` is taken too. */
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** The schema itself where what it takes is `T`, no more and no less; `never` elsewhere. */
type Of<T, S extends z.ZodType> = [Frozen<z.infer<S>>] extends [T]
  ? [T] extends [Frozen<z.infer<S>>]
    ? S
    : never
  : never;

/**
 * A schema under the short type that is written beside it. Declarations then carry the type once, and not every schema
 * that it is made of; that the two agree is checked here by the compiler.
 */
export function schemaOf<T>(): <S extends z.ZodType>(schema: Of<T, S>) => z.ZodType<T> {
  return (schema) => schema as unknown as z.ZodType<T>;
}
