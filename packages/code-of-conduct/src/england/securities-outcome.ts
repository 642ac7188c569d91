import type { Text } from '@lga/rules';
import { type Condition, factsOf, openFacts, type Truth, truth } from '../condition.js';
import type { SecuritiesFact, SecuritiesFindings } from './securities-facts.js';

/** Whether a holding is a disclosable pecuniary interest; `undetermined` while a fact that decides is not known. */
export type SecuritiesOutcome = 'disclosable' | 'not-disclosable' | 'undetermined';

/** The other answer to a question that was answered, and what it would make of the holding, all else as it is. */
export interface SecuritiesChange {
  readonly fact: SecuritiesFact;
  readonly asks: Text;
  readonly answer: 'yes' | 'no';
  readonly outcome: SecuritiesOutcome;
}

/** A question that is still open, and what each answer would make of the holding, all else as it is. */
export interface SecuritiesQuestion {
  readonly fact: SecuritiesFact;
  readonly asks: Text;
  readonly ifYes: SecuritiesOutcome;
  readonly ifNo: SecuritiesOutcome;
}

/** What a holding of securities is, with what could still change that. */
export type TestedSecurities =
  | { readonly kind: 'disclosable' | 'not-disclosable'; readonly wouldChange: readonly SecuritiesChange[] }
  | { readonly kind: 'undetermined'; readonly openQuestions: readonly SecuritiesQuestion[] };

const outcomes = { true: 'disclosable', false: 'not-disclosable', unknown: 'undetermined' } as const;

/** The outcome of a test on what was found, and what other answers would make of it. */
export function testedSecurities(
  test: Condition<SecuritiesFact>,
  findings: SecuritiesFindings,
): TestedSecurities {
  const outcomeIf = (fact: SecuritiesFact, answer: Truth): SecuritiesOutcome =>
    outcomes[`${truth(test, (each) => (each === fact ? answer : findings[each].holds))}`];
  const kind = outcomes[`${truth(test, (fact) => findings[fact].holds)}`];
  if (kind === 'undetermined') {
    const open = openFacts(test, (fact) => findings[fact].holds);
    const openQuestions = open.map((fact) => ({
      fact,
      asks: findings[fact].asks,
      ifYes: outcomeIf(fact, true),
      ifNo: outcomeIf(fact, false),
    }));
    return { kind, openQuestions };
  }
  const wouldChange = factsOf(test).flatMap((fact): SecuritiesChange[] => {
    const { asks, holds } = findings[fact];
    if (holds === 'unknown') return [];
    const outcome = outcomeIf(fact, !holds);
    return outcome === kind ? [] : [{ fact, asks, answer: holds ? 'no' : 'yes', outcome }];
  });
  return { kind, wouldChange };
}
