import type * as z from 'zod';
import { broken, type NamedRule } from './named-rule.js';
import type { Refusal } from './refusal.js';
import { refusals, ruleRefusals } from './refusals.js';

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

/** The fields of a record by themselves, and the rules that join several. */
export interface Readable<T> {
  readonly fields: z.ZodType<T>;
  readonly rules: readonly NamedRule<T>[];
}

const mostRefusals = 100;

/** An input as its schema gives it back, or why it is refused. Rules are looked at once each field is right. */
export function read<T>({ fields, rules }: Readable<T>, input: unknown): Read<T> {
  const result = fields.safeParse(input);
  if (!result.success) {
    const { issues } = result.error;
    return {
      kind: 'refused',
      refusals: refusals(issues.slice(0, mostRefusals), input),
      count: issues.length,
    };
  }
  const found = broken(rules, result.data);
  return found.length === 0
    ? { kind: 'accepted', value: result.data }
    : { kind: 'refused', refusals: ruleRefusals(found.slice(0, mostRefusals)), count: found.length };
}
