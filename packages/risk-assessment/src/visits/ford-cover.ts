import { type Explained, inForce, type Step } from '@lga/rules';
import { type Office, operationFord } from './police-rules.js';

/** Whether Operation Ford covers an office. */
export type FordCover =
  | { readonly kind: 'covered'; readonly quote: 'Operation Ford' }
  | { readonly kind: 'other-operation'; readonly quote: 'Operation Bridger' }
  | { readonly kind: 'not-covered' }
  | { readonly kind: 'undetermined' };

/** In any case and before anything else. */
const emergency: Step = {
  says: 'In danger or in fear for safety, call 999 first, whoever is covered. Anybody may report a crime.',
  source: {
    instrument:
      'LGA Executive Advisory Board papers, 8 June 2023: Supporting councillors to handle and prevent abuse and intimidation',
    provision: 'Triage',
  },
  confidence: 'seen',
  checked: null,
};

/**
 * Whether Operation Ford covers somebody, and which name to quote when reporting. Parish, town and community
 * councillors are not covered, and are not told so as if it meant that they may not report.
 *
 * @param office - What the person is or stands for.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns `undetermined` for an office that the source says nothing of.
 * @throws {DomainError} `not-in-force` before the operation; `invalid-date`.
 * @see COSLA, Operation Ford guide
 * @example
 * ```ts
 * import { operationFordCover } from '@lga/risk-assessment/visits';
 *
 * operationFordCover('councillor', '2026-05-07').value; // => { kind: 'covered', quote: 'Operation Ford' }
 * operationFordCover('parish-councillor', '2026-05-07').value; // => { kind: 'not-covered' }
 * ```
 */
export function operationFordCover(office: Office, on: string): Explained<FordCover> {
  const { value, because } = inForce(operationFord, on);
  const steps = [emergency, ...because];
  if (value.covered.includes(office)) {
    return { value: { kind: 'covered', quote: 'Operation Ford' }, because: steps };
  }
  if (value.elsewhere.includes(office)) {
    return { value: { kind: 'other-operation', quote: 'Operation Bridger' }, because: steps };
  }
  const kind = value.notCovered.includes(office) ? 'not-covered' : 'undetermined';
  return { value: { kind }, because: steps };
}
