import type { Text } from '@lga/rules';
import { assessmentRules } from './assessment-rules.js';
import { decisionRules } from './decision-rules.js';
import type { NamedRule } from './named-rule.js';
import type { Layer } from './record/envelope.js';
import { reportRules } from './report-rules.js';

/** A rule that joins several fields, which JSON Schema cannot hold. Other systems keep it by its name. */
export interface CrossFieldRule {
  /** Permanent. */
  readonly name: string;
  /** The layers whose records keep it. */
  readonly layers: readonly Layer[];
  readonly says: Text;
}

const byLayer: readonly (readonly [Layer, readonly Pick<NamedRule<never>, 'name' | 'says'>[]])[] = [
  ['report', reportRules],
  ['assessment', assessmentRules],
  ['decision', decisionRules],
];

/**
 * The rules of records that JSON Schema cannot hold, by their permanent names.
 *
 * @example
 * ```ts
 * import { crossFieldRules } from '@lga/incident-schema';
 *
 * crossFieldRules.find(({ name }) => name === 'actors-counted')?.says.en; // => 'No more actors are described than there were.'
 * ```
 */
export const crossFieldRules: readonly CrossFieldRule[] = merged();

/** A rule that several layers keep stands once. */
function merged(): CrossFieldRule[] {
  const rules = new Map<string, { name: string; layers: Layer[]; says: Text }>();
  for (const [layer, of] of byLayer) {
    for (const { name, says } of of) {
      const rule = rules.get(name) ?? { name, layers: [], says };
      rule.layers.push(layer);
      rules.set(name, rule);
    }
  }
  return [...rules.values()];
}
