import type { Answer, Judgement } from '../schema/answer.js';
import type { DeclarationFacts, InterestInItem, Relation } from '../schema/declaration.js';
import type { InterestClass } from './interest-class.js';

/** What an interest and the item may be to each other, on what is known: each list holds what is still possible. */
export interface KnownItem {
  readonly entry: InterestInItem;
  readonly classes: readonly InterestClass[];
  readonly relations: readonly Exclude<Relation['answer'], 'undetermined'>[];
  /** `null`: nobody was asked, and it follows from the relation. */
  readonly inMatter: readonly boolean[] | null;
  readonly ofBody: readonly boolean[];
  readonly moreThanMost: readonly boolean[];
  readonly sways: readonly boolean[];
  /** The contested reading that settled the relation, if one did. */
  readonly reading: 'own-home-and-council-tax' | 'application-by-employer' | null;
  /** Whether the council has not said how it reads a home-owner who sets council tax. */
  readonly homeReadingIsOpen: boolean;
}

const everyRelation = ['directly-relates', 'affects', 'none'] as const;

export function possible(answer: Answer | undefined): readonly boolean[] {
  if (answer === 'yes') return [true];
  return answer === 'no' ? [false] : [true, false];
}

const judged = (judgement: Judgement | undefined) => possible(judgement?.answer);

/** What is known of an interest and the item, before any open question is answered. */
export function knownItem(
  entry: InterestInItem,
  classes: readonly InterestClass[],
  facts: DeclarationFacts,
): KnownItem {
  const { answer } = entry.relation;
  const known: KnownItem = {
    entry,
    classes: hasEnded(entry, facts) ? ['none'] : classes,
    relations: answer === 'undetermined' ? everyRelation : [answer],
    inMatter: entry.dpiInMatter ? judged(entry.dpiInMatter) : null,
    ofBody: judged(entry.financialOrWellbeingOfBody),
    moreThanMost: judged(entry.affectsMoreThanMajorityInWard),
    sways: judged(entry.reasonablePersonView),
    reading: null,
    homeReadingIsOpen: false,
  };
  return asRead(known, facts);
}

export function hasEnded({ interest }: InterestInItem, { on }: DeclarationFacts): boolean {
  return interest.endedOn !== undefined && interest.endedOn < on;
}

/** The council's reading of a contested matter, where it has one, in place of a judgement of each case. */
function asRead(known: KnownItem, { code, item }: DeclarationFacts): KnownItem {
  const { interest, relation } = known.entry;
  const isHome = interest.subject === 'land' && interest.ownHome === true;
  if (item.kind === 'council-tax-or-precept' && isHome) return homeAsRead(known, code.ownHomeAndCouncilTax);
  const applies = item.kind === 'application-by-employer' && interest.subject === 'employment';
  if (applies && relation.answer === 'undetermined' && code.employerApplies === 'employment-interest') {
    return {
      ...known,
      relations: ['directly-relates'],
      inMatter: [true],
      reading: 'application-by-employer',
    };
  }
  return known;
}

function homeAsRead(known: KnownItem, reading: DeclarationFacts['code']['ownHomeAndCouncilTax']): KnownItem {
  if (reading === 'interest-in-matter') return known;
  if (reading === 'no-interest-in-matter') return withoutInterest(known);
  const relations = [...new Set([...known.relations, 'none' as const])];
  const inMatter = known.inMatter && [...new Set([...known.inMatter, false])];
  return { ...known, relations, inMatter, homeReadingIsOpen: true };
}

/** A home-owner who sets council tax, on the reading that this is no interest in the matter. */
export function withoutInterest(known: KnownItem): KnownItem {
  return { ...known, relations: ['none'], inMatter: [false], reading: 'own-home-and-council-tax' };
}
