import { addYears, DomainError, inForce, isoDate, type Rule } from '@lga/rules';
import type { Truth } from '../condition.js';
import type { Conviction, DisqualificationFacts, SexualOffenceOrder } from '../schema/disqualification.js';
import { allOf, truthOf } from '../truths.js';
import {
  controlledCompany,
  convictionTest,
  courtOrder,
  electoralTest,
  paidOffice,
  restrictionsOrders,
  sexualOffenceTest,
  tribunalOrder,
  welshSection80A,
  welshSection80B,
} from './rules.js';

/** A test that is met, or may be. */
export interface Ground {
  readonly rule: Rule<unknown>;
  readonly election: Truth;
  readonly membership: Truth;
  /** Wales: not yet disqualified, but must not act, until the time for appeal has passed. */
  readonly mustNotAct: Truth;
  /** Something that was taken as given. */
  readonly assumes?: 'no-appeal-pending';
}

const clear = { election: false, membership: false, mustNotAct: false } as const;

function bars(rule: Rule<unknown>, holds: Truth): Ground {
  return { rule, election: holds, membership: holds, mustNotAct: false };
}

/** Section 80, the same in both nations before the Welsh sections. */
export function underSection80(facts: DisqualificationFacts): readonly Ground[] {
  return [
    bars(paidOffice, truthOf(facts.paidOfficeOrEmployment)),
    bars(controlledCompany, truthOf(facts.companyUnderControl)),
    bars(restrictionsOrders, truthOf(facts.restrictionsOrder)),
    bars(electoralTest, truthOf(facts.electoralDisqualification)),
    ...facts.convictions.map((each) =>
      ofConviction(each, facts, { rule: convictionTest, whileAppealed: clear }),
    ),
    ...ordered(facts),
  ];
}

/** Section 81A: England alone, and for who became subject since it came into force. */
export function underSection81A(facts: DisqualificationFacts): readonly Ground[] {
  const [{ from }] = sexualOffenceTest.history;
  if (from === null || facts.on < from) return [];
  const { becameSubjectFrom } = inForce(sexualOffenceTest, facts.on).value;
  return facts.sexualOffenceOrders
    .filter(({ becameSubjectOn }) => isoDate(becameSubjectOn) >= becameSubjectFrom)
    .map((each) => ofOrder(each, facts, { rule: sexualOffenceTest, whileAppealed: clear }));
}

/** Sections 80A and 80B, which part election from membership, and disqualification from not acting. */
export function underWelshSections(facts: DisqualificationFacts): readonly Ground[] {
  const rule = welshSection80A;
  const whileAppealed = { ...clear, mustNotAct: true } as const;
  return [
    { ...clear, rule: welshSection80B, membership: truthOf(facts.paidOfficeOrEmployment) },
    bars(rule, truthOf(facts.restrictionsOrder)),
    bars(rule, truthOf(facts.electoralDisqualification)),
    ...facts.convictions.map((each) => ofConviction(each, facts, { rule, whileAppealed })),
    ...facts.sexualOffenceOrders.map((each) => ofOrder(each, facts, { rule, whileAppealed })),
    ...ordered(facts),
  ];
}

function ordered({ ordered: orders, on }: DisqualificationFacts): readonly Ground[] {
  return orders.map(({ by, from, toInclusive }) => {
    if (isoDate(from) > isoDate(toInclusive)) {
      throw new DomainError(
        'invalid-period',
        'A disqualification was expected to end on or after its first day.',
      );
    }
    return bars(by === 'court' ? courtOrder : tribunalOrder, from <= on && on <= toInclusive);
  });
}

interface Under {
  readonly rule: Rule<unknown>;
  readonly whileAppealed:
    | typeof clear
    | { readonly election: false; readonly membership: false; readonly mustNotAct: true };
}

function ofConviction(
  conviction: Conviction,
  facts: DisqualificationFacts,
  { rule, whileAppealed }: Under,
): Ground {
  const { years, months } = inForce(convictionTest, facts.on).value;
  const { imprisonmentMonths, optionOfFine, appeal } = conviction;
  if (isoDate(conviction.convictedOn) > facts.on) return { ...clear, rule };
  if (imprisonmentMonths < months || optionOfFine) return { ...clear, rule };
  const earliest = addYears(facts.electionOn, -years);
  const dated = datedFrom(conviction, conviction.convictedOn);
  if (appeal === 'pending' || dated > facts.on) return { ...whileAppealed, rule };
  if (appeal === 'ended') return bars(rule, dated >= earliest);
  // The end of an appeal is later than the conviction: inside the years it stays inside, before them it may fall in.
  return dated >= earliest ? { ...bars(rule, true), assumes: 'no-appeal-pending' } : bars(rule, 'unknown');
}

function ofOrder(
  order: SexualOffenceOrder,
  facts: DisqualificationFacts,
  { rule, whileAppealed }: Under,
): Ground {
  const { becameSubjectOn, stillSubject, appeal } = order;
  const isSubject = allOf([truthOf(stillSubject), isoDate(becameSubjectOn) <= facts.on]);
  if (isSubject === false) return { ...clear, rule };
  if (appeal === 'pending' || datedFrom(order, becameSubjectOn) > facts.on) {
    return { ...whileAppealed, rule, mustNotAct: allOf([whileAppealed.mustNotAct, isSubject]) };
  }
  return appeal === 'ended'
    ? bars(rule, isSubject)
    : { ...bars(rule, isSubject), assumes: 'no-appeal-pending' };
}

function datedFrom(
  { appeal, appealEndedOn }: Pick<Conviction, 'appeal' | 'appealEndedOn'>,
  start: string,
): string {
  if (appeal !== 'ended') return start;
  if (appealEndedOn !== undefined && isoDate(appealEndedOn) >= start) return appealEndedOn;
  throw new DomainError(
    'invalid-appeal',
    'The day was expected on which the time for appeal, or the appeal, ended.',
  );
}
