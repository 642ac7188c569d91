import { type Explained, inForce, type Step } from '@lga/rules';
import { exemptInformation } from './rules.js';

type ComplainantIdentity = 'known' | 'withheld' | 'anonymous';

export type Audience = 'public' | 'subject-member' | 'complainant';

/** What may be told of a complaint to somebody who asks. */
export interface MayBeTold {
  readonly thatThereIsOne: boolean;
  /** `not-known`: the complaint is anonymous, so that there is nobody to name. */
  readonly whoComplained: boolean | 'not-known';
  /** The draft report, in confidence. */
  readonly draftReport: boolean;
  readonly decisionNotice: boolean;
  /** Paragraphs of Schedule 12A under which a meeting would usually exclude the public. */
  readonly exemptUnder: readonly string[];
}

const reported = ['draft-report', 'final-report', 'hearing-pending', 'heard'];

/**
 * What may be told of one allegation in England to the public, to the member or to whoever complained.
 *
 * It is confidential until there is an outcome, and goes by its reference. The member is normally told who
 * complained, unless that is withheld; the draft report goes to both in confidence. This is usual practice, except
 * for the descriptions of exempt information, which a meeting weighs against the public interest each time.
 *
 * @param to - Who would be told.
 * @param identity - Whether it is known, and told, who complained.
 * @param allegation - Where the allegation stands, as `replay` has it.
 * @param on - The day, `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `not-in-force` before 1 July 2012.
 * @example
 * ```ts
 * import { mayBeTold } from '@lga/code-of-conduct/decisions';
 *
 * const allegation = { state: 'investigation', path: [] } as const;
 * const asked = { identity: 'withheld', allegation, on: '2026-01-15' } as const;
 * mayBeTold({ ...asked, to: 'public' }).value.thatThereIsOne; // => false
 * mayBeTold({ ...asked, to: 'subject-member' }).value.whoComplained; // => false
 * ```
 */
export function mayBeTold({
  to,
  identity,
  allegation: { state, path },
  on,
}: {
  readonly to: Audience;
  readonly identity: ComplainantIdentity;
  readonly allegation: {
    readonly state: string | null;
    readonly path: readonly { readonly state: string }[];
  };
  readonly on: string;
}): Explained<MayBeTold> {
  const exempt = inForce(exemptInformation, on);
  const isParty = to !== 'public';
  const isPublished = path.some((visit) => visit.state === 'published');
  const memberIsTold = path.some((visit) => visit.state === 'member-notified');
  return {
    value: {
      thatThereIsOne: isPublished || to === 'complainant' || (to === 'subject-member' && memberIsTold),
      whoComplained: identity === 'anonymous' ? 'not-known' : namedTo(to, identity, memberIsTold),
      draftReport: isParty && state !== null && reported.includes(state),
      decisionNotice: isPublished,
      exemptUnder: exempt.value,
    },
    because: [usual, ...exempt.because],
  };
}

function namedTo(to: Audience, identity: ComplainantIdentity, memberIsTold: boolean): boolean {
  return to === 'complainant' || (to === 'subject-member' && memberIsTold && identity === 'known');
}

const usual: Step = {
  says: 'A complaint is usually confidential until there is an outcome, and goes by its reference.',
  authority: 'practice',
  confidence: 'unverified',
  checked: null,
};
