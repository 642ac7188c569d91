import type { Text } from '@lga/rules';
import { factsOf, type Truth, truth } from '../condition.js';
import type { Answer } from '../schema/answer.js';
import type { Interest } from '../schema/interest.js';
import { allOf } from '../truths.js';
import { type RowFact, rowFinding } from './row-facts.js';
import type { Row } from './row-rules.js';

/** Disclosable pecuniary, other registrable, non-registrable, or no interest. */
export type InterestClass = 'dpi' | 'ori' | 'nri' | 'none';

/** A question that is open, and the classes that each answer would leave. */
export interface ClassQuestion {
  readonly fact: RowFact;
  readonly asks: Text;
  readonly ifYes: readonly InterestClass[];
  readonly ifNo: readonly InterestClass[];
}

/** Another answer to a question that was answered, and the classes that it would leave. */
export interface ClassChange {
  readonly fact: RowFact;
  readonly asks: Text;
  readonly answer: 'yes' | 'no';
  readonly couldBe: readonly InterestClass[];
}

/** How an interest stands to a row: of which class the row makes it, and whether it is of the row. */
export interface Placing {
  readonly on: string;
  readonly interest: Interest;
  /** The row it is said to be of; `null`: of none. */
  readonly row: Row | null;
  readonly rowClass: 'dpi' | 'ori' | null;
}

type Known = (fact: RowFact) => Truth;

/** Facts on which the class of an interest depends. */
function placingFacts({ interest, row }: Placing): readonly RowFact[] {
  const { holder, ofDescription } = interest;
  if (holder === 'perhaps-close-associate') return ['closeAssociate'];
  const asked = row && holderIsCovered(row, holder) && !isSettled(ofDescription) ? factsOf(row.test) : [];
  return holder === 'partner' ? ['memberAware', ...asked] : asked;
}

/** The classes that an interest may be of, on what is known. */
function possibleClasses({ interest, row, rowClass }: Placing, known: Known): InterestClass[] {
  const { holder } = interest;
  const isNear = holder === 'perhaps-close-associate' ? known('closeAssociate') : true;
  const isAware = holder === 'partner' ? known('memberAware') : true;
  const isOfRow = row === null ? false : ofRow(row, interest, known);
  const counts = allOf([isNear, isAware]);
  // A body of the member's that is not of the row is nobody's money: the member's own is entered as such.
  const otherwise = rowClass === 'ori' && holder === 'member' ? 'none' : 'nri';
  const found: InterestClass[] = [];
  if (counts !== false && rowClass && isOfRow !== false) found.push(rowClass);
  if (counts !== false && (rowClass === null || isOfRow !== true)) found.push(otherwise);
  if (counts !== true && !found.includes('none')) found.push('none');
  return found;
}

function ofRow(row: Row, { holder, ofDescription }: Interest, known: Known): Truth {
  if (!holderIsCovered(row, holder)) return false;
  return isSettled(ofDescription) ? ofDescription === 'yes' : truth(row.test, known);
}

function isSettled(answer: Answer | undefined): boolean {
  return answer === 'yes' || answer === 'no';
}

function holderIsCovered({ whose }: Row, holder: Interest['holder']): boolean {
  return holder === 'member' || (whose === 'member-and-partner' && holder === 'partner');
}

/** A question and its answer so far. */
export interface ClassAnswer {
  readonly fact: RowFact;
  readonly asks: Text;
  readonly holds: Truth;
}

/** What the answers that are open would make of an interest, and what other answers would have made of it. */
export function classQuestions(placing: Placing): {
  readonly couldBe: readonly InterestClass[];
  readonly answers: readonly ClassAnswer[];
  readonly openQuestions: readonly ClassQuestion[];
  readonly wouldChange: readonly ClassChange[];
} {
  const facts = placingFacts(placing);
  const found = new Map(facts.map((fact) => [fact, rowFinding(fact, placing.interest, placing.on)]));
  const known: Known = (fact) => found.get(fact)?.holds ?? 'unknown';
  const couldBe = possibleClasses(placing, known);
  const openQuestions: ClassQuestion[] = [];
  const wouldChange: ClassChange[] = [];
  for (const [fact, { asks, holds }] of found) {
    const answered = (answer: boolean) =>
      possibleClasses(placing, (each) => (each === fact ? answer : known(each)));
    const [ifYes, ifNo] = [answered(true), answered(false)];
    const isOther = (classes: readonly InterestClass[]) => classes.join() !== couldBe.join();
    if (holds === 'unknown') {
      if (isOther(ifYes) || isOther(ifNo)) openQuestions.push({ fact, asks, ifYes, ifNo });
    } else {
      const other = holds ? ifNo : ifYes;
      if (isOther(other)) wouldChange.push({ fact, asks, answer: holds ? 'no' : 'yes', couldBe: other });
    }
  }
  const answers = [...found].map(([fact, { asks, holds }]) => ({ fact, asks, holds }));
  return { couldBe, answers, openQuestions, wouldChange };
}
