import type * as z from 'zod';
import type { Refusal } from './refusal.js';
import { refusals } from './refusals.js';

/** A record that is refused, and why. */
export interface Refused {
  readonly kind: 'refused';
  /** Every reason, in the order of the schema's fields; a hundred at most. */
  readonly refusals: readonly Refusal[];
  /** How many reasons there are. */
  readonly count: number;
}

/** What becomes of a value from outside. */
export type Read<T> = { readonly kind: 'accepted'; readonly value: T } | Refused;

const mostRefusals = 100;

/** An input as the schema gives it back, or why it is refused. */
export function read<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  const result = schema.safeParse(input);
  if (result.success) return { kind: 'accepted', value: result.data };
  const { issues } = result.error;
  return { kind: 'refused', refusals: refusals(issues.slice(0, mostRefusals), input), count: issues.length };
}
