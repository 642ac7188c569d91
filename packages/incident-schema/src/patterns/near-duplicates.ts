import { DomainError } from '@lga/rules';
import { Joined } from './joined.js';
import { plainText } from './plain-text.js';
import { sharedBy, shingleSet } from './shingles.js';
import { bandedPairs, exactPairs } from './text-pairs.js';

/** A message by the caller's id. */
export interface Message {
  readonly id: string;
  readonly text: string;
}

/** Why two messages stand in one group: `shared` of the `of` five-character runs that either has are in both. */
export interface TextLink {
  readonly between: readonly [string, string];
  readonly shared: number;
  readonly of: number;
}

/** Messages with much the same text. Who wrote them, and whether anybody acted together, it does not say. */
export interface TextGroup {
  readonly ids: readonly string[];
  readonly links: readonly TextLink[];
}

/**
 * How pairs are looked for. `exact`: none is missed, for at most 5,000 different texts. `banded`: by bands
 * of a signature, in time that grows with the number of messages; of texts four fifths alike it misses about one pair
 * in five thousand. Either way what is linked has been compared, run by run.
 */
export type PairSearch = 'exact' | 'banded';

export interface NearDuplicates {
  readonly groups: readonly TextGroup[];
  /** Pairs of different texts that were compared. */
  readonly compared: number;
}

const mostForExact = 5000;

/**
 * Groups of messages whose text is the same or nearly the same, such as copied and forwarded ones.
 *
 * Texts are levelled first: case, white space, look-alike letters, addresses. Each group hangs together by links; two of
 * its messages that no link joins may be less alike. Nothing is inferred about authors.
 *
 * @param messages - Ids distinct. Texts of nothing but white space are in no group.
 * @param atLeastPercent - From 50 to 100: how much of the five-character runs of either text both must have.
 * @returns Groups of two or more by their first message, each different text after the other; copies of one text have no link, being the same.
 * @throws {DomainError} `invalid-percent`; `too-many` for `exact` of more than 5,000 different texts.
 * @example
 * ```ts
 * import { nearDuplicates } from '@lga/incident-schema/patterns';
 *
 * const messages = [
 *   { id: '1', text: 'Stop the bypass now, councillor. Everybody in the village is against it.' },
 *   { id: '2', text: 'STOP the bypass now, councillor! Everybody in the village is against it.' },
 *   { id: '3', text: 'When is the next surgery?' },
 * ];
 * nearDuplicates({ messages, atLeastPercent: 80, search: 'exact' }).groups.map(({ ids }) => ids); // => [['1', '2']]
 * ```
 */
export function nearDuplicates({
  messages,
  atLeastPercent,
  search,
}: {
  readonly messages: readonly Message[];
  readonly atLeastPercent: number;
  readonly search: PairSearch;
}): NearDuplicates {
  if (!(Number.isSafeInteger(atLeastPercent) && atLeastPercent >= 50 && atLeastPercent <= 100)) {
    throw new DomainError(
      'invalid-percent',
      'Likeness was expected as a whole number of per cent from 50 to 100.',
    );
  }
  const copies = copiesByText(messages);
  const texts = [...copies.keys()];
  if (search === 'exact' && texts.length > mostForExact) {
    throw new DomainError(
      'too-many',
      `An exact search takes at most ${mostForExact} different texts; there are more.`,
    );
  }
  const { links, joined, compared } = linked(texts, atLeastPercent, search);
  return { groups: groupsOf([...copies.values()], links, joined), compared };
}

/** Messages by their levelled text. */
function copiesByText(messages: readonly Message[]): ReadonlyMap<string, Message[]> {
  const copies = new Map<string, Message[]>();
  for (const message of messages) {
    const text = plainText(message.text);
    const same = copies.get(text);
    if (same) same.push(message);
    else if (text !== '') copies.set(text, [message]);
  }
  return copies;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly of: number;
}

function linked(texts: readonly string[], atLeastPercent: number, search: PairSearch) {
  const sets: Uint32Array[] = [];
  const setOf = (place: number): Uint32Array => (sets[place] ??= shingleSet(texts[place] as string));
  const pairs =
    search === 'banded'
      ? bandedPairs(texts, atLeastPercent)
      : exactPairs(texts.map(shingleSet), atLeastPercent);
  const joined = new Joined(texts.length);
  const links: Link[] = [];
  let compared = 0;
  for (const [a, b] of pairs) {
    if (joined.rootOf(a) === joined.rootOf(b)) continue;
    const [one, other] = [setOf(a), setOf(b)];
    compared += 1;
    // Of a union u = m − s, s shares p per cent where s (100 + p) ≥ m p.
    const sizes = one.length + other.length;
    const shared = sharedBy(one, other, Math.ceil((sizes * atLeastPercent) / (100 + atLeastPercent)));
    if (shared === null) continue;
    joined.join(a, b);
    links.push({ a, b, shared, of: sizes - shared });
  }
  return { links, joined, compared };
}

function groupsOf(copies: readonly Message[][], links: readonly Link[], joined: Joined): TextGroup[] {
  const groups = new Map<number, { readonly ids: string[]; readonly links: TextLink[] }>();
  for (const [place, same] of copies.entries()) {
    const root = joined.rootOf(place);
    const group = groups.get(root) ?? { ids: [], links: [] };
    groups.set(root, group);
    group.ids.push(...same.map(({ id }) => id));
  }
  for (const { a, b, shared, of } of links) {
    const between = [copies[a]?.[0]?.id ?? '', copies[b]?.[0]?.id ?? ''] as const;
    groups.get(joined.rootOf(a))?.links.push({ between, shared, of });
  }
  return [...groups.values()].filter(({ ids }) => ids.length > 1);
}
