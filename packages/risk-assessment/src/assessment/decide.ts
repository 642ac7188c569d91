import { DomainError, type Explained, isoDate, type Step } from '@lga/rules';
import type { Decision, Output } from '../schema.js';
import type { Assessed } from './assessed.js';
import type { Finding } from './finding.js';
import { bandNamed, type Scheme } from './scheme.js';

/** A decision as it is stored, with what it does to the proposal that it keeps. */
export interface Decided {
  readonly decision: Decision;
  /** `settled` where the proposal left several bands open. */
  readonly change: 'confirmed' | 'raised' | 'lowered' | 'settled';
}

/**
 * The decision of a named person on one of the three results. The proposal stays in it beside what was decided.
 *
 * It may go up or down; a band that differs from the proposal, or that settles an open one, needs a reason.
 *
 * @param assessed - What `assess` gave. Of the threat, the current stage is decided.
 * @param scheme - The matrix or scale of the result that is decided.
 * @param output - Which of the three.
 * @param band - Id of the band.
 * @param by - Who decides: never blank.
 * @param on - The day, `YYYY-MM-DD`.
 * @param reason - `null` is enough where the band is the proposed one.
 * @throws {DomainError} `unknown-band`; `missing-person`; `missing-reason`; `invalid-date`; `other-scheme` when the
 *   finding was made by another scheme.
 * @example
 * ```ts
 * import { assess, decide, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 *
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const { value } = assess({ assessment: exampleSurgery, scheme: highMediumLow, scales, template: null, floors: [] });
 * const made = decide({
 *   assessed: value, scheme: highMediumLow, output: 'threat',
 *   band: 'high', by: 'monitoring officer', on: '2026-03-03', reason: 'A second message came this morning.',
 * }).value;
 * made.change; // => 'raised'
 * made.decision.proposed; // => { kind: 'proposed', atLeast: 'medium', upTo: 'medium' }
 * ```
 */
export function decide({
  assessed,
  scheme,
  output,
  ...decision
}: {
  readonly assessed: Assessed;
  readonly scheme: Scheme;
  readonly output: Output;
  readonly band: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string | null;
}): Explained<Decided> {
  const found = output === 'threat' ? assessed.threat.current : assessed[output];
  const { rank, word } = bandNamed(scheme, decision.band);
  refuseOther(found, scheme);
  const change = changeTo(rank, found);
  const by = stated(decision.by, 'missing-person', 'The name of who decides was expected.');
  const on = isoDate(decision.on);
  const reason = decision.reason?.trim() ? decision.reason : null;
  if (change !== 'confirmed') {
    stated(reason ?? '', 'missing-reason', 'A reason was expected, since the band is not the proposed one.');
  }
  const proposed = proposal(found);
  const below = change === 'lowered' && found.kind === 'proposed' ? found.floors.map(belowStep) : [];
  const says = `${word.en} was decided on ${on}; the proposal, ${proposalText(proposed)}, is kept beside it.`;
  return {
    value: { decision: { output, band: decision.band, by, on, reason, proposed }, change },
    because: [{ says, facts: { band: decision.band, change, proposed } }, ...below],
  };
}

function belowStep(floor: string): Step {
  return { says: `This is below what the council’s own setting ${floor} allows.`, authority: 'practice' };
}

function changeTo(rank: number, found: Finding): Decided['change'] {
  if (found.kind !== 'proposed') return 'settled';
  if (rank === found.band.rank) return 'confirmed';
  return rank > found.band.rank ? 'raised' : 'lowered';
}

function proposal(found: Finding): Decision['proposed'] {
  if (found.kind === 'not-rated') return { kind: found.kind, atLeast: null, upTo: null };
  const { atLeast, upTo } = found.kind === 'proposed' ? { atLeast: found.band, upTo: found.band } : found;
  return { kind: found.kind, atLeast: atLeast.id, upTo: upTo.id };
}

function proposalText({ kind, atLeast, upTo }: Decision['proposed']): string {
  if (kind === 'not-rated') return 'which is none since nobody rated it';
  return atLeast === upTo ? `${atLeast}` : `from ${atLeast} to ${upTo}`;
}

function refuseOther(found: Finding, { definition }: Scheme): void {
  if (found.kind === 'not-rated') return;
  const { matrix } = found.kind === 'proposed' ? found.band : found.upTo;
  if (matrix.id === definition.id && matrix.version === definition.version) return;
  throw new DomainError(
    'other-scheme',
    'The scheme that the finding was made by was expected; another came.',
  );
}

function stated(text: string, code: string, message: string): string {
  if (text.trim() !== '') return text;
  throw new DomainError(code, message);
}
