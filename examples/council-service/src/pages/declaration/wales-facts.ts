import type { WelshDeclarationFacts } from '@lga/code-of-conduct/schema';
import { type Answer, answerOf } from './answers.js';
import type { WalesTexts } from './wales-questions.js';

type WelshInterest = WelshDeclarationFacts['interests'][number];
type WelshDispensation = WelshDeclarationFacts['dispensations'][number];

/** The facts of a form in which nothing is missing. */
export function welshFacts(texts: WalesTexts): WelshDeclarationFacts {
  return {
    on: texts.on,
    item: { id: 'item', topics: [] },
    interests: [interestOf(texts, 'interest')],
    publicMayMakeRepresentations: answerOf(texts.public),
    procedureForWritingFollowed: answerOf(texts['in-writing']),
    scrutinyRequiresAttendance: texts.attendance === 'yes',
    scrutinyOfDecisionOfOwnBody: answerOf(texts['own-decision']),
    wasPresentAtDecision: answerOf(texts.present),
    dispensations: texts.dispensation === 'yes' ? [dispensationOf(texts)] : [],
  };
}

const limbs: Readonly<Partial<Record<string, WelshInterest['limb']>>> = {
  'wellbeing-or-financial-position': '10(2)(c)',
  'ward-conflict': '10(2)(b)',
};

export function interestOf(texts: WalesTexts, id: string): WelshInterest {
  const limb = limbs[texts.subject] ?? '10(2)(a)';
  const touches = { answer: answerOf(texts.touches) };
  return {
    id,
    limb,
    subject: texts.subject as WelshInterest['subject'],
    holder: texts.holder as WelshInterest['holder'],
    ofDescription: answerOf(texts.description),
    ...(limb === '10(2)(a)' && { relatesOrLikelyToAffect: touches }),
    ...(limb === '10(2)(b)' && { conflictsWithWard: touches }),
    ...(limb === '10(2)(c)' && { affectsMoreThanMajority: touches }),
    ...(texts.exemption !== 'none' && exemptionOf(texts)),
    likelyToPrejudiceJudgement: { answer: answerOf(texts.prejudice) },
    previouslyDisclosed: answerOf(texts.disclosed),
  };
}

function exemptionOf(texts: WalesTexts): Partial<WelshInterest> {
  const judgement = (answer: Answer) => ({ answer });
  return {
    exemption: texts.exemption as NonNullable<WelshInterest['exemption']>,
    exemptionMet: judgement(answerOf(texts['exemption-met'])),
    determinesApproval: judgement(answerOf(texts.approval)),
  };
}

function dispensationOf(texts: WalesTexts): WelshDispensation {
  return {
    id: 'dispensation',
    grantedByStandardsCommittee: true,
    statedAtMeeting: answerOf(texts.stated),
    notifiedInWriting: answerOf(texts.notified),
    from: texts.from,
    ...(texts.to !== '' && { toInclusive: texts.to }),
    lifts: texts.lifts.split(' ').filter((each) => each !== '') as unknown as WelshDispensation['lifts'],
    interests: ['interest'],
    matters: ['item'],
  };
}
