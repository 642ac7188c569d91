import { type Explained, inForce, type Rule, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import type { Answer } from '../schema/answer.js';
import type { Interest } from '../schema/interest.js';
import {
  type ClassAnswer,
  type ClassChange,
  type ClassQuestion,
  classQuestions,
  type InterestClass,
  type Placing,
} from './interest-class.js';
import {
  appointmentsRow,
  contractsRow,
  corporateTenanciesRow,
  employmentRow,
  groupsRow,
  landRow,
  licencesRow,
  listedBodiesRow,
  monthOfLicence,
  nonRegistrableInterests,
  type Row,
  securitiesRow,
  sponsorshipRow,
  unpaidDirectorshipsRow,
  type WordedRow,
} from './row-rules.js';
import { notSecurities, whoseInterestsCount } from './securities-rules.js';

/** What an interest is, on what is known of it. */
export interface ClassifiedInterest {
  readonly class: InterestClass | 'undetermined';
  /** Every class it may turn out to be of; one, when settled. */
  readonly couldBe: readonly InterestClass[];
  /** Whether it belongs in the register, as one of the Act or of Table 2. */
  readonly registrable: Answer;
  readonly openQuestions: readonly ClassQuestion[];
  /** Each other answer that would by itself change the class. */
  readonly wouldChange: readonly ClassChange[];
}

const dpiRows: Partial<Readonly<Record<Interest['subject'], Rule<Row>>>> = {
  employment: employmentRow,
  sponsorship: sponsorshipRow,
  contract: contractsRow,
  land: landRow,
  licence: licencesRow,
  'corporate-tenancy': corporateTenanciesRow,
  securities: securitiesRow,
};

const oriRows: Partial<Readonly<Record<Interest['subject'], Rule<WordedRow>>>> = {
  'unpaid-directorship': unpaidDirectorshipsRow,
  'body-appointed-to': appointmentsRow,
  'body-exercising-public-functions': listedBodiesRow,
  'body-directed-to-charitable-purposes': listedBodiesRow,
  'body-influencing-opinion': listedBodiesRow,
  'informal-group': groupsRow,
};

const classNames: Readonly<Record<ClassifiedInterest['class'], string>> = {
  dpi: 'a disclosable pecuniary interest',
  ori: 'an other registrable interest',
  nri: 'a non-registrable interest, where a matter touches it',
  none: 'no interest under the Act or the Code, as far as is known',
  undetermined: 'not settled',
};

/**
 * The class of an interest in England: disclosable pecuniary (SI 2012/1464), other registrable (Table 2 of the
 * Model Code), non-registrable, or none. What the register says decides nothing.
 *
 * Every limit is read as the Regulations have it: "exceeds" is strict, a licence of one calendar month counts, a
 * partner's interest counts only if the member is aware of it, and sponsorship only if it is the member's own.
 *
 * @param on - The day on which the rules are read, `YYYY-MM-DD`.
 * @param wording - Which wording of Table 2 the council has adopted.
 * @param interest - What is known; a fact left out is a fact not known, and never means that there is no interest.
 * @returns The class, or `undetermined` with the open questions and the classes that each answer would leave.
 * @throws {DomainError} `not-in-force` before 1 July 2012, or before 23 December 2020 for what only the Code knows;
 *   `invalid-date`, `invalid-amount`, `invalid-fraction`, `invalid-classes`.
 * @see SI 2012/1464, https://www.legislation.gov.uk/uksi/2012/1464
 * @example
 * ```ts
 * import { classifyInterest } from '@lga/code-of-conduct/interests';
 *
 * const contract = { id: 'c', subject: 'contract', holder: 'partner', registration: 'not-entered' } as const;
 * const { value } = classifyInterest({ on: '2026-01-15', wording: 'later', interest: { ...contract, ofDescription: 'yes' } });
 * value.class; // => 'undetermined'
 * value.openQuestions.map(({ fact, ifYes, ifNo }) => [fact, ifYes, ifNo]); // => [['memberAware', ['dpi'], ['none']]]
 * ```
 */
export function classifyInterest({
  on,
  wording,
  interest,
}: {
  readonly on: string;
  readonly wording: 'earlier' | 'later';
  readonly interest: Interest;
}): Explained<ClassifiedInterest> {
  const { placing, because } = placed(on, wording, interest);
  const { answers, ...questions } = classQuestions(placing);
  const { couldBe } = questions;
  const [only = 'none'] = couldBe;
  const settled = couldBe.length === 1 ? only : 'undetermined';
  const registers = couldBe.filter((each) => each === 'dpi' || each === 'ori').length;
  const registrable = registers === 0 ? 'no' : registers === couldBe.length ? 'yes' : 'undetermined';
  const says = `The interest is ${classNames[settled]}.`;
  return {
    value: { class: settled, registrable, ...questions },
    because: [
      ...because,
      ...answers.map(answered),
      ...nri(couldBe, on),
      { says, facts: { interest: interest.id, couldBe } },
    ],
  };
}

const inWords = { true: 'Yes', false: 'No', unknown: 'Not known' } as const;

function answered({ fact, asks, holds }: ClassAnswer): Step {
  return { says: `${asks.en} ${inWords[`${holds}`]}.`, facts: { [fact]: holds } };
}

function nri(couldBe: readonly InterestClass[], on: string): readonly Step[] {
  const [first] = nonRegistrableInterests.history;
  return couldBe.includes('nri') && on >= (first.from ?? '')
    ? inForce(nonRegistrableInterests, on).because
    : [];
}

interface Placed {
  readonly placing: Placing;
  readonly because: readonly Step[];
}

function placed(on: string, wording: 'earlier' | 'later', interest: Interest): Placed {
  const dpi = dpiRows[interest.subject];
  if (dpi) return underTheAct(on, interest, inForce(dpi, on));
  const ori = oriRows[interest.subject];
  if (ori) {
    const row = inForce(ori, on);
    const found = `Read in the ${wording} wording.`;
    const because = applied(row, found, { interest: interest.id, wording });
    return { placing: { on, interest, row: row.value[wording], rowClass: 'ori' }, because };
  }
  const deposit = interest.subject === 'building-society-deposit';
  const because = deposit ? inForce(notSecurities, on).because : [];
  return { placing: { on, interest, row: null, rowClass: null }, because };
}

function underTheAct(on: string, interest: Interest, row: Explained<Row>): Placed {
  const whose = inForce(whoseInterestsCount, on).because;
  const month = interest.subject === 'licence' ? inForce(monthOfLicence, on).because : [];
  const settled = interest.ofDescription === 'yes' || interest.ofDescription === 'no';
  const found = settled ? 'A person has settled whether it is of this description.' : 'Tested on the facts.';
  const because = [...applied(row, found, { interest: interest.id }), ...month, ...whose];
  return { placing: { on, interest, row: row.value, rowClass: 'dpi' }, because };
}
