import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { welshCommitteeMakeUp } from './wales-rules.js';

/** Who sits on a committee that Welsh law prescribes. */
export interface WelshCommittee {
  readonly kind: 'democratic-services-committee' | 'governance-and-audit-committee';
  /** Members of the council on it. */
  readonly councillors: number;
  readonly lay: number;
  /** Members of the executive and their assistants; job sharers count as one. */
  readonly ofTheExecutive: number;
  /** Whether the leader or an elected mayor is among them. */
  readonly includesLeader: boolean;
  readonly chair: 'lay' | 'of-a-group-of-the-executive' | 'another-councillor';
  /** Whether the council has a group outside the executive. */
  readonly hasOpposition: boolean;
  readonly on: string;
}

/** Something about a committee that does not fit the Measure; `undetermined` where the number has no third. */
export type MakeUpFinding =
  | 'lay-members'
  | 'lay-members-undetermined'
  | 'too-many-of-the-executive'
  | 'leader'
  | 'chair';

const inWords: Readonly<Record<MakeUpFinding, string>> = {
  'lay-members': 'The number of lay members is not the one prescribed.',
  'lay-members-undetermined':
    'The committee has no whole third, so that what one third of lay members means is open.',
  'too-many-of-the-executive': 'More than one member is of the executive.',
  leader: 'The leader or elected mayor is a member.',
  chair: 'The chair is not of those from whom it must come.',
};

/**
 * What about a Welsh democratic services or governance and audit committee does not fit the Measure.
 *
 * @param committee - Its members in numbers.
 * @returns Findings for a person to look at; none when it fits.
 * @throws {DomainError} `invalid-body` when a number is not whole or nobody sits; `invalid-date`; `not-in-force`.
 * @see Local Government (Wales) Measure 2011, ss. 12, 14 and 82
 * @example
 * ```ts
 * import { committeeMakeUp } from '@lga/proportionality/wales';
 *
 * const committee = {
 *   kind: 'governance-and-audit-committee',
 *   councillors: 8,
 *   lay: 4,
 *   ofTheExecutive: 0,
 *   includesLeader: false,
 *   chair: 'another-councillor',
 *   hasOpposition: true,
 *   on: '2026-05-20',
 * } as const;
 * committeeMakeUp(committee).value; // => ['chair']
 * ```
 */
export function committeeMakeUp(committee: WelshCommittee): Explained<readonly MakeUpFinding[]> {
  const { kind, councillors, lay, ofTheExecutive, includesLeader, on } = committee;
  if (
    [councillors, lay, ofTheExecutive].some(
      (count) => !Number.isSafeInteger(count) || count < 0 || count > 10_000,
    )
  )
    throw new DomainError('invalid-body', 'Members of a committee were expected as whole numbers from 0.');
  const rule = inForce(welshCommitteeMakeUp, isoDate(on));
  const { layThirds, mostOfTheExecutive } = rule.value[kind];
  const value: MakeUpFinding[] = [
    ...layFindings(councillors + lay, lay, layThirds),
    ...(ofTheExecutive > mostOfTheExecutive ? ['too-many-of-the-executive' as const] : []),
    ...(includesLeader ? ['leader' as const] : []),
    ...(isChairFit(committee) ? [] : ['chair' as const]),
  ];
  const steps: Step[] = value.map((finding) => ({ says: inWords[finding], facts: { finding } }));
  return { value, because: [...steps, ...rule.because] };
}

function layFindings(all: number, lay: number, thirds: number): MakeUpFinding[] {
  if (thirds > 0 && all % 3 !== 0) return ['lay-members-undetermined'];
  return 3 * lay === all * thirds ? [] : ['lay-members'];
}

function isChairFit({ kind, chair, hasOpposition }: WelshCommittee): boolean {
  if (kind === 'governance-and-audit-committee') return chair === 'lay';
  return chair === 'another-councillor' || (chair === 'of-a-group-of-the-executive' && !hasOpposition);
}
