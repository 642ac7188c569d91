import type { DeclarationFacts, InterestInItem, MeetingCode } from '../schema/declaration.js';
import type { Dispensation } from '../schema/dispensation.js';
import type { Interest } from '../schema/interest.js';
import { modelMeetingCode } from './model-meeting-code.js';

/** An interest as cases describe it, in the words of the reference. */
export interface CaseInterest {
  readonly subject: string;
  readonly holder?: string;
  readonly memberAware?: boolean;
  readonly registered?: boolean;
  readonly relation?: string;
  readonly [particular: string]: unknown;
}

const subjects: Readonly<Record<string, Partial<Interest>>> = {
  'contract-with-authority': { subject: 'contract', withAuthority: true, forGoodsServicesOrWorks: true },
  'informal-online-group': { subject: 'informal-group', isMember: true, listedPurpose: true },
  'council-tenancy': { subject: 'land', ofDescription: 'yes' },
};

const inOtherWords: Readonly<Record<string, (value: never) => Partial<Interest>>> = {
  fullyDischarged: (value: boolean) => ({ undischarged: !value }),
  role: (value: string) => (value === 'member' ? { isMember: true } : {}),
  paid: (value: boolean) => ({ forProfitOrGain: value }),
  use: (value: string) => ({ ownHome: value === 'own-home' }),
};
const asIs = [
  'memberAware',
  'inArea',
  'from',
  'toInclusive',
  'bodyInArea',
  'nominalValueGBP',
  'classesOfShare',
  'shareOfTotalIssued',
  'shareOfLargestHeldClass',
  'formalBody',
];
/** Particulars that bring an interest within its row: where a case names a row and none of these, a person has. */
const testable = [
  'undischarged',
  'inArea',
  'from',
  'nominalValueGBP',
  'formalBody',
  'isMember',
  'bodyInArea',
];

export function interestOf(given: CaseInterest, id: string): Interest {
  const { subject, holder = 'member', registered, sensitive } = given;
  const particulars = Object.entries(given).flatMap(([key, value]) => {
    const worded = inOtherWords[key];
    if (worded) return [worded(value as never)];
    return asIs.includes(key) ? [{ [key]: value }] : [];
  });
  const facts: Partial<Interest> = Object.assign({ subject, ...subjects[subject] }, ...particulars);
  const isTested = testable.some((key) => key in facts);
  const answers = sensitive as { memberConsiders: boolean; monitoringOfficerConsiders: boolean } | undefined;
  return {
    id,
    holder,
    registration: registered === undefined ? 'undetermined' : registered ? 'entered' : 'not-entered',
    ...(isTested ? {} : { ofDescription: 'yes' }),
    ...(answers ? { sensitive: { memberConsiders: 'yes', monitoringOfficerConsiders: 'yes' } } : {}),
    ...facts,
  } as Interest;
}

/** What a council that adopted the Model Code whole has settled in these cases. */
export function codeOf(on: string, wording: 'earlier' | 'later'): MeetingCode {
  return modelMeetingCode(on, {
    wording,
    actingAlone: true,
    dispensedMayStay: 'undetermined',
    ownHomeAndCouncilTax: 'no-interest-in-matter',
    employerApplies: 'employment-interest',
  }).value;
}

export interface CaseMatter {
  readonly about?: string;
  readonly relation?: string;
  readonly affectsMoreThanMajorityInWard?: string;
  readonly reasonablePersonView?: string;
  readonly financialOrWellbeingOfBody?: boolean;
}

export function entryOf(given: CaseInterest & CaseMatter, matter: CaseMatter, id: string): InterestInItem {
  const { relation, affectsMoreThanMajorityInWard, reasonablePersonView, financialOrWellbeingOfBody } = {
    ...matter,
    ...given,
  };
  const judgement = (name: string, answer: string | undefined) => (answer ? { [name]: { answer } } : {});
  return {
    interest: interestOf(given, id),
    relation: { answer: relation ?? 'undetermined' },
    ...judgement('affectsMoreThanMajorityInWard', affectsMoreThanMajorityInWard),
    ...judgement('reasonablePersonView', reasonablePersonView),
    ...judgement('financialOrWellbeingOfBody', financialOrWellbeingOfBody ? 'yes' : undefined),
  } as InterestInItem;
}

/** A meeting at which nothing special happens. */
export function ordinary(on: string, code: MeetingCode): DeclarationFacts {
  return {
    on,
    code,
    standingOrdersExclude: 'no',
    item: { id: 'item', kind: 'ordinary', topics: [], publicMaySpeak: 'no', councilTaxBusiness: 'no' },
    interests: [],
    dispensations: [],
    councilTaxTwoMonthsUnpaid: 'no',
    gaveViewEarlier: false,
  };
}

/** A valid dispensation for the interest `i0` in the item. */
export function dispensationOf(given: Partial<Dispensation>): Dispensation {
  return {
    id: 'd1',
    power: 'section-33',
    requestedInWriting: true,
    grantedByOwnAuthority: true,
    grounds: ['c'],
    from: '2025-06-01',
    toInclusive: '2027-05-31',
    lifts: [],
    interests: ['i0'],
    matters: ['item'],
    excludes: [],
    ...given,
  };
}
