import type { MembersOnADay } from '@lga/proportionality/bodies';
import { groupsOn } from '@lga/proportionality/council';
import type { ReportGroup } from '@lga/proportionality/render';
import { reviewsDue } from '@lga/proportionality/reviews';
import type { CouncilReview } from '@lga/proportionality/schema';
import type { Step } from '@lga/rules';

type Counted = Extract<CouncilReview['members'], { kind: 'counted' }>;
type Registered = Extract<CouncilReview['members'], { kind: 'register' }>;

/** Members by group on the day of a review, with why it is held where the register says so. */
export interface ReviewedMembers {
  readonly membership: MembersOnADay;
  readonly groups: readonly ReportGroup[];
  readonly because: readonly Step[];
}

export function reviewedMembers(review: CouncilReview): ReviewedMembers {
  const { members, on } = review;
  return members.kind === 'register' ? registered(review, members) : counted(on, members);
}

function counted(on: string, { size, vacancies, groups, ungrouped, countAsOne = [] }: Counted) {
  const membership: MembersOnADay = {
    on,
    inPost: size - vacancies,
    vacancies,
    groups: groups.map(({ id, members }) => ({ id, members: Array.from({ length: members }) })),
    ungrouped: Array.from({ length: ungrouped }),
    sameDescription: countAsOne.map((pair) => ({ kind: 'one', groups: pair })),
  };
  return { membership, groups: groups.map(({ members: _, ...group }) => group), because: [] };
}

function registered({ on, council }: CouncilReview, { kind: _, council: identity, ...facts }: Registered) {
  const { value, because } = groupsOn({ ...facts, council: { ...identity, ...council }, on });
  const groups = value.groups.map(({ id, name, leader }) => ({
    id,
    name: { en: name },
    ...(leader !== null && { leader }),
  }));
  const due = reviewsDue({ events: facts.events, on });
  return { membership: value, groups, because: [...due.because, ...because] };
}
