import { type Act, actorKey } from './act.js';
import type { BurstRule } from './burst-rule.js';
import type { Series } from './escalation.js';
import { grouped } from './grouped.js';
import { byTime, occasionsOf } from './occasions.js';
import type { Finding } from './pattern.js';

/** From how many senders on, and within how many days, acts of several people are told of. */
export interface Many {
  readonly senders: number;
  readonly withinDays: number;
}

const day = 86_400;
/** Settings that are no place to meet again, and answers that name none. */
const noPlace = new Set(['online', 'unknown', 'not-asked']);
const saysNothing = new Set(['unknown', 'not-asked']);

/** One actor again, against one target or several. */
export function sameActor({ actor, acts }: Series, burst: BurstRule): Finding[] {
  const again = [...grouped(acts, ({ targets }) => targets).values()]
    .filter((own) => occasionsOf(own, burst).length > 1)
    .map((own): Finding => ({ code: 'same-actor-same-target', actor, acts: own, says: sameTarget }));
  const targets = new Set(acts.flatMap((act) => act.targets));
  if (acts.length < 2 || targets.size < 2) return again;
  const channels = [...new Set(acts.flatMap((act) => act.channels ?? []))];
  const facts = { targets: targets.size, channels };
  return [...again, { code: 'same-actor-many-targets', actor, acts, says: manyTargets, facts }];
}

const sameTarget =
  'One actor, by an exact key or a confirmed link, and one target, on two occasions or more.';
const manyTargets =
  'One actor, by an exact key or a confirmed link, and two or more targets, by acts of their own.';

/** A series in which nobody is identified, against one target. It is never said to be one actor. */
export function unknownActor(acts: readonly Act[], burst: BurstRule): Finding[] {
  return [...grouped(acts.filter(isUnidentified), ({ targets }) => targets).values()]
    .filter((own) => !isOneAccount(own) && occasionsOf(own, burst).length > 1)
    .map((own) => ({
      code: 'same-target-unknown-actor',
      actor: null,
      acts: own,
      says: 'One target, on two occasions or more, and nobody is identified. Whether it was one person is not known.',
    }));
}

/** Like acts against several targets, close together, and nobody identified. */
export function unknownActorManyTargets(acts: readonly Act[], { withinDays }: Many): Finding[] {
  const single = acts.filter((act) => isUnidentified(act) && (act.actorCount ?? 1) === 1);
  const alike = grouped(single, ({ channels = [], trigger }) => [
    ...channels.filter((channel) => !saysNothing.has(channel)).map((channel) => `by ${channel}`),
    ...(trigger === undefined || saysNothing.has(trigger) ? [] : [`over ${trigger}`]),
  ]);
  const found = [...alike].flatMap(([alikeIn, own]): Finding[] => {
    const close = widest(own, withinDays, (window) => new Set(window.flatMap(({ targets }) => targets)).size);
    const separate = close.acts.length > 1 && close.count > 1 && !isOneAccount(close.acts);
    const facts = { alikeIn, withinDays };
    const code = 'many-targets-unknown-actor';
    return separate
      ? [{ code, actor: null, acts: close.acts, says: likeActs, facts, mayBe: 'same-actor-many-targets' }]
      : [];
  });
  // The same acts may be alike in several ways: the first one found is enough.
  const idsOf = ({ acts: own }: Finding) => JSON.stringify(own.map(({ id }) => id));
  return found.filter((each, place) => found.findIndex((other) => idsOf(other) === idsOf(each)) === place);
}

const likeActs =
  'Like acts against several targets, close together, and nobody is identified. That one person did it may be looked into, and is not stated.';

/** Many senders in a short time, against one target or over one issue. That they act together is never said. */
export function manyActors(acts: readonly Act[], { senders, withinDays }: Many): Finding[] {
  const enough = (own: readonly Act[]) => widest(own, withinDays, sendersOf);
  const oneTarget = [...grouped(acts, ({ targets }) => targets).values()].map(enough);
  const byTrigger = grouped(acts, ({ trigger }) =>
    trigger === undefined || saysNothing.has(trigger) ? [] : [trigger],
  );
  const several = [...byTrigger.values()]
    .map(enough)
    .filter((window) => new Set(window.acts.flatMap(({ targets }) => targets)).size > 1);
  const finding = (code: Finding['code'], says: string) => (window: Window) => ({
    code,
    actor: null,
    acts: window.acts,
    says,
    facts: { sendersAtLeast: window.count, withinDays },
  });
  return [
    ...oneTarget.filter(({ count }) => count >= senders).map(finding('many-actors-one-target', manyOne)),
    ...several.filter(({ count }) => count >= senders).map(finding('many-actors-many-targets', manyMany)),
  ];
}

const manyOne = 'Many senders, one target, in a short time. Whether they act together is not known.';
const manyMany = 'Many senders and several targets over one issue. Each act has its own actor.';

/** A place of meeting where it happened again. */
export function repeatedSettings(acts: readonly Act[], burst: BurstRule): Finding[] {
  const places = grouped(acts, ({ settings = [] }) => settings.filter((setting) => !noPlace.has(setting)));
  return [...places]
    .filter(([, own]) => occasionsOf(own, burst).length > 1)
    .map(([setting, own]) => ({
      code: 'repeat-setting',
      actor: null,
      acts: own,
      says: 'The same setting again.',
      facts: { setting },
    }));
}

/** Acts that break an order of a court or of the police. */
export function breaches(acts: readonly Act[]): Finding[] {
  return [...grouped(acts, ({ breachOf }) => (breachOf === undefined ? [] : [breachOf]))].map(
    ([order, own]) => ({
      code: 'breach-of-order',
      actor: null,
      acts: own,
      says: 'Acts that an order forbids, as somebody has recorded.',
      facts: { order },
    }),
  );
}

interface Window {
  readonly acts: readonly Act[];
  readonly count: number;
}

/** The acts within so many days of which most are counted; the first of them where several are equal. */
function widest(acts: readonly Act[], days: number, count: (window: readonly Act[]) => number): Window {
  const timed = byTime(acts);
  let best: Window = { acts: [], count: 0 };
  let from = 0;
  for (const [to, { second }] of timed.entries()) {
    while (second - (timed[from]?.second ?? second) >= days * day) from += 1;
    const next = timed[to + 1];
    const isLongest = !next || next.second - (timed[from]?.second ?? 0) >= days * day;
    if (!isLongest) continue;
    const window = timed.slice(from, to + 1).map(({ act }) => act);
    const counted = count(window);
    if (counted > best.count) best = { acts: window, count: counted };
  }
  return best;
}

/** Accounts and people told apart, or a group's number where it is more. */
function sendersOf(acts: readonly Act[]): number {
  const keys = new Set(acts.flatMap((act) => actorKey(act) ?? []));
  return acts.reduce((most, { actorCount = 0 }) => Math.max(most, actorCount), keys.size);
}

/** Whether all acts are of one account: then the actor is known as far as that. */
function isOneAccount(acts: readonly Act[]): boolean {
  const keys = new Set(acts.map(actorKey));
  return keys.size === 1 && !keys.has(null);
}

function isUnidentified({ identity }: Act): boolean {
  return identity !== 'identified' && identity !== 'convicted';
}
