import type { Answer } from '../schema/answer.js';
import type { DeclarationFacts } from '../schema/declaration.js';
import type { Interest } from '../schema/interest.js';
import { actDayCount, actPeriodAfterDisclosure } from './disclosure-rules.js';
import type { InterestClass } from './interest-class.js';
import { lastDay } from './last-day.js';
import { type Powers, powersAt } from './levels.js';
import { levelsOfItem, type TreatedItem } from './meeting-state.js';
import { consequenceOf } from './treatments.js';

/** One interest beside the item, and what it alone comes to. */
export interface DeclaredInterest {
  readonly interest: string;
  readonly class: InterestClass | 'undetermined';
  readonly couldBe: readonly InterestClass[];
  readonly powers: Powers;
  /** What the Act asks, apart from the code: to disclose an interest that is not entered in the register. */
  readonly mustDiscloseUnderAct: Answer;
  /** What has to be said: of a sensitive interest only the fact. */
  readonly disclose: 'existence-and-nature' | 'fact-of-interest' | 'undetermined';
  /** Where the code says what follows; several, while something is open. */
  readonly paragraphs: readonly string[];
  /** Ids of dispensations that count, and of those that reach it but are beyond the power. */
  readonly dispensations: readonly string[];
  readonly dispensationsBeyondPower: readonly string[];
  /** After disclosing an interest that is neither entered nor pending: whether to notify it, and by when. */
  readonly notify: { readonly must: Answer; readonly by: string | null };
}

/** What one interest comes to beside the item. */
export function declaredInterest(item: TreatedItem, facts: DeclarationFacts): DeclaredInterest {
  const { interest } = item.known.entry;
  const { classes: couldBe } = item.known;
  const paragraphs = item.ways.flatMap(({ treatment }) => {
    const { code } = treatment;
    if (code === 'disclose-only') return [facts.code.affects.paragraph];
    return consequenceOf(treatment, facts)?.paragraph ?? [];
  });
  const inMatter = always(item.ways.map(({ treatment }) => treatment.underAct));
  return {
    interest: interest.id,
    class: couldBe.length === 1 ? (couldBe[0] ?? 'none') : 'undetermined',
    couldBe,
    powers: powersAt(levelsOfItem(item)),
    mustDiscloseUnderAct: underAct(item),
    disclose: disclosure(interest),
    paragraphs: [...new Set(paragraphs)],
    dispensations: item.relief.by,
    dispensationsBeyondPower: item.relief.beyondPower,
    notify: notice(interest, inMatter, facts.on),
  };
}

function always(holds: readonly boolean[]): Answer {
  if (!holds.includes(true)) return 'no';
  return holds.includes(false) ? 'undetermined' : 'yes';
}

function underAct({ ways }: TreatedItem): Answer {
  const levels = ways.map(({ act }) => act.disclose);
  if (levels.every(({ most }) => most === 0)) return 'no';
  return levels.every(({ least }) => least === 1) ? 'yes' : 'undetermined';
}

/** Both people have to consider it sensitive; while one has not said, neither answer is given. */
export function disclosure({ sensitive }: Pick<Interest, 'sensitive'>): DeclaredInterest['disclose'] {
  if (!sensitive) return 'existence-and-nature';
  const answers = [sensitive.memberConsiders, sensitive.monitoringOfficerConsiders];
  if (answers.includes('no')) return 'existence-and-nature';
  return answers.includes('undetermined') ? 'undetermined' : 'fact-of-interest';
}

function notice({ registration }: Interest, inMatter: Answer, on: string): DeclaredInterest['notify'] {
  const isEntered = registration === 'entered' || registration === 'pending';
  if (inMatter === 'no' || isEntered) return { must: 'no', by: null };
  const isCertain = inMatter === 'yes' && registration === 'not-entered';
  return {
    must: isCertain ? 'yes' : 'undetermined',
    by: lastDay({ period: actPeriodAfterDisclosure, count: actDayCount, on }).value,
  };
}
