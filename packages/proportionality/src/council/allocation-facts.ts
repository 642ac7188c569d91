import { DomainError, type Explained, isoDate, listInWords, type Step } from '@lga/rules';
import type { AllocationFacts } from '../statute/allocation.js';
import type { Standing, Body as StatuteBody } from '../statute/council.js';
import type { Readings } from '../statute/readings.js';
import { bodyTreatment, type CouncilBody } from './body.js';
import type { SameDescription } from './same-description.js';

/** Bodies that a person has to decide about before seats can be shared. */
export interface OpenBody {
  readonly body: string;
  readonly question: string;
}

/**
 * Facts ready to share seats by, or the questions about bodies that stand in the way.
 *
 * `outside` lists bodies that section 15 does not bind, and those under arrangements of section 17.
 */
export type PreparedFacts =
  | { readonly kind: 'ready'; readonly facts: AllocationFacts; readonly outside: readonly string[] }
  | { readonly kind: 'undetermined'; readonly open: readonly OpenBody[] };

/** Members of a council on a day, as far as seats depend on them: what `groupsOn` gives, and nothing of who they are. */
export interface MembersOnADay {
  readonly on: string;
  readonly inPost: number;
  readonly vacancies: number;
  readonly groups: readonly { readonly id: string; readonly members: readonly unknown[] }[];
  readonly ungrouped: readonly unknown[];
  readonly sameDescription: readonly SameDescription[];
}

/**
 * The facts of an allocation, from the membership on a day and the bodies with their kinds.
 *
 * @param membership - As `groupsOn` gives it.
 * @param bodies - Every body on which the council fills seats.
 * @param readings - Where the law can be read in more than one way, the way that is taken.
 * @param underSection17 - Ids of bodies under arrangements that are in effect: see `section17Standing`.
 * @throws {DomainError} As `bodyTreatment`; `duplicate-body`; `not-divided` when members are in no groups at all.
 * @see Local Government and Housing Act 1989, ss. 15 to 17 and Schedule 1
 * @example
 * ```ts
 * import { allocationFacts } from '@lga/proportionality/bodies';
 *
 * const prepared = allocationFacts({
 *   membership: {
 *     on: '2026-05-20',
 *     inPost: 5,
 *     vacancies: 0,
 *     groups: [{ id: 'A', members: ['a', 'b', 'c'] }, { id: 'B', members: ['d', 'e'] }],
 *     ungrouped: [],
 *     sameDescription: [],
 *   },
 *   bodies: [{ id: 'p', name: { en: 'Planning' }, kind: 'ordinary-committee', seats: 3 }],
 *   nation: 'wales',
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 * });
 * prepared.value.kind; // => 'ready'
 * ```
 */
export function allocationFacts({
  membership,
  bodies,
  nation,
  readings,
  underSection17 = [],
}: {
  readonly membership: MembersOnADay;
  readonly bodies: readonly CouncilBody[];
  readonly nation: 'england' | 'wales';
  readonly readings: Readings;
  readonly underSection17?: readonly string[];
}): Explained<PreparedFacts> {
  const on = isoDate(membership.on);
  check(membership, bodies);
  const treated = bodies.map((body) => ({ body, treatment: bodyTreatment({ body, nation, on }) }));
  const because = [...treated.flatMap(({ treatment }) => treatment.because), ...descriptionSteps(membership)];
  const open = treated.flatMap(({ body, treatment }) =>
    treatment.value.kind === 'undetermined' ? [{ body: body.id, question: treatment.value.question }] : [],
  );
  if (open.length > 0) return { value: { kind: 'undetermined', open }, because };
  const exempt = new Set(underSection17);
  const ready = treated.map(({ body, treatment }) =>
    statuteBody(
      body,
      exempt.has(body.id) ? { kind: 'outside' } : standing(treatment.value),
      treatment.because,
    ),
  );
  const outside = ready.filter((body) => body.standing.kind === 'outside').map(({ id }) => id);
  const facts = { on, council: councilOf(membership), bodies: ready, readings };
  return { value: { kind: 'ready', facts, outside }, because };
}

function councilOf({
  vacancies,
  inPost,
  groups,
  ungrouped,
  sameDescription,
}: MembersOnADay): AllocationFacts['council'] {
  const one = joined(sameDescription.filter(({ kind }) => kind === 'one').map((pair) => pair.groups));
  return {
    // An elected mayor who is counted sits beside the seats of the council.
    size: inPost + vacancies,
    vacancies,
    groups: groups.map(({ id, members }) => ({ id, members: members.length })),
    ungrouped: ungrouped.length,
    ...(one.length > 0 && { countAsOne: one }),
  };
}

/** Pairs that share a group joined into one set, so that each group is in one set at most. */
function joined(pairs: readonly (readonly [string, string])[]): string[][] {
  const sets: Set<string>[] = [];
  for (const pair of pairs) {
    const touched = sets.filter((set) => pair.some((id) => set.has(id)));
    const all = new Set([...touched.flatMap((set) => [...set]), ...pair]);
    sets.splice(0, sets.length, ...sets.filter((set) => !touched.includes(set)), all);
  }
  return sets.map((set) => [...set]);
}

/** What is taken for granted about groups of one description, for somebody to look at. */
function descriptionSteps({ sameDescription }: MembersOnADay): Step[] {
  const open = sameDescription.filter(({ kind }) => kind === 'undetermined');
  const pairs = sameDescription.filter(({ kind }) => kind === 'one').map((pair) => pair.groups);
  const chained = joined(pairs).filter((set) => set.length > 2);
  return [
    ...open.map(({ groups: [one, other] }) => ({
      says: `Whether ${one} and ${other} count as one for principle (a) is open, since descriptions are not recorded; they are taken as two.`,
      confidence: 'inferred' as const,
    })),
    ...chained.map((set) => ({
      says: `${listInWords(set, 'en')} are linked pair by pair by their descriptions, and are taken as one for principle (a).`,
      confidence: 'inferred' as const,
    })),
  ];
}

function standing(treatment: ReturnType<typeof bodyTreatment>['value']): Standing {
  if (treatment.kind !== 'balanced') return { kind: 'outside' };
  return treatment.inPool ? { kind: 'pooled', pool: 'ordinary committees' } : { kind: 'by-itself' };
}

function statuteBody(
  { id, seats, coOptees }: CouncilBody,
  standing: Standing,
  because: readonly Step[],
): StatuteBody {
  const counts = coOptees && coOptees.votingEducation > 0 && coOptees.section13 !== 'outside';
  const reach = coOptees?.section13 === 'within' ? ('counted' as const) : ('open' as const);
  return {
    id,
    seats,
    standing,
    because,
    ...(counts && { coOptees: { seats: coOptees.votingEducation, reach } }),
  };
}

function check({ groups }: MembersOnADay, bodies: readonly CouncilBody[]): void {
  if (groups.length === 0)
    throw new DomainError(
      'not-divided',
      'Members were expected to be divided into political groups (reg. 7).',
    );
  if (new Set(bodies.map(({ id }) => id)).size < bodies.length)
    throw new DomainError('duplicate-body', 'Each body was expected once.');
}
