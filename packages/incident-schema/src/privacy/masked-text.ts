import { DomainError } from '@lga/rules';
import { type IdentifierKind, identifiers } from './identifiers.js';

/** A piece of the original text that was masked, by its place there in UTF-16 units. */
export interface MaskedSpan {
  readonly kind: IdentifierKind;
  readonly from: number;
  readonly to: number;
}

/** A sign that something may be left. */
export type ResidualSign = 'capitalised-words' | 'digits' | 'spelt-out-address';

export interface Masked {
  readonly text: string;
  readonly spans: readonly MaskedSpan[];
  /** What looks as if it might identify somebody yet. Empty does not mean that nobody can be identified. */
  readonly residualSigns: readonly ResidualSign[];
  /** Whether there is such a sign. A person reads the text before it leaves the council, whatever this says. */
  readonly residualRisk: boolean;
}

const longest = 1_000_000;

/**
 * A text with its UK identifiers masked, and with what was masked.
 *
 * Email and web addresses, telephone numbers, postcodes, handles, National Insurance and NHS numbers, number plates,
 * cards, accounts, IP and street addresses, by their forms; names only where the caller knows them. A name that the
 * caller does not give, a nickname, a place or a job that points to one person are left. Measured precision and recall
 * are in the package's README.
 *
 * @param text - At most a million characters.
 * @param names - Names and other texts to mask wherever they stand, whatever the case.
 * @returns Each identifier as its kind in brackets. `spans` are places in the text that was given.
 * @throws {DomainError} `text-too-long`.
 * @example
 * ```ts
 * import { maskedText } from '@lga/incident-schema/privacy';
 *
 * const { text, residualRisk } = maskedText('Ring Ann Example on 07700 900123, AB1 2CD.', { names: ['Ann Example'] });
 * text; // => 'Ring [name] on [phone], [postcode].'
 * residualRisk; // => false
 * ```
 */
export function maskedText(text: string, { names }: { readonly names: readonly string[] }): Masked {
  if (text.length > longest)
    throw new DomainError('text-too-long', 'A text has at most a million characters to be masked.');
  const spans = apart([...namesIn(text, names), ...identifiersIn(text)]);
  let masked = '';
  let from = 0;
  for (const span of spans) {
    masked += `${text.slice(from, span.from)}[${span.kind}]`;
    from = span.to;
  }
  masked += text.slice(from);
  const residualSigns = signsIn(masked);
  return { text: masked, spans, residualSigns, residualRisk: residualSigns.length > 0 };
}

function identifiersIn(text: string): MaskedSpan[] {
  return identifiers.flatMap(({ kind, form, holds }) =>
    [...text.matchAll(form)].flatMap(({ 0: found, index }) =>
      holds && !holds(found) ? [] : [{ kind, from: index, to: index + found.length }],
    ),
  );
}

const wordPart = /[\p{L}\p{N}]/u;
const shortName = 4;
/** A longer name is looked for by its beginning, and compared from there on. */
const longestSearch = 1000;

/** Wherever a name stands, whatever its case and white space; a short one only as a word of its own. */
function namesIn(text: string, names: readonly string[]): MaskedSpan[] {
  if (names.length === 0) return [];
  const { level, places } = levelled(text);
  return names.flatMap((name) => {
    const wanted = levelled(name.trim()).level;
    const head = wanted.slice(0, longestSearch);
    const spans: MaskedSpan[] = [];
    for (let at = head === '' ? -1 : level.indexOf(head); at >= 0; ) {
      let end = at + head.length;
      while (end - at < wanted.length && level[end] === wanted[end - at]) end += 1;
      const inWord = wordPart.test(level[at - 1] ?? '') || wordPart.test(level[end] ?? '');
      if (name.trim().length >= shortName || !inWord) {
        spans.push({ kind: 'name', from: places[at] ?? 0, to: (places[end - 1] ?? 0) + 1 });
      }
      at = level.indexOf(head, end);
    }
    return spans;
  });
}

/** A text without case and with single spaces, and the place in it from which each of its letters is. */
function levelled(text: string): { readonly level: string; readonly places: readonly number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place] ?? '';
    const lower = letter.toLowerCase();
    const level = /\s/.test(letter) ? ' ' : lower.length === 1 ? lower : letter;
    if (level === ' ' && letters.at(-1) === ' ') continue;
    letters.push(level);
    places.push(place);
  }
  return { level: letters.join(''), places };
}

/** Spans that do not overlap: those that overlap are one, of the kind that begins first, or is found first. */
function apart(spans: readonly MaskedSpan[]): MaskedSpan[] {
  const joined: MaskedSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || span.from >= last.to) joined.push(span);
    else joined[joined.length - 1] = { ...last, to: Math.max(last.to, span.to) };
  }
  return joined;
}

const signs: readonly (readonly [ResidualSign, RegExp])[] = [
  ['capitalised-words', /(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}+/u],
  ['digits', /\d[\d -]{3,}\d/],
  [
    'spelt-out-address',
    /\b(?:dot|at|\[at\]|\(at\)|\[dot\]|\(dot\)) ?(?:com|co|uk|org|gmail|hotmail|outlook|yahoo|icloud)\b/i,
  ],
];

function signsIn(text: string): ResidualSign[] {
  return signs.flatMap(([sign, form]) => (form.test(text) ? [sign] : []));
}
