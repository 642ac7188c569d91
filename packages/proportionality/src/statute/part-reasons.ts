import { inForce, type Step } from '@lga/rules';
import type { AllocationFacts, Forced, GroupTotal, Part, Range } from './allocation.js';
import {
  nearestIsLeastSquares,
  proportionOnEachBody,
  proportionOverall,
  restAfterMajority,
} from './principles.js';
import type { Readings } from './readings.js';

/** Why the seats of a part are what they are, and what is left to choose. */
export function partReasons(
  part: Part,
  { on, readings }: Pick<AllocationFacts, 'on' | 'readings'>,
): readonly Step[] {
  const { pool, seats, totals, forced } = part;
  const isPooled = pool !== null;
  const rules = [...(isPooled ? [proportionOverall] : []), proportionOnEachBody, nearestIsLeastSquares];
  const isForced = forced.some(({ kind }) => kind === 'majority');
  return [
    { says: `${subjectOf(part)} ${seats} seats.`, facts: { pool, seats } },
    ...totals.map(totalStep),
    ...(part.ungrouped.members > 0 ? [ungroupedStep(part)] : []),
    ...forced.map((each) => forcedStep(each, readings.rest)),
    choiceStep(part),
    ...rules.flatMap((rule) => inForce(rule, on).because),
    ...(isForced ? inForce(restAfterMajority, on).because : []),
  ];
}

function subjectOf({ pool, bodies }: Part): string {
  if (pool === null) return `${bodies[0]?.body}, by itself, has`;
  return bodies.length === 1
    ? `The only body of pool ${pool} has`
    : `The ${bodies.length} bodies of pool ${pool} have`;
}

function totalStep({ id, members, decimal, exact, least, most, overall }: GroupTotal): Step {
  const isParted = overall.least < least || overall.most > most;
  const parted = isParted
    ? ` Under (c) alone it could be ${between(overall)}: equal claims, which (d) parts.`
    : '';
  return {
    says: `${id}: ${members} members are owed ${decimal}, and have ${between({ least, most })}.${parted}`,
    facts: { group: id, members, exact, least, most, overall },
  };
}

function ungroupedStep({ ungrouped: { members, decimal, exact, least, most } }: Part): Step {
  return {
    says: `Members in no group, ${members}, would be owed ${decimal} in proportion, and have ${between({ least, most })}.`,
    facts: { members, exact, least, most },
  };
}

function between({ least, most }: Omit<Range, 'id'>): string {
  return least === most ? `${least}` : `from ${least} to ${most}`;
}

const restInWords: Readonly<Record<Readings['rest'], string>> = {
  'own-shares': 'the others stay as near as they can to their own shares',
  'pro-rata-groups': 'the other groups share the rest pro rata',
  'pro-rata-all': 'the other groups and the ungrouped share the rest pro rata',
};

const whyUnmet: Readonly<Record<Extract<Forced, { kind: 'unmet' }>['why'], string>> = {
  'one-seat': 'it has one seat',
  'nobody-else': 'nobody else could be given a seat',
  'council-chose-b': 'the council lets the majority prevail',
  'council-chose-a': 'the council lets principle (a) prevail',
  'too-many-co-optees': 'a majority with its co-optees is more than all of its seats',
};

function forcedStep(forced: Forced, rest: Readings['rest']): Step {
  return { says: forcedInWords(forced, rest), facts: { ...forced } };
}

function forcedInWords(forced: Forced, rest: Readings['rest']): string {
  switch (forced.kind) {
    case 'majority':
      return `A majority of each body gives ${forced.group} ${forced.seats} seats, against ${between(forced.inProportion)} in proportion; ${restInWords[rest]}.`;
    case 'not-all':
      return `${forced.body}: one seat is kept from ${forced.groups.join(' and ')}, who may not have them all.`;
    case 'unmet':
      return `${forced.body}: principle (${forced.principle}) cannot be met, since ${whyUnmet[forced.why]}.`;
    case 'adjustment': {
      const gains = forced.least > 0;
      const by = gains ? forced : { least: -forced.most, most: -forced.least };
      return `Body by body ${forced.group} would have ${between(by)} ${gains ? 'fewer' : 'more'} than the total allows, and must ${gains ? 'gain' : 'give up'} as many. On which bodies is for (d) and then for the council.`;
    }
  }
}

function choiceStep({ equallyGood: { number, counted }, deviation }: Part): Step {
  const least = `The least sum of squared deviations on the bodies is ${deviation.bodies.decimal}`;
  const says =
    number === '1'
      ? `${least}, and one table reaches it.`
      : `${least}, and ${counted === 'all' ? '' : 'at least '}${number} tables reach it: choosing among them is for the council.`;
  return { says, facts: { number, counted, deviation: deviation.bodies.exact } };
}
