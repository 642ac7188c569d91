import type { ActingAloneFacts } from '@lga/code-of-conduct/acting-alone';
import { modelMeetingCode } from '@lga/code-of-conduct/meetings';
import type { DeclarationFacts, Interest } from '@lga/code-of-conduct/schema';
import { type Answer, answerOf } from './answers.js';
import type { EnglandTexts } from './england-questions.js';

/** One interest and one item: the ids are ours, since no name is asked for. */
export const ids = { interest: 'interest', item: 'item' } as const;

/** The facts of a form in which nothing is missing. @throws {DomainError} As `modelMeetingCode`. */
export function declarationFacts(texts: EnglandTexts): DeclarationFacts {
  return {
    on: texts.on,
    code: codeOf(texts),
    standingOrdersExclude: answerOf(texts['standing-orders']),
    item: {
      id: ids.item,
      kind: texts.kind as DeclarationFacts['item']['kind'],
      topics: [],
      publicMaySpeak: answerOf(texts.public),
      councilTaxBusiness: answerOf(texts.tax),
    },
    interests: [interestInItem(texts, ids.interest)],
    dispensations: texts.dispensation === 'none' ? [] : [dispensationOf(texts)],
    councilTaxTwoMonthsUnpaid: answerOf(texts.arrears),
    gaveViewEarlier: texts['earlier-view'] === 'yes',
  };
}

export function aloneFacts(texts: EnglandTexts): ActingAloneFacts {
  return { becameAware: texts.on, code: codeOf(texts), interest: interestInItem(texts, ids.interest) };
}

function codeOf(texts: EnglandTexts): DeclarationFacts['code'] {
  return modelMeetingCode(texts.on, {
    wording: texts.wording === 'earlier' ? 'earlier' : 'later',
    actingAlone: texts.alone === 'yes',
    dispensedMayStay: answerOf(texts.stay),
    ownHomeAndCouncilTax: texts['own-home'] as DeclarationFacts['code']['ownHomeAndCouncilTax'],
    employerApplies: texts.employer === 'judge-each' ? 'judge-each' : 'employment-interest',
  }).value;
}

export function interestInItem(texts: EnglandTexts, id: string): DeclarationFacts['interests'][number] {
  const relation = texts.relation as DeclarationFacts['interests'][number]['relation']['answer'];
  const judgement = (answer: Answer) => (answer === 'undetermined' ? undefined : { answer });
  const inMatter = judgement(answerOf(texts['in-matter']));
  return {
    interest: interestOf(texts, id),
    relation: { answer: relation },
    ...(inMatter && { dpiInMatter: inMatter }),
    financialOrWellbeingOfBody: { answer: answerOf(texts['of-body']) },
    affectsMoreThanMajorityInWard: { answer: answerOf(texts['more-than-most']) },
    reasonablePersonView: { answer: answerOf(texts['reasonable-person']) },
  };
}

function interestOf(texts: EnglandTexts, id: string): Interest {
  const [aware, home] = [answerOf(texts.aware), answerOf(texts.home)];
  return {
    id,
    subject: texts.subject as Interest['subject'],
    holder: texts.holder as Interest['holder'],
    registration: texts.registration as Interest['registration'],
    ofDescription: answerOf(texts.description),
    ...(aware !== 'undetermined' && { memberAware: aware === 'yes' }),
    ...(home !== 'undetermined' && { ownHome: home === 'yes' }),
    ...(texts.sensitive !== 'no' && {
      sensitive: {
        memberConsiders: 'yes' as const,
        monitoringOfficerConsiders: texts.sensitive === 'both' ? ('yes' as const) : ('undetermined' as const),
      },
    }),
  };
}

function dispensationOf(texts: EnglandTexts): DeclarationFacts['dispensations'][number] {
  type Dispensation = DeclarationFacts['dispensations'][number];
  const ticked = (text: string) => text.split(' ').filter((each) => each !== '');
  return {
    id: 'dispensation',
    power: texts.dispensation === 'local-code' ? 'local-code' : 'section-33',
    requestedInWriting: texts.written === 'yes',
    grantedByOwnAuthority: texts['own-authority'] === 'yes',
    grounds: ticked(texts.grounds) as Dispensation['grounds'],
    from: texts.from,
    toInclusive: texts.to,
    lifts: ticked(texts.lifts) as Dispensation['lifts'],
    interests: [ids.interest],
    matters: [ids.item],
    excludes: [],
  };
}
