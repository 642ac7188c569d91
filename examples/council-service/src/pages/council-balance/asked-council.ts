import { allocationFacts } from '@lga/proportionality/bodies';
import { type Settlement, settleChoice } from '@lga/proportionality/choices';
import type { CouncilReview } from '@lga/proportionality/schema';
import { type AllocationFacts, allocateSeats } from '@lga/proportionality/statute';
import { DomainError, type Explained } from '@lga/rules';
import { reviewedMembers } from '../../council-review/reviewed-members.js';
import type { FieldError } from '../error-summary.js';
import type { View } from '../view.js';
import { poolFieldOf } from './asked-bodies.js';
import { type AskedReview, askedReview } from './asked-review.js';
import type { CouncilField, CouncilTexts } from './council-fields.js';
import { wrongChoice, wrongFor } from './refused-facts.js';

type Wrong = { readonly errors: readonly FieldError<CouncilField>[] };

/** What a form comes to: facts and what follows from them. */
export interface WorkedOut {
  readonly review: CouncilReview;
  readonly facts: AllocationFacts;
  readonly allocation: ReturnType<typeof allocateSeats>;
  /** The table that was chosen among the equally good, where one was. */
  readonly chosen?: Explained<Settlement>;
  /** Why each body stands as it does. */
  readonly because: Explained<unknown>['because'];
}

/** The allocation that a form asks for, or what stands in its way, each at its field. */
export function workedOut(view: View, texts: CouncilTexts): WorkedOut | Wrong {
  const asked = askedReview(view, texts);
  if ('errors' in asked) return asked;
  try {
    return withChoice(view, allocated(view, asked));
  } catch (error) {
    if (error instanceof DomainError) return { errors: [wrongFor(view, error, asked)] };
    throw error;
  }
}

function allocated(view: View, asked: AskedReview): WorkedOut | Wrong {
  const { review } = asked;
  const { membership } = reviewedMembers(review);
  const prepared = allocationFacts({
    membership,
    bodies: review.bodies.map(({ whereTheyClash: _, ...body }) => body),
    nation: review.council.nation,
    readings: review.readings,
    underSection17: (review.section17 ?? []).flatMap(({ bodies }) => bodies),
  });
  if (prepared.value.kind === 'undetermined') return { errors: openPools(view, asked, prepared.value.open) };
  const facts = withClash(prepared.value.facts, review);
  return { review, facts, allocation: allocateSeats(facts), because: prepared.because };
}

function openPools(
  { say }: View,
  { bodies }: AskedReview,
  open: readonly { readonly body: string }[],
): readonly FieldError<CouncilField>[] {
  const messages = {
    pool: say(
      'Choose how scrutiny committees are balanced',
      'Dewiswch sut y caiff pwyllgorau craffu eu cydbwyso',
    ),
    'pool-wales': say(
      'Choose how democratic services and governance and audit committees are balanced',
      'Dewiswch sut y caiff pwyllgorau gwasanaethau democrataidd a llywodraethu ac archwilio eu cydbwyso',
    ),
  };
  const isOpen = new Set(open.map(({ body }) => body));
  const fields = new Set(
    bodies.flatMap(({ field, body }) => (isOpen.has(body.id) ? (poolFieldOf(field) ?? []) : [])),
  );
  return [...fields].map((field) => ({ field, message: messages[field] }));
}

/** What the council lets prevail; the form asks it once, for every body where the principles clash. */
function withClash(facts: AllocationFacts, { bodies: [first] }: CouncilReview): AllocationFacts {
  const whereTheyClash = first?.whereTheyClash;
  if (!whereTheyClash) return facts;
  return { ...facts, bodies: facts.bodies.map((body) => ({ ...body, whereTheyClash })) };
}

function withChoice(view: View, found: WorkedOut | Wrong): WorkedOut | Wrong {
  if ('errors' in found || !found.review.choice || found.allocation.value.kind === 'undetermined')
    return found;
  const { choice } = found.review;
  try {
    return { ...found, chosen: settleChoice({ facts: found.facts, ...choice }) };
  } catch (error) {
    if (error instanceof DomainError) return { errors: [wrongChoice(view, error, choice.by.kind)] };
    throw error;
  }
}
