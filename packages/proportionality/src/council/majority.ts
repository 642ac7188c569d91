import { type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { coOpteesTowardsMajority } from '../statute/principles.js';
import type { CoOptees, CouncilBody } from './body.js';

/**
 * Seats out of a council's own that make a majority of a body.
 *
 * `settled`: `needed` seats. `undetermined`: the two numbers, as co-optees count or do not. `clash`: a majority
 * would take every seat that the council fills, which principle (a) forbids; the Act does not rank the two.
 */
export type MajorityOfABody =
  | { readonly kind: 'settled'; readonly needed: number }
  | { readonly kind: 'undetermined'; readonly ifCounted: number; readonly ifNotCounted: number }
  | { readonly kind: 'clash'; readonly needed: number; readonly seats: number };

/**
 * How many of the council's seats on a body are a majority of it, co-optees considered.
 *
 * @param body - The body; `seats` are those that the council fills.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns `undetermined` gives both numbers where it is open whether section 15(6)(a) reaches the body.
 * @throws {DomainError} `invalid-date`; `not-in-force`.
 * @see Local Government and Housing Act 1989, s. 15(5)(b) and (6)
 * @example
 * ```ts
 * import { majorityOfABody } from '@lga/proportionality/bodies';
 *
 * const body = { id: 'e', name: { en: 'Education' }, kind: 'ordinary-committee', seats: 12 } as const;
 * majorityOfABody(body, '2026-05-20').value; // => { kind: 'settled', needed: 7 }
 * const coOptees = { votingEducation: 4, section13: 'within' } as const;
 * majorityOfABody({ ...body, coOptees }, '2026-05-20').value; // => { kind: 'settled', needed: 9 }
 * ```
 */
export function majorityOfABody(
  body: Pick<CouncilBody, 'seats' | 'coOptees'>,
  on: string,
): Explained<MajorityOfABody> {
  const day = isoDate(on);
  const { seats, coOptees } = body;
  const rule = coOptees && coOptees.votingEducation > 0 ? inForce(coOpteesTowardsMajority, day).because : [];
  const value = majority(seats, coOptees);
  return { value, because: [majorityStep(value, seats), ...rule] };
}

function majority(seats: number, coOptees: CoOptees | undefined): MajorityOfABody {
  const without = moreThanHalf(seats);
  const counted = moreThanHalf(seats + (coOptees?.votingEducation ?? 0));
  if (coOptees?.section13 === 'open' && counted !== without) {
    return { kind: 'undetermined', ifCounted: counted, ifNotCounted: without };
  }
  const needed = coOptees?.section13 === 'within' ? counted : without;
  return needed >= seats ? { kind: 'clash', needed, seats } : { kind: 'settled', needed };
}

function moreThanHalf(seats: number): number {
  return Math.floor(seats / 2) + 1;
}

function majorityStep(value: MajorityOfABody, seats: number): Step {
  const facts = { ...value, seats };
  switch (value.kind) {
    case 'settled':
      return { says: `A majority is ${value.needed} of the council's ${seats} seats.`, facts };
    case 'undetermined':
      return {
        says: `A majority is ${value.ifCounted} of the council's ${seats} seats if the education co-optees count, and ${value.ifNotCounted} if they do not.`,
        confidence: 'inferred',
        facts,
      };
    case 'clash':
      return {
        says: `A majority would be ${value.needed} and the council fills ${seats} seats; principle (a) forbids that one group has all of them, and the Act does not say which prevails.`,
        facts,
      };
  }
}
