import { inForce, listInWords, type Rule, type Step } from '@lga/rules';
import type { AllocationFacts } from './allocation.js';
import { type Columns, departsFromSection15 } from './columns.js';
import {
  coOpteesTowardsMajority,
  groupsCountedAsOne,
  majorityOfSeats,
  membershipInPost,
  notAllSeats,
  otherArrangements,
  seatsOfTheUngrouped,
} from './principles.js';
import type { UngroupedTreatment } from './readings.js';

/** What holds of a whole allocation: whom shares are counted of, who has a majority, which readings were taken. */
export function allocationReasons(facts: AllocationFacts, all: Columns): readonly Step[] {
  const { on, council, bodies, readings } = facts;
  const rules: Rule<unknown>[] = [membershipInPost, notAllSeats, majorityOfSeats];
  if (council.countAsOne?.length) rules.push(groupsCountedAsOne);
  if (bodies.some(({ coOptees }) => coOptees)) rules.push(coOpteesTowardsMajority);
  if (council.ungrouped > 0) rules.push(seatsOfTheUngrouped);
  if (departsFromSection15(facts)) rules.push(otherArrangements);
  return [
    membershipStep(facts, all),
    majorityStep(all),
    ...(council.ungrouped > 0 ? [ungroupedStep(council.ungrouped, readings.ungrouped)] : []),
    ...namedSteps(readings.ungrouped),
    ...asOneSteps(council.countAsOne),
    ...coOpteeSteps(facts),
    ...bodies.flatMap(({ because = [] }) => because),
    ...rules.flatMap((rule) => inForce(rule, on).because),
  ];
}

function membershipStep({ council: { vacancies, size }, readings }: AllocationFacts, all: Columns): Step {
  const vacant = vacancies === 0 ? 'none is vacant' : `${vacancies} of ${size} seats vacant`;
  const counted = readings.membership === 'in-post' ? 'members in post' : 'seats of the council';
  return {
    says: `The membership is taken as ${all.membership} ${counted}; ${vacant}.`,
    facts: { membership: all.membership, vacancies, reading: readings.membership },
  };
}

function majorityStep({ columns, majority, membership }: Columns): Step {
  const group = columns[majority];
  return {
    says: group
      ? `${group.id} has ${group.members} of ${membership}, a majority.`
      : `No group has more than half of ${membership}. Exactly half is not a majority.`,
    facts: { group: group?.id ?? null, membership },
  };
}

const inWords: Readonly<Record<UngroupedTreatment['kind'], string>> = {
  remainder: 'have the seats that groups leave',
  unit: 'are rounded in the totals as if they were one group',
  'pseudo-group': 'are treated as a group, which departs from section 15 and needs section 17',
  'left-out': 'are left out of the shares, which departs from section 15 and needs section 17',
  'column-each': 'are each treated as a group of one, which departs from section 15 and needs section 17',
  named: 'have the seats that a local scheme names, which departs from section 15 and needs section 17',
};

function ungroupedStep(ungrouped: number, { kind }: UngroupedTreatment): Step {
  return {
    says: `Members in no group, ${ungrouped}, ${inWords[kind]}.`,
    facts: { ungrouped, reading: kind },
  };
}

function namedSteps(treatment: UngroupedTreatment): readonly Step[] {
  if (treatment.kind !== 'named') return [];
  const seats = treatment.seats.map(({ id, count }) => `${id} ${count}`).join(', ');
  return [
    {
      says: `The local scheme names: ${seats || 'no seat'}; none elsewhere.`,
      facts: { seats: treatment.seats },
    },
  ];
}

function asOneSteps(sets: AllocationFacts['council']['countAsOne'] = []): readonly Step[] {
  return sets.map((groups) => ({
    says: `${listInWords(groups, 'en')} count as one for principle (a), as was stated.`,
    facts: { groups },
  }));
}

function coOpteeSteps({ bodies, readings: { openCoOptees } }: AllocationFacts): readonly Step[] {
  return bodies.flatMap(({ id, coOptees }) => {
    if (!coOptees || coOptees.reach === 'counted') return [];
    const counted = openCoOptees === 'counted' ? 'counted' : 'left out';
    return [
      {
        says: `${id}: it is open whether its ${coOptees.seats} education co-optees count towards a majority; here they are ${counted}.`,
        confidence: 'inferred' as const,
        facts: { body: id, reading: openCoOptees },
      },
    ];
  });
}
