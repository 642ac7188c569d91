import type { Act } from './act.js';
import type { BurstRule } from './burst-rule.js';
import { channelLadder, contentLadder, type Ladder, stepOn } from './ladders.js';
import { byTime, occasionsOf } from './occasions.js';
import type { Finding } from './pattern.js';

/** A run of acts that have an actor in common, or a target where nobody is identified. */
export interface Series {
  readonly actor: string | null;
  readonly acts: readonly Act[];
}

const threat = 2;
/** Gaps from which a change of pace can be told. */
const leastGaps = 4;

/** What grew in a series: closer channels, graver acts, the home, more targets, shorter gaps. */
export function escalations({ actor, acts }: Series, burst: BurstRule): Finding[] {
  const series = byTime(acts).map(({ act }) => act);
  const joins = (code: Finding['code'], says: string, place: number): Finding[] =>
    place < 1
      ? []
      : [{ code, actor, acts: series.slice(0, place + 1), says, facts: { joinedBy: series[place]?.id } }];
  return [
    ...joins(
      'escalation-channel',
      'A channel closer to the person joins the series.',
      firstAbove(series.map(({ channels }) => stepOn(channelLadder, channels))),
    ),
    ...joins(
      'escalation-content',
      'Abuse turns into threat, or threat into damage or force.',
      firstAbove(steps(series, contentLadder), threat),
    ),
    ...joins('escalation-to-home', 'The series reaches the home.', reachesHome(series)),
    ...joins('escalation-target', 'Another target joins, or the family or staff of one.', spreads(series)),
    ...faster({ actor, acts: series }, burst),
  ];
}

function steps(series: readonly Act[], ladder: Ladder): number[] {
  return series.map(({ behaviours }) => stepOn(ladder, behaviours));
}

/** The first place at which a step is passed on which all before it stood; −1 where none is. */
function firstAbove(ladderSteps: readonly number[], least = 1): number {
  let highest = 0;
  for (const [place, step] of ladderSteps.entries()) {
    if (highest > 0 && step > highest && step >= least) return place;
    highest = Math.max(highest, step);
  }
  return -1;
}

function reachesHome(series: readonly Act[]): number {
  return series.findIndex(({ settings }) => settings?.includes('home'));
}

/** Where, after two acts or more against the same people, somebody else is aimed at too. */
function spreads(series: readonly Act[]): number {
  const family = series.findIndex(({ behaviours }) => behaviours?.includes('threat.to-family-or-staff'));
  const first = new Set(series[0]?.targets);
  const another = series.findIndex(({ targets }) => targets.some((target) => !first.has(target)));
  const places = [family > 0 ? family : -1, another > 1 ? another : -1].filter((place) => place > 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** Whether the later half of the gaps took at most half as long as the earlier; a gap in the middle counts in neither. */
function faster({ actor, acts }: Series, burst: BurstRule): Finding[] {
  const gaps = occasionsOf(acts, burst).flatMap(({ daysSince }) => daysSince ?? []);
  if (gaps.length < leastGaps) return [];
  const half = Math.floor(gaps.length / 2);
  const earlierDays = sum(gaps.slice(0, half));
  const laterDays = sum(gaps.slice(-half));
  if (laterDays * 2 > earlierDays) return [];
  const says =
    'Occasions come faster: the later half of the gaps took at most half as long as the earlier half.';
  return [{ code: 'escalation-frequency', actor, acts, says, facts: { earlierDays, laterDays } }];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
