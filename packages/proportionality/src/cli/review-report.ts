import { DomainError, type Step } from '@lga/rules';
import { allocationFacts, type MembersOnADay, type PreparedFacts } from '../council/allocation-facts.js';
import { bodyTreatment, type CouncilBody } from '../council/body.js';
import { groupsOn } from '../council/groups.js';
import { readyReckoner } from '../council/ready-reckoner.js';
import { reviewsDue } from '../council/reviews.js';
import type { BalanceReport, ReportGroup } from '../render/report.js';
import { allocateSeats } from '../statute/allocate-seats.js';
import type { AllocationFacts } from '../statute/allocation.js';
import { checkTable } from '../statute/check-table.js';
import { compareReadings } from '../statute/compare-readings.js';
import { settleChoice } from '../statute/settle-choice.js';
import type { CouncilReview } from './review-file.js';

/** A review's report, or the bodies about which somebody has to say first whether they are in the pool. */
export type ReviewReport =
  | { readonly kind: 'report'; readonly report: BalanceReport }
  | { readonly kind: 'open'; readonly open: Extract<PreparedFacts, { kind: 'undetermined' }>['open'] };

/**
 * The report of a review, from its file.
 *
 * @throws {DomainError} The codes of `groupsOn`, `allocationFacts`, `allocateSeats`, `settleChoice`, `checkTable`;
 *   `unknown-body` when present seats name a body that is not in the file.
 */
export function reviewReport(review: CouncilReview): ReviewReport {
  const { council, bodies, readings, section17 = [] } = review;
  const { membership, groups, because } = membersOf(review);
  const prepared = allocationFacts({
    membership,
    bodies: bodies.map(({ whereTheyClash: _, ...body }): CouncilBody => body),
    nation: council.nation,
    readings,
    underSection17: section17.flatMap((each) => each.bodies),
  });
  if (prepared.value.kind === 'undetermined') return { kind: 'open', open: prepared.value.open };
  const facts = withChoices(prepared.value.facts, review);
  checkNamed(review);
  const allocation = allocateSeats(facts);
  const report: BalanceReport = {
    council: council.name,
    reason: { words: review.reason, because },
    groups,
    bodies: bodies.map(({ id, name }) => ({ id, name, ...noteOf(id, review) })),
    facts,
    allocation,
    ...(allocation.value.kind === 'undetermined' ? {} : onceDecided(review, facts)),
    ...(review.present && { present: review.present }),
    ...(section17.length > 0 && { section17: section17.map(({ words }) => words) }),
    ...(review.recommendations && { recommendations: review.recommendations }),
  };
  return { kind: 'report', report };
}

/** What can be said once principles (a) and (b) clash on no body. */
function onceDecided(review: CouncilReview, facts: AllocationFacts): Partial<BalanceReport> {
  const { council, on } = facts;
  return {
    reckoner: readyReckoner({ council, on, ...reckonerOf(review, facts) }).value,
    ...chosenBy(review, facts),
    ...proposedBy(review, facts),
    ...readingsOf(facts),
  };
}

interface Members {
  readonly membership: MembersOnADay;
  readonly groups: readonly ReportGroup[];
  readonly because: readonly Step[];
}

function membersOf(review: CouncilReview): Members {
  const { members } = review;
  if (members.kind === 'register') return registeredMembers(review, members);
  const { size, vacancies, groups, ungrouped, countAsOne = [] } = members;
  const pairs = countAsOne.map(([one = '', other = '']) => ({
    kind: 'one' as const,
    groups: [one, other] as const,
  }));
  const membership = {
    on: review.on,
    inPost: size - vacancies,
    vacancies,
    groups: groups.map((group) => ({ id: group.id, members: Array.from({ length: group.members }) })),
    ungrouped: Array.from({ length: ungrouped }),
    sameDescription: pairs,
  };
  return { membership, groups: groups.map(({ members: _, ...group }) => group), because: [] };
}

function registeredMembers(
  { on, council }: CouncilReview,
  {
    council: identity,
    events,
    electedMayorCounts,
    sameTerms,
  }: Extract<CouncilReview['members'], { kind: 'register' }>,
): Members {
  const { value, because } = groupsOn({
    council: { ...identity, ...council },
    events,
    on,
    ...(electedMayorCounts !== undefined && { electedMayorCounts }),
    ...(sameTerms && { sameTerms }),
  });
  const due = reviewsDue({ events, on });
  const groups = value.groups.map(({ id, name, leader }) => ({
    id,
    name: { en: name },
    ...(leader !== null && { leader }),
  }));
  return { membership: value, groups, because: [...due.because, ...because] };
}

/** The facts with what the council decided for bodies on which (a) and (b) clash. */
function withChoices(facts: AllocationFacts, { bodies }: CouncilReview): AllocationFacts {
  const decided = new Map(bodies.map(({ id, whereTheyClash }) => [id, whereTheyClash]));
  return {
    ...facts,
    bodies: facts.bodies.map((body) => {
      const whereTheyClash = decided.get(body.id);
      return whereTheyClash ? { ...body, whereTheyClash } : body;
    }),
  };
}

function noteOf(
  id: string,
  { bodies, council, on, section17 = [] }: CouncilReview,
): { readonly note?: string } {
  const arrangement = section17.find((each) => each.bodies.includes(id));
  if (arrangement) return { note: arrangement.words };
  const found = bodies.find((body) => body.id === id);
  if (!found) return {};
  const { whereTheyClash: _, ...body } = found;
  return {
    note: bodyTreatment({ body, nation: council.nation, on })
      .because.map(({ says }) => says)
      .join(' '),
  };
}

function reckonerOf({ reckoner, readings }: CouncilReview, { council }: AllocationFacts) {
  const { kind } = readings.ungrouped;
  const seated = council.size - council.vacancies - (kind === 'left-out' ? council.ungrouped : 0);
  const sizes = reckoner ?? { from: Math.min(2, seated), to: Math.min(30, seated) };
  // Seats that a local scheme names are for its bodies alone.
  const ungrouped = readings.ungrouped.kind === 'named' ? { kind: 'remainder' as const } : readings.ungrouped;
  return { sizes, readings: { ...readings, ungrouped } };
}

/** What the choice recorded in the file comes to; where it leaves several tables, one of them is shown. */
function chosenBy({ choice }: CouncilReview, facts: AllocationFacts): Pick<BalanceReport, 'chosen'> {
  if (!choice) return {};
  const { value, because } = settleChoice({ facts, ...choice });
  const how = [...because.map(({ says }) => says), choice.record].join(' ');
  return { chosen: { table: value.table, how, isSettled: value.kind === 'settled' } };
}

function proposedBy(
  { proposed, section17 = [] }: CouncilReview,
  facts: AllocationFacts,
): Pick<BalanceReport, 'proposed'> {
  if (!proposed) return {};
  const underSection17 = section17.flatMap(({ bodies }) => bodies);
  return { proposed: checkTable({ facts, table: proposed, underSection17 }) };
}

/** The answers under other readings, where there are any. */
function readingsOf(facts: AllocationFacts): Pick<BalanceReport, 'readings'> {
  const readings = compareReadings(facts);
  return readings.length > 1 ? { readings } : {};
}

function checkNamed({ bodies, present = [] }: CouncilReview): void {
  const known = new Set(bodies.map(({ id }) => id));
  // A group of the present seats may have ended since; a body is one of the file.
  if (present.some(({ body }) => !known.has(body)))
    throw new DomainError('unknown-body', 'Present seats were expected to name bodies of the file.');
}
