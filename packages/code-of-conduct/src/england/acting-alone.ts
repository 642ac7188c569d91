import { type Explained, inForce, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import type { Answer } from '../schema/answer.js';
import type { InterestInItem, MeetingCode } from '../schema/declaration.js';
import { answerOf, anyOf, truthOf } from '../truths.js';
import { actPeriodActingAlone, actStepsAlone } from './acting-alone-rules.js';
import { type ClassifiedInterest, classifyInterest } from './classify-interest.js';
import { actDayCount } from './disclosure-rules.js';
import type { InterestClass } from './interest-class.js';
import { lastDay } from './last-day.js';
import { type OffenceRisk, offenceRisk } from './offence-risk.js';

/** What is known where one member is to decide alone. */
export interface ActingAloneFacts {
  /** The day on which the member became aware of having the interest in the matter, `YYYY-MM-DD`. */
  readonly becameAware: string;
  readonly code: Pick<MeetingCode, 'wording' | 'actingAlone' | 'title' | 'authority'>;
  readonly interest: InterestInItem;
}

/** What a member who would decide alone may still do. */
export interface ActingAlone {
  readonly class: InterestClass | 'undetermined';
  /** Whether the member has to stop, and only have the matter dealt with by another. */
  readonly mustStop: Answer;
  readonly stepsAllowed: 'have-it-dealt-with-by-another' | 'all' | 'undetermined';
  /** What has the member stop, or may: the Act, the council's code, or neither. */
  readonly stoppedBy: readonly ('statute' | 'model-code' | 'local-code')[];
  /** Whether the interest has to be notified under the Act, and the last day. */
  readonly notify: { readonly must: Answer; readonly by: string | null };
  readonly openQuestions: ClassifiedInterest['openQuestions'];
  readonly risks: readonly OffenceRisk[];
}

/**
 * What an executive member in England, or any member who may decide alone, may do on learning of an interest.
 *
 * With a disclosable pecuniary interest in the matter the Act allows one step: to have it dealt with by another. The
 * 28 days to notify it begin with the day of becoming aware. For other interests only a code can bind, and the
 * paragraphs on it are optional text that a council may not have adopted.
 *
 * @param facts - The day of becoming aware, what of the council's code matters, and the interest with its judgements.
 * @throws {DomainError} `not-in-force`; `invalid-date`; `invalid-amount`, `invalid-fraction`, `invalid-classes`.
 * @see Localism Act 2011, s. 31(6)–(8), https://www.legislation.gov.uk/ukpga/2011/20/section/31
 * @example
 * ```ts
 * import { decideActingAlone } from '@lga/code-of-conduct/acting-alone';
 *
 * const { value } = decideActingAlone({
 *   becameAware: '2026-01-10',
 *   code: { wording: 'later', actingAlone: true, title: 'Model Code', authority: 'model-code' },
 *   interest: {
 *     interest: { id: 'i1', subject: 'land', holder: 'member', ofDescription: 'yes', registration: 'not-entered' },
 *     relation: { answer: 'directly-relates' },
 *   },
 * });
 * [value.stepsAllowed, value.notify.by]; // => ['have-it-dealt-with-by-another', '2026-02-06']
 * ```
 */
export function decideActingAlone({
  becameAware: on,
  code,
  interest,
}: ActingAloneFacts): Explained<ActingAlone> {
  const classified = classifyInterest({ on, wording: code.wording, interest: interest.interest });
  const { couldBe, openQuestions } = classified.value;
  const dpi = inMatter(interest, couldBe);
  const adopted = code.actingAlone ? underCode(interest, couldBe) : 'no';
  const mustStop = answerOf(anyOf([truthOf(dpi), truthOf(adopted)]));
  const stoppedBy = [
    ...(dpi === 'no' ? [] : (['statute'] as const)),
    ...(adopted === 'no' ? [] : [code.authority]),
  ];
  const notify = notice(interest, dpi, on);
  const id = interest.interest.id;
  const risks = [
    ...offenceRisk('notify', { on, interest: id, dutyArises: notify.must }),
    ...offenceRisk('take-steps', { on, interest: id, dutyArises: dpi }),
  ];
  return {
    value: {
      class: classified.value.class,
      mustStop,
      stepsAllowed: steps[mustStop],
      stoppedBy,
      notify,
      openQuestions,
      risks,
    },
    because: [...classified.because, ...reasons(interest, dpi, on)],
  };
}

const steps = { yes: 'have-it-dealt-with-by-another', no: 'all', undetermined: 'undetermined' } as const;

const taken = {
  'directly-relates': 'yes',
  affects: 'undetermined',
  none: 'no',
  undetermined: 'undetermined',
} as const;

function inMatter({ relation, dpiInMatter }: InterestInItem, couldBe: readonly InterestClass[]): Answer {
  if (!couldBe.includes('dpi')) return 'no';
  const asked = dpiInMatter?.answer ?? taken[relation.answer];
  return couldBe.length > 1 && asked === 'yes' ? 'undetermined' : asked;
}

/** The optional paragraphs on whoever acts alone: a direct relation stops, an effect has to be judged. */
function underCode({ relation }: InterestInItem, couldBe: readonly InterestClass[]): Answer {
  const isSome = couldBe.filter((each) => each !== 'none');
  if (isSome.length === 0) return 'no';
  const asked = taken[relation.answer];
  return isSome.length < couldBe.length && asked === 'yes' ? 'undetermined' : asked;
}

function notice({ interest }: InterestInItem, dpi: Answer, on: string): ActingAlone['notify'] {
  if (dpi === 'no' || interest.registration === 'entered' || interest.registration === 'pending') {
    return { must: 'no', by: null };
  }
  const isCertain = dpi === 'yes' && interest.registration === 'not-entered';
  return {
    must: isCertain ? 'yes' : 'undetermined',
    by: lastDay({ period: actPeriodActingAlone, count: actDayCount, on }).value,
  };
}

function reasons({ relation, interest }: InterestInItem, dpi: Answer, on: string): readonly Step[] {
  const facts = { interest: interest.id, relation: relation.answer };
  if (dpi === 'no')
    return [{ says: 'The Act does not stop the member: no such interest in the matter.', facts }];
  const found = dpi === 'yes' ? 'The Act stops the member.' : 'Whether the Act stops the member is open.';
  const period = lastDay({ period: actPeriodActingAlone, count: actDayCount, on }).because;
  return [...applied(inForce(actStepsAlone, on), found, facts), ...period];
}
