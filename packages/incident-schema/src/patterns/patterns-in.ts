import { DomainError } from '@lga/rules';
import { type Act, actorKey } from './act.js';
import type { BurstRule } from './burst-rule.js';
import { escalations, type Series } from './escalation.js';
import { grouped } from './grouped.js';
import { type Pattern, pattern } from './pattern.js';
import {
  breaches,
  type Many,
  manyActors,
  repeatedSettings,
  sameActor,
  unknownActor,
  unknownActorManyTargets,
} from './repetition.js';

/**
 * Every pattern in the acts of one matter or one period, each with its evidence.
 *
 * Acts that were reviewed and are not abuse do not belong among them. Patterns tell what shows, not who is behind it
 * nor how dangerous anybody is: nothing is ranked, and words are not weighed.
 *
 * @param acts - In any order.
 * @param burst - How messages are told apart from occasions.
 * @param many - From how many senders, within how many days, acts of several people are told of.
 * @returns Empty when there is none.
 * @throws {DomainError} `invalid-act`; `invalid-burst-rule`; `invalid-count` when a number of `many` is no whole
 *   number from 2 (senders) or 1 (days).
 * @example
 * ```ts
 * import { patternsIn } from '@lga/incident-schema/patterns';
 *
 * const sender = { actor: 'a', identity: 'account-known' } as const;
 * const found = patternsIn({
 *   acts: [
 *     { ...sender, id: '1', targets: ['councillor 1'], at: '2026-03-01', channels: ['email'] },
 *     { ...sender, id: '2', targets: ['councillor 2'], at: '2026-03-02', channels: ['email'] },
 *     { ...sender, id: '3', targets: ['councillor 3'], at: '2026-03-20', channels: ['phone'] },
 *   ],
 *   burst: { by: 'london-day' },
 *   many: { senders: 5, withinDays: 7 },
 * });
 * found.map(({ code, acts, gapsInDays }) => `${code}: ${acts.join(' ')}, gaps ${gapsInDays.join(' ')}`);
 * // => ['same-actor-many-targets: 1 2 3, gaps 1 18', 'escalation-channel: 1 2 3, gaps 1 18']
 * ```
 */
export function patternsIn({
  acts,
  burst,
  many,
}: {
  readonly acts: readonly Act[];
  readonly burst: BurstRule;
  readonly many: Many;
}): readonly Pattern[] {
  if (!(isWhole(many.senders, 2) && isWhole(many.withinDays, 1))) {
    throw new DomainError(
      'invalid-count',
      'Many senders are a whole number from 2, within whole days from 1.',
    );
  }
  const known = [...grouped(acts, keyOf)];
  const ofActors = known.map(([actor, own]): Series => ({ actor, acts: own }));
  const ofNobody = [
    ...grouped(
      acts.filter((act) => keyOf(act).length === 0),
      ({ targets }) => targets,
    ).values(),
  ];
  return [
    ...ofActors.flatMap((series) => sameActor(series, burst)),
    ...unknownActor(acts, burst),
    ...unknownActorManyTargets(acts, many),
    ...manyActors(acts, many),
    ...ofActors.flatMap((series) => escalations(series, burst)),
    ...ofNobody.flatMap((own) => escalations({ actor: null, acts: own }, burst)),
    ...breaches(acts),
    ...repeatedSettings(acts, burst),
  ].map((finding) => pattern(finding, burst));
}

function keyOf(act: Act): readonly string[] {
  const key = actorKey(act);
  return key === null ? [] : [key];
}

function isWhole(count: number, least: number): boolean {
  return Number.isSafeInteger(count) && count >= least;
}
