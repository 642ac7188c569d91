import { DomainError, listInWords, type Text } from '@lga/rules';
import type { WelshDeclaration, WelshDeclaredInterest } from './welsh-declaration.js';

/** What the clerk knows: how people and the item are named, and what the member did. */
export interface WelshMinuteFacts {
  readonly declaration: WelshDeclaration;
  /** How the minutes name the member. */
  readonly member: string;
  /** How the minutes name the item; without Welsh the minute has none. */
  readonly item: Text;
  /**
   * The nature of each interest in a few words, by its id. `null`: it is left out, which is for the monitoring officer
   * and not for this package to say.
   */
  readonly natures: ReadonlyMap<string, Text | null>;
  /** What was seen; `null`: the minute is drafted before the meeting and says what is to happen. */
  readonly seen: {
    readonly statedDispensation: boolean;
    readonly discussed: boolean;
    readonly madeRepresentations: boolean;
    readonly voted: boolean;
    readonly withdrew: boolean;
  } | null;
}

/** Words in both languages; the Welsh stands beside others with a semicolon, so that nothing mutates. */
type Words = readonly [en: string, cy: string];

const personal: Words = ['a personal interest', 'fuddiant personol'];
const prejudicial: Words = ['a personal and prejudicial interest', "fuddiant personol sy'n rhagfarnu"];

/**
 * A short form of words for the minutes of a meeting in Wales: the personal interests disclosed, which of them are
 * prejudicial, and what the member did or is to do. What is still open is not put into words as if it were settled.
 *
 * @returns Words in English and, where the item and every nature have Welsh, in Welsh that no translator has signed;
 *   empty where there is nothing to disclose.
 * @throws {DomainError} `missing-nature` when there is no entry for the nature of an interest that is disclosed.
 * @see SI 2008/788, paras 11 and 14, https://www.legislation.gov.uk/wsi/2008/788
 * @example
 * ```ts
 * import { welshMinuteOf } from '@lga/code-of-conduct/wales';
 *
 * const declaration = {
 *   powers: {
 *     mustDisclose: 'yes', mustWithdraw: 'yes', mayVote: 'no', mayAttendToMakeRepresentations: 'no',
 *     mayMakeWrittenRepresentations: 'no', mayExerciseExecutiveFunctions: 'no', maySeekToInfluence: 'no',
 *   },
 *   declaringIsEnough: 'no',
 *   interests: [{ interest: 'home', class: 'prejudicial', mustDisclose: 'yes', exemption: null, exemptionApplies: 'no' }],
 *   openQuestions: [],
 *   duties: [],
 * } as const;
 * const natures = new Map([['home', { en: 'home beside the site', cy: 'cartref ger y safle', reviewed: false }]]);
 * const named = { member: 'Councillor A', item: { en: 'item 7', cy: 'eitem 7', reviewed: false }, natures };
 * const { en, cy } = welshMinuteOf({ ...named, declaration, seen: null });
 * en; // => 'Councillor A disclosed a personal and prejudicial interest in item 7 (home beside the site), and is to withdraw from the room and is not to vote.'
 * cy; // => "Datganodd Councillor A fuddiant personol sy'n rhagfarnu ynghylch eitem 7 (cartref ger y safle); rhaid ymneilltuo o'r ystafell; ni chaniateir pleidleisio."
 * ```
 */
export function welshMinuteOf({ declaration, member, item, natures, seen }: WelshMinuteFacts): Text {
  const disclosed = declaration.interests.filter(({ mustDisclose }) => mustDisclose === 'yes');
  if (disclosed.length === 0) return { en: '' };
  const stated = disclosed.map((each) => ({ words: classWords(each), nature: natureOf(each, natures) }));
  const did = seen ? acts(seen) : duties(declaration);
  const interests = stated.map(({ words: [en], nature }) => `${en} in ${item.en}${bracketed(nature?.en)}`);
  const ends = did.map(([en]) => en);
  const en = `${member} disclosed ${listInWords(interests, 'en')}${ends.length > 0 ? `, and ${listInWords(ends, 'en')}` : ''}.`;
  if (item.cy === undefined || stated.some(({ nature }) => nature && nature.cy === undefined)) return { en };
  const buddiannau = stated.map(
    ({ words: [, cy], nature }) => `${cy} ynghylch ${item.cy}${bracketed(nature?.cy)}`,
  );
  const cy = `Datganodd ${member} ${[...buddiannau, ...did.map(([, each]) => each)].join('; ')}.`;
  return { en, cy, reviewed: false };
}

function classWords({ class: which }: WelshDeclaredInterest): Words {
  return which === 'prejudicial' ? prejudicial : personal;
}

function natureOf({ interest }: WelshDeclaredInterest, natures: WelshMinuteFacts['natures']): Text | null {
  const nature = natures.get(interest);
  if (nature !== undefined) return nature;
  throw new DomainError('missing-nature', 'An entry for the nature of each interest was expected.');
}

function bracketed(words: string | undefined): string {
  return words === undefined ? '' : ` (${words})`;
}

function acts(seen: NonNullable<WelshMinuteFacts['seen']>): readonly Words[] {
  return [
    ...(seen.statedDispensation ? [statedDispensation] : []),
    seen.discussed
      ? ['took part in the discussion', 'cymerodd ran yn y drafodaeth']
      : ['did not take part in the discussion', 'ni chymerodd ran yn y drafodaeth'],
    ...(seen.madeRepresentations ? [madeRepresentations] : []),
    seen.voted ? ['voted', 'pleidleisiodd'] : ['did not vote', 'ni phleidleisiodd'],
    seen.withdrew
      ? ['withdrew from the room', "ymneilltuodd o'r ystafell"]
      : ['stayed in the room', 'arhosodd yn yr ystafell'],
  ];
}

const statedDispensation: Words = [
  'stated a dispensation granted by the standards committee',
  'datganwyd gollyngiad a roddwyd gan y pwyllgor safonau',
];
const madeRepresentations: Words = [
  'made representations as members of the public may',
  "cyflwynodd sylwadau fel y caiff aelodau o'r cyhoedd",
];
const withdraw: Words = ['is to withdraw from the room', "rhaid ymneilltuo o'r ystafell"];
const withdrawAfterwards: Words = [
  'is to withdraw from the room after any representations that the public too may make',
  "rhaid ymneilltuo o'r ystafell ar ôl unrhyw sylwadau y caiff y cyhoedd hefyd eu gwneud",
];

/** Only what is settled, and binds. */
function duties({ powers }: WelshDeclaration): readonly Words[] {
  const { mustWithdraw, mayVote, mayAttendToMakeRepresentations } = powers;
  const leaving = mayAttendToMakeRepresentations === 'yes' ? withdrawAfterwards : withdraw;
  return [
    ...(mustWithdraw === 'yes' ? [leaving] : []),
    ...(mayVote === 'no' ? [['is not to vote', 'ni chaniateir pleidleisio'] as const] : []),
  ];
}
