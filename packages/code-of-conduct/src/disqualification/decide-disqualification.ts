import { type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import type { Truth } from '../condition.js';
import type { Answer } from '../schema/answer.js';
import type { DisqualificationFacts } from '../schema/disqualification.js';
import { answerOf, anyOf, truthOf } from '../truths.js';
import { type Ground, underSection80, underSection81A, underWelshSections } from './grounds.js';

/** Whether a person is disqualified, for election and for membership apart. */
export interface Disqualification {
  readonly forElection: Answer;
  readonly forMembership: Answer;
  /** Wales: not disqualified while an appeal is open, but must not act. */
  readonly mustNotAct: Answer;
  /** Ids of the rules of the tests that are met or may be. */
  readonly grounds: readonly { readonly rule: string; readonly met: Exclude<Answer, 'no'> }[];
  readonly openQuestions: readonly (keyof DisqualificationFacts)[];
  /** What was taken as given, for a person to check. */
  readonly assumes: readonly 'no-appeal-pending'[];
}

/**
 * Whether a person is disqualified for being elected to an authority, or for being a member of it, on a day.
 *
 * England and Wales have tables of their own. Section 81A is England's alone and not retrospective. In Wales a paid
 * job bars membership and not election, and while an appeal is open a person is not disqualified but must not act; the
 * day from which those sections are in force is not verified, so the caller says whether they are, and while that is
 * open the answer is settled only where old and new law agree. Bankruptcy alone disqualifies nobody.
 *
 * @param facts - The nation, the day, the election, and what is known of the person.
 * @throws {DomainError} `not-in-force` before 1 July 2012; `invalid-date`; `invalid-period`; `invalid-appeal` where an
 *   appeal is said to have ended and its day is missing or before the conviction.
 * @see Local Government Act 1972, s. 80, https://www.legislation.gov.uk/ukpga/1972/70/section/80
 * @example
 * ```ts
 * import { decideDisqualification } from '@lga/code-of-conduct/disqualification';
 *
 * const { value } = decideDisqualification({
 *   nation: 'england',
 *   on: '2025-05-01',
 *   electionOn: '2025-05-01',
 *   paidOfficeOrEmployment: 'no',
 *   companyUnderControl: 'no',
 *   restrictionsOrder: 'no',
 *   bankruptOnly: true,
 *   electoralDisqualification: 'no',
 *   convictions: [{ convictedOn: '2021-09-10', imprisonmentMonths: 3, optionOfFine: false, appeal: 'not-stated' }],
 *   sexualOffenceOrders: [],
 *   ordered: [],
 *   welshSectionsInForce: 'undetermined',
 * });
 * [value.forElection, value.assumes]; // => ['yes', ['no-appeal-pending']]
 * ```
 */
export function decideDisqualification(facts: DisqualificationFacts): Explained<Disqualification> {
  isoDate(facts.on);
  isoDate(facts.electionOn);
  const tables = tablesFor(facts);
  const grounds = tables.flat().filter(isMet);
  const open = openQuestions(facts, tables);
  const value: Disqualification = {
    forElection: over(tables, 'election'),
    forMembership: over(tables, 'membership'),
    mustNotAct: over(tables, 'mustNotAct'),
    grounds: distinct(grounds),
    openQuestions: open,
    assumes: grounds.some(({ assumes }) => assumes) ? ['no-appeal-pending'] : [],
  };
  return { value, because: reasons(tables.flat(), facts) };
}

/** The tables of tests that apply; two where it is not known which of them is law. */
function tablesFor(facts: DisqualificationFacts): readonly (readonly Ground[])[] {
  if (facts.nation === 'england') return [[...underSection80(facts), ...underSection81A(facts)]];
  const isNew = truthOf(facts.welshSectionsInForce);
  if (isNew === true) return [underWelshSections(facts)];
  return isNew === false ? [underSection80(facts)] : [underSection80(facts), underWelshSections(facts)];
}

type Effect = 'election' | 'membership' | 'mustNotAct';

function over(tables: readonly (readonly Ground[])[], effect: Effect): Answer {
  const [first = false, ...others] = tables.map((grounds) => anyOf(grounds.map((ground) => ground[effect])));
  return answerOf(others.every((each) => each === first) ? first : 'unknown');
}

function isMet({ election, membership, mustNotAct }: Ground): boolean {
  return election !== false || membership !== false || mustNotAct !== false;
}

function distinct(grounds: readonly Ground[]): Disqualification['grounds'] {
  const met = new Map<string, Truth>();
  for (const { rule, ...effects } of grounds) {
    const holds = anyOf([effects.election, effects.membership, effects.mustNotAct]);
    met.set(rule.id, anyOf([met.get(rule.id) ?? false, holds]));
  }
  return [...met].map(([rule, holds]) => ({ rule, met: holds === true ? 'yes' : 'undetermined' }));
}

const asked = [
  'paidOfficeOrEmployment',
  'companyUnderControl',
  'restrictionsOrder',
  'electoralDisqualification',
] as const;

function openQuestions(
  facts: DisqualificationFacts,
  tables: readonly (readonly Ground[])[],
): readonly (keyof DisqualificationFacts)[] {
  const grounds = tables.flat();
  const isOpen = (effect: Effect) => over(tables, effect) === 'undetermined';
  if (!(['election', 'membership', 'mustNotAct'] as const).some(isOpen)) return [];
  const unknownIn = (ids: RegExp) =>
    grounds.some(
      ({ rule, ...each }) => ids.test(rule.id) && [each.election, each.membership].includes('unknown'),
    );
  return [
    ...asked.filter((field) => facts[field] === 'undetermined'),
    ...(unknownIn(/conviction|election-and-membership/) && facts.convictions.length > 0
      ? (['convictions'] as const)
      : []),
    ...(facts.sexualOffenceOrders.some(({ stillSubject }) => stillSubject === 'undetermined')
      ? (['sexualOffenceOrders'] as const)
      : []),
    ...(tables.length > 1 ? (['welshSectionsInForce'] as const) : []),
  ];
}

function reasons(grounds: readonly Ground[], { bankruptOnly, on }: DisqualificationFacts): readonly Step[] {
  const steps = grounds.filter(isMet).flatMap(({ rule, election, membership, mustNotAct }) => {
    const facts = { election, membership, mustNotAct };
    const found =
      anyOf([election, membership, mustNotAct]) === true ? 'This test is met.' : 'This test may be met.';
    return isInForce(rule, on)
      ? applied(inForce(rule, on), found, facts)
      : [notCommenced(rule, found, facts)];
  });
  const bankrupt = bankruptOnly
    ? [{ says: 'Bankruptcy without a restrictions order disqualifies nobody.' }]
    : [];
  const none = grounds.some(isMet) ? [] : [{ says: 'No test of the table is met on what is known.' }];
  return [...steps, ...bankrupt, ...none];
}

function isInForce({ history }: Ground['rule'], on: string): boolean {
  return history.some(
    ({ status = 'in-force', from }) => status === 'in-force' && from !== null && from <= on,
  );
}

function notCommenced(rule: Ground['rule'], found: string, facts: Readonly<Record<string, unknown>>): Step {
  const [{ source, confidence, checked, note }] = rule.history;
  const says = `${found} ${rule.title.en}. ${note ?? ''}`;
  return { says, rule: rule.id, source, authority: rule.authority, confidence, checked, facts };
}
