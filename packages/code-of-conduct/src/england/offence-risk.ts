import { inForce, type Step } from '@lga/rules';
import type { Answer } from '../schema/answer.js';
import type { DeclaredInterest } from './declared-interest.js';
import { type OffenceLimb, offenceLimbs } from './offence-rules.js';

/** What to keep clear of. It is a sign-post, and never says that anybody committed an offence. */
export interface OffenceRisk {
  readonly limb: OffenceLimb;
  readonly provision: string;
  readonly interest: string;
  /** `undetermined`: the duty that the limb protects may not arise. */
  readonly dutyArises: Exclude<Answer, 'no'>;
  readonly says: string;
}

const sentences: Readonly<Record<OffenceLimb, string>> = {
  disclose: 'Not to disclose an interest that is not entered in the register',
  notify: 'Not to notify the monitoring officer in time',
  'take-part': 'To discuss or vote while the Act bars it',
  'take-steps': 'To take steps alone other than to have the matter dealt with by another',
  'false-information': 'To give false information, knowingly or recklessly',
};

/** A limb of section 34 as a sign-post, for a duty that arises or may arise. */
export function offenceRisk(
  limb: OffenceLimb,
  {
    on,
    interest,
    dutyArises,
  }: { readonly on: string; readonly interest: string; readonly dutyArises: Answer },
): readonly OffenceRisk[] {
  if (dutyArises === 'no') return [];
  const { value } = inForce(offenceLimbs, on);
  const says = `${sentences[limb]}, without reasonable excuse, is among the things that section 34 is about. Whether that ever was so is for a court alone.`;
  return [{ limb, provision: value[limb], interest, dutyArises, says }];
}

/** Every risk that an interest beside an item brings with it. */
export function meetingRisks(declared: DeclaredInterest, on: string, barred: Answer): readonly OffenceRisk[] {
  const { interest, mustDiscloseUnderAct, notify } = declared;
  return [
    ...offenceRisk('disclose', { on, interest, dutyArises: mustDiscloseUnderAct }),
    ...offenceRisk('notify', { on, interest, dutyArises: notify.must }),
    ...offenceRisk('take-part', { on, interest, dutyArises: barred }),
  ];
}

/** The reason behind the sign-posts. */
export function riskReasons(risks: readonly OffenceRisk[], on: string): readonly Step[] {
  return risks.length === 0 ? [] : inForce(offenceLimbs, on).because;
}
