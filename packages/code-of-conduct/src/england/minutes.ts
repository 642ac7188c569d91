import { DomainError, listInWords, type Text } from '@lga/rules';
import type { Declaration } from './declaration.js';
import type { DeclaredInterest } from './declared-interest.js';

/** What the clerk knows: how people and the item are named, and what the member did. */
export interface MinuteFacts {
  readonly declaration: Declaration;
  /** How the minutes name the member. */
  readonly member: string;
  /** How the minutes name the item. */
  readonly item: string;
  /** The nature of each interest in a few words, by its id; not used for a sensitive one. */
  readonly natures: ReadonlyMap<string, string>;
  /** What was seen; `null`: the minute is drafted before the meeting and says what is to happen. */
  readonly seen: {
    readonly discussed: boolean;
    readonly spokeAsPublic: boolean;
    readonly voted: boolean;
    readonly left: boolean;
  } | null;
}

const classNames: Readonly<Record<DeclaredInterest['class'], string>> = {
  dpi: 'a disclosable pecuniary interest',
  ori: 'an other registrable interest',
  nri: 'a non-registrable interest',
  none: 'an interest',
  undetermined: 'an interest',
};

/**
 * A short form of words for the minutes: the interests disclosed, each with its nature unless it is sensitive, and what
 * the member did or is to do. What is still open is not put into words as if it were settled.
 *
 * @returns Words in English; empty where there is nothing to disclose.
 * @throws {DomainError} `missing-nature` when an interest that is not sensitive has no words for its nature.
 * @example
 * ```ts
 * import { type Declaration, minuteOf } from '@lga/code-of-conduct/meetings';
 *
 * const powers = { mustDisclose: 'yes', mayDiscuss: 'no', maySpeakAsPublic: 'no', mayVote: 'no', mustLeave: 'yes' } as const;
 * const interest = {
 *   interest: 'i1', class: 'dpi', couldBe: ['dpi'], powers, mustDiscloseUnderAct: 'no', disclose: 'existence-and-nature',
 *   paragraphs: [], dispensations: [], dispensationsBeyondPower: [], notify: { must: 'no', by: null },
 * } as const;
 * const declaration: Declaration = {
 *   powers, leaving: { value: 'yes', on: [], when: 'before-discussion' }, interests: [interest], toDisclose: ['i1'],
 *   perhapsToDisclose: [], openQuestions: [], mildest: powers, strictest: powers, contested: [],
 *   councilTaxArrearsBar: 'no', risks: [],
 * };
 * const natures = new Map([['i1', 'land beside the site']]);
 * minuteOf({ declaration, member: 'Councillor A', item: 'item 7', natures, seen: null }).en;
 * // => 'Councillor A disclosed a disclosable pecuniary interest in item 7 (land beside the site), and is not to take part in the discussion, is not to vote and is to leave the room.'
 * ```
 */
export function minuteOf({ declaration, member, item, natures, seen }: MinuteFacts): Text {
  const disclosed = declaration.interests.filter(({ interest }) => declaration.toDisclose.includes(interest));
  const arrears =
    declaration.councilTaxArrearsBar === 'yes'
      ? ['that section 106 of the Local Government Finance Act 1992 applies']
      : [];
  const stated = [
    ...disclosed.map((each) => `${classNames[each.class]} in ${item}${nature(each, natures)}`),
    ...arrears,
  ];
  if (stated.length === 0) return { en: '' };
  const did = seen ? acts(seen) : duties(declaration);
  return {
    en: `${member} disclosed ${listInWords(stated, 'en')}${did.length > 0 ? `, and ${listInWords(did, 'en')}` : ''}.`,
  };
}

function nature({ interest, disclose }: DeclaredInterest, natures: ReadonlyMap<string, string>): string {
  if (disclose !== 'existence-and-nature') return '';
  const words = natures.get(interest);
  if (words) return ` (${words})`;
  throw new DomainError(
    'missing-nature',
    'Words for the nature of each interest that is not sensitive were expected.',
  );
}

function acts({ discussed, spokeAsPublic, voted, left }: NonNullable<MinuteFacts['seen']>): string[] {
  return [
    discussed ? 'took part in the discussion' : 'did not take part in the discussion',
    ...(spokeAsPublic ? ['spoke as members of the public may'] : []),
    voted ? 'voted' : 'did not vote',
    ...(left ? ['left the room'] : ['stayed in the room']),
  ];
}

/** Only what is settled, and binds. */
function duties({ powers, leaving }: Declaration): string[] {
  const after = leaving.when === 'after-speaking' ? ' after speaking' : '';
  return [
    ...(powers.mayDiscuss === 'no' ? ['is not to take part in the discussion'] : []),
    ...(powers.maySpeakAsPublic === 'yes' ? ['may speak as members of the public may'] : []),
    ...(powers.mayVote === 'no' ? ['is not to vote'] : []),
    ...(leaving.value === 'yes' ? [`is to leave the room${after}`] : []),
  ];
}
