import type { Citation, Step } from '@lga/rules';
import type { Act } from './act.js';
import { type BurstRule, burstRuleInWords } from './burst-rule.js';
import { byTime, occasionsOf } from './occasions.js';

/** What a pattern is called: a code of the list `pattern`. */
export type PatternCode =
  | 'same-actor-same-target'
  | 'same-actor-many-targets'
  | 'same-target-unknown-actor'
  | 'many-targets-unknown-actor'
  | 'many-actors-one-target'
  | 'many-actors-many-targets'
  | 'escalation-channel'
  | 'escalation-content'
  | 'escalation-to-home'
  | 'escalation-target'
  | 'escalation-frequency'
  | 'breach-of-order'
  | 'repeat-setting';

/** Something that shows over several acts, with its dates, gaps and evidence. It says nothing of an offence. */
export interface Pattern {
  readonly code: PatternCode;
  /** The key of the actor, where one is known. */
  readonly actor: string | null;
  readonly targets: readonly string[];
  /** Ids of the acts that show it, by time. */
  readonly acts: readonly string[];
  readonly occasions: number;
  readonly from: string;
  readonly to: string;
  /** Calendar days between one occasion and the next. */
  readonly gapsInDays: readonly number[];
  /** What a person may look into, and nothing states. */
  readonly mayBe?: PatternCode;
  readonly because: readonly Step[];
}

/** What was found, before its dates are worked out. */
export interface Finding {
  readonly code: PatternCode;
  readonly actor: string | null;
  readonly acts: readonly Act[];
  readonly says: string;
  readonly source?: Citation;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly mayBe?: PatternCode;
}

export function pattern(
  { code, actor, acts, says, source, facts, mayBe }: Finding,
  burst: BurstRule,
): Pattern {
  const own = byTime(acts).map(({ act }) => act);
  const occasions = occasionsOf(own, burst);
  const found: Step = {
    says,
    confidence: 'inferred',
    checked: null,
    ...(source && { source }),
    ...(facts && { facts }),
  };
  return {
    code,
    actor,
    targets: [...new Set(own.flatMap(({ targets }) => targets))],
    acts: own.map(({ id }) => id),
    occasions: occasions.length,
    from: own[0]?.at ?? '',
    to: own.at(-1)?.at ?? '',
    gapsInDays: occasions.flatMap(({ daysSince }) => daysSince ?? []),
    ...(mayBe && { mayBe }),
    because: [found, { says: burstRuleInWords(burst), confidence: 'inferred', checked: null }],
  };
}
