import { mayBeTold } from '@lga/code-of-conduct/decisions';
import * as z from 'zod';
import { Words } from '../http/words.js';
import { type Caller, isAny } from '../security/caller.js';
import { type KeptComplaint, Person, type standing, stateTitle } from './kept-complaint.js';

export const ToldComplaint = z.strictObject({
  reference: z.string(),
  allegations: z.array(
    z.strictObject({ id: z.string(), state: z.string().nullable(), title: Words.nullable() }),
  ),
  complainant: Person.nullable().describe('Only where the caller may be told.'),
});
export type ToldComplaint = z.infer<typeof ToldComplaint>;

/** Whoever is no party learns nothing, not even that there is a complaint. */
export function partyOf(
  caller: Caller,
  { subjectMember, complainant }: KeptComplaint,
): 'subject-member' | 'complainant' | undefined {
  if (caller.id === complainant && isAny(caller, ['complainant'])) return 'complainant';
  if (caller.id === subjectMember && isAny(caller, ['subject-member'])) return 'subject-member';
  return undefined;
}

/** What a party may be told of each allegation, and never the file: no event, judgement or person in it. */
export function toldToParty(
  caller: Caller,
  kept: KeptComplaint,
  now: ReturnType<typeof standing>['value'],
): ToldComplaint | undefined {
  const to = partyOf(caller, kept);
  if (!to) return undefined;
  const { identity } = kept.complaint;
  const told = now.allegations.map((allegation) => ({
    allegation,
    may: mayBeTold({ to, identity, allegation, on: now.on }).value,
  }));
  const known = told.filter(({ may }) => may.thatThereIsOne);
  if (known.length === 0) return undefined;
  return {
    reference: kept.complaint.reference,
    allegations: known.map(({ allegation: { id, state } }) => ({
      id,
      state,
      title: stateTitle(kept, state),
    })),
    complainant: known.every(({ may }) => may.whoComplained === true) ? kept.complainant : null,
  };
}
