import { DomainError, type Explained, inForce, type Text } from '@lga/rules';
import type { RestrictionElement } from '../triage/restriction-shown.js';
import type { LetterKind, LetterSlots, LetterTemplate } from './letter-template.js';
import { letterTemplates } from './letter-templates.js';

/** A letter, ready for a person to read and to sign. */
export interface Letter {
  readonly kind: LetterKind;
  readonly on: string;
  readonly title: Text;
  readonly to: LetterTemplate['to'];
  readonly from: readonly string[];
  readonly paragraphs: readonly string[];
  /** What of a fair restriction of contact it carries. */
  readonly shows: readonly RestrictionElement[];
  readonly mind: readonly string[];
}

const longest = 5000;

/**
 * A letter from its template, with every slot filled. Words of others stand in it as they were given: what shows it
 * escapes them. It is in English; whoever is owed Welsh is owed a translation by a person.
 *
 * @param kind - Which letter.
 * @param on - The day of the letter, `YYYY-MM-DD`.
 * @param slots - Every slot of that letter, each 1 to 5,000 characters.
 * @throws {DomainError} `unknown-letter`; `missing-slot` for one that is absent or blank; `unknown-slot`;
 *   `slot-too-long`; `invalid-date`; `not-in-force` before the source of the letter.
 * @see LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life
 * @example
 * ```ts
 * import { letter } from '@lga/incident-schema/letters';
 *
 * const { value } = letter({
 *   kind: 'unanswered-reply',
 *   on: '2026-03-02',
 *   slots: { recipient: 'A. Sample', putRight: 'Write again without the insults.', signedBy: 'Members’ services' },
 * });
 * value.paragraphs[2]; // => 'How you can put it right, so that your question is answered: Write again without the insults.'
 * ```
 */
export function letter<Kind extends LetterKind>({
  kind,
  on,
  slots,
}: {
  readonly kind: Kind;
  readonly on: string;
  readonly slots: Readonly<Record<LetterSlots[Kind], string>>;
}): Explained<Letter> {
  if (!Object.hasOwn(letterTemplates, kind)) {
    throw new DomainError('unknown-letter', 'A kind of letter was expected that there is a template for.');
  }
  const { value: template, because } = inForce<LetterTemplate>(letterTemplates[kind], on);
  const filled = filledSlots(template.slots, slots);
  const { title, to, from, mind, paragraphs } = template;
  const value: Letter = {
    kind,
    on,
    title,
    to,
    from,
    paragraphs: paragraphs.map(({ says }) => says.replace(/\{(\w+)\}/g, (_, name) => filled.get(name) ?? '')),
    shows: [...new Set(paragraphs.flatMap(({ shows = [] }) => shows))],
    mind,
  };
  return { value, because };
}

/** A message names slots of the template alone, never what the caller sent. */
function filledSlots(names: readonly string[], slots: Readonly<Record<string, string>>) {
  const given = new Map(Object.entries(slots));
  for (const name of names) {
    const value = given.get(name);
    if (typeof value !== 'string' || value.trim() === '') {
      throw new DomainError('missing-slot', `The slot ${name} of the letter is empty.`);
    }
    if (value.length > longest) {
      throw new DomainError('slot-too-long', `The slot ${name} holds at most ${longest} characters.`);
    }
  }
  if (given.size > names.length) {
    throw new DomainError('unknown-slot', `The letter has these slots and no others: ${names.join(', ')}.`);
  }
  return given;
}
