import { inForce, type Rule, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import type { WelshDeclarationFacts, WelshInterest } from '../schema/welsh-declaration.js';
import {
  attendanceToSpeak,
  confirmationInWriting,
  exemptions,
  exemptionsLost,
  listedInterests,
  noBar,
  oralDisclosure,
  prejudicialTest,
  scrutinyOfOwnDecision,
  wardConflict,
  wellbeingInterests,
  welshLicence,
  welshSecurities,
  withdrawal,
  writtenNotice,
  writtenRepresentations,
} from './rules.js';
import { amendedIn2016 } from './sources.js';
import type { WelshBars } from './welsh-bars.js';
import type { WelshDeclaredInterest } from './welsh-declaration.js';

const classNames: Readonly<Record<WelshDeclaredInterest['class'], string>> = {
  none: 'no personal interest in the business',
  personal: 'a personal interest that is not prejudicial',
  prejudicial: 'a personal interest that is prejudicial',
  undetermined: 'not settled',
};

/** The reasons: each interest's in turn, then what follows from all of them. */
export function welshReasons(
  facts: WelshDeclarationFacts,
  declared: readonly WelshDeclaredInterest[],
  bars: WelshBars,
): readonly Step[] {
  const { on } = facts;
  const cited = (rule: Rule<unknown>) => inForce(rule, on).because;
  const scrutiny = facts.scrutinyOfDecisionOfOwnBody !== 'no' && facts.wasPresentAtDecision !== 'no';
  const relieves = facts.scrutinyRequiresAttendance || facts.dispensations.length > 0;
  return [
    ...facts.interests.flatMap((interest, at) => ofInterest(interest, declared[at], on)),
    ...(scrutiny ? cited(scrutinyOfOwnDecision) : []),
    ...(bars.disclose === false ? [] : [oralDisclosure, writtenNotice, confirmationInWriting].flatMap(cited)),
    ...(bars.stay === false ? [] : [...cited(withdrawal), ...cited(attendanceToSpeak), ...inWriting(on)]),
    ...(relieves ? cited(noBar) : []),
  ];
}

function inWriting(on: string): readonly Step[] {
  if (on >= amendedIn2016) return inForce(writtenRepresentations, on).because;
  const says = `Written representations to a meeting were barred until ${amendedIn2016}, when paragraph 14(2A) came in.`;
  const [{ source, confidence, checked }] = writtenRepresentations.history;
  return [{ says, rule: writtenRepresentations.id, source, authority: 'statute', confidence, checked }];
}

function ofInterest(
  interest: WelshInterest,
  declared: WelshDeclaredInterest | undefined,
  on: string,
): readonly Step[] {
  const { id, limb, subject, exemption } = interest;
  const kind = declared?.class ?? 'undetermined';
  const cited = (rule: Rule<unknown>) => inForce(rule, on).because;
  const sized =
    subject === 'securities' ? cited(welshSecurities) : subject === 'licence' ? cited(welshLicence) : [];
  const lost = exemption?.startsWith('12(2)(a)') ? cited(exemptionsLost) : [];
  const exempt = exemption
    ? applied(inForce<unknown>(exemptions, on), `Relied on: ${exemption}.`, { interest: id })
    : [];
  return [
    ...ofLimb(limb, on),
    ...sized,
    ...exempt,
    ...lost,
    ...(kind === 'none' ? [] : cited(prejudicialTest)),
    { says: `The interest is ${classNames[kind]}.`, facts: { interest: id, class: kind } },
  ];
}

function ofLimb(limb: WelshInterest['limb'], on: string): readonly Step[] {
  if (limb === '10(2)(a)') return inForce(listedInterests, on).because;
  if (limb === '10(2)(c)') return inForce(wellbeingInterests, on).because;
  if (on < amendedIn2016) return inForce(wardConflict, on).because;
  const says = `A conflict with the ward has been no personal interest since ${amendedIn2016}.`;
  return [{ says, rule: wardConflict.id, authority: 'statute', confidence: 'seen', checked: null }];
}
