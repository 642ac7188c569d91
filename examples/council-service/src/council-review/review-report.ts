import { allocationFacts, bodyTreatment, type OpenBody } from '@lga/proportionality/bodies';
import { compareReadings } from '@lga/proportionality/changes';
import { checkTable } from '@lga/proportionality/checks';
import { settleChoice } from '@lga/proportionality/choices';
import type { BalanceReport } from '@lga/proportionality/render';
import type { CouncilReview } from '@lga/proportionality/schema';
import { readyReckoner } from '@lga/proportionality/sizes';
import { type AllocationFacts, allocateSeats } from '@lga/proportionality/statute';
import { DomainError } from '@lga/rules';
import { reviewedMembers } from './reviewed-members.js';

/** A review's report, or the bodies about which the council has to say first whether they are in the pool. */
export type ReviewReport =
  | { readonly kind: 'report'; readonly report: BalanceReport }
  | { readonly kind: 'open'; readonly open: readonly OpenBody[] };

/**
 * The report of a council's review, put together from what each function of the package answers.
 *
 * @throws {DomainError} As those functions; `unknown-body` when present seats name a body that is not reviewed.
 */
export function reviewReport(review: CouncilReview): ReviewReport {
  const { council, bodies, readings, section17 = [], present, recommendations } = review;
  const { membership, groups, because } = reviewedMembers(review);
  const { value } = allocationFacts({
    membership,
    bodies: bodies.map(({ whereTheyClash: _, ...body }) => body),
    nation: council.nation,
    readings,
    underSection17: section17.flatMap((each) => each.bodies),
  });
  if (value.kind === 'undetermined') return { kind: 'open', open: value.open };
  assertKnown(review);
  const facts = withWhatPrevails(value.facts, review);
  const allocation = allocateSeats(facts);
  const report = {
    council: council.name,
    reason: { words: review.reason, because },
    groups,
    bodies: bodies.map((body) => ({ id: body.id, name: body.name, note: noteOn(body, review) })),
    facts,
    allocation,
    ...(allocation.value.kind !== 'undetermined' && onceSettled(review, facts)),
    ...(present && { present }),
    ...(section17.length > 0 && { section17: section17.map(({ words }) => words) }),
    ...(recommendations && { recommendations }),
  };
  return { kind: 'report', report };
}

/** A group of the present seats may have ended since; a body is one of those reviewed. */
function assertKnown({ bodies, present = [] }: CouncilReview): void {
  if (present.every(({ body }) => bodies.some(({ id }) => id === body))) return;
  throw new DomainError('unknown-body', 'Present seats were expected to name bodies of the review.');
}

/** Which principle the council lets prevail on bodies where (a) and (b) clash. */
function withWhatPrevails(facts: AllocationFacts, { bodies }: CouncilReview): AllocationFacts {
  const prevails = new Map(bodies.map(({ id, whereTheyClash }) => [id, whereTheyClash]));
  const decided = facts.bodies.map((body) => {
    const whereTheyClash = prevails.get(body.id);
    return whereTheyClash ? { ...body, whereTheyClash } : body;
  });
  return { ...facts, bodies: decided };
}

/** Why a body stands where it does. */
function noteOn(body: CouncilReview['bodies'][number], { section17 = [], council, on }: CouncilReview) {
  const arrangement = section17.find(({ bodies }) => bodies.includes(body.id));
  if (arrangement) return arrangement.words;
  const { whereTheyClash: _, ...whole } = body;
  const { because } = bodyTreatment({ body: whole, nation: council.nation, on });
  return because.map(({ says }) => says).join(' ');
}

/** What can be said where principles (a) and (b) clash on no body. */
function onceSettled(review: CouncilReview, facts: AllocationFacts): Partial<BalanceReport> {
  const { choice, proposed, section17 = [] } = review;
  const settled = choice && settleChoice({ facts, ...choice });
  const underSection17 = section17.flatMap(({ bodies }) => bodies);
  const readings = compareReadings(facts);
  return {
    reckoner: reckoner(review, facts),
    ...(settled && {
      chosen: {
        table: settled.value.table,
        how: [...settled.because.map(({ says }) => says), choice.record].join(' '),
        isSettled: settled.value.kind === 'settled',
      },
    }),
    ...(proposed && { proposed: checkTable({ facts, table: proposed, underSection17 }) }),
    ...(readings.length > 1 && { readings }),
  };
}

/** Seats by group for bodies of every size: those asked for, else from 2 to 30, or as many as can sit. */
function reckoner({ reckoner: asked, readings }: CouncilReview, { council, on }: AllocationFacts) {
  const { kind } = readings.ungrouped;
  const seated = council.size - council.vacancies - (kind === 'left-out' ? council.ungrouped : 0);
  const sizes = asked ?? { from: Math.min(2, seated), to: Math.min(30, seated) };
  // Seats that a local scheme names are for its bodies alone.
  const ungrouped = kind === 'named' ? { kind: 'remainder' as const } : readings.ungrouped;
  return readyReckoner({ council, on, sizes, readings: { ...readings, ungrouped } }).value;
}
