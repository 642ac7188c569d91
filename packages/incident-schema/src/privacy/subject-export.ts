import { type Masked, maskedText } from './masked-text.js';

/** Words of a record, with whom they are about and who gave them. */
export interface Statement {
  readonly id: string;
  /** Keys of the people whom it is about. */
  readonly aboutWhom: readonly string[];
  /** The key of who gave it; `null` when nobody knows. */
  readonly providedBy: string | null;
  readonly text: string;
}

/** Names by which somebody may be called in a text. */
export interface NamedPerson {
  readonly key: string;
  readonly names: readonly string[];
}

/** A statement for its subject. */
export interface ExportedStatement extends Pick<Masked, 'text' | 'spans' | 'residualRisk'> {
  readonly id: string;
  readonly why: 'about-subject' | 'from-subject' | 'both';
  /** Whether it is about others too, or from one: mixed data, over which a person must balance. */
  readonly mixed: boolean;
}

/**
 * What there is about one person or from them, and nothing else, with other people's names and identifiers masked.
 *
 * Whether an exemption holds, and whether mixed data may go, a person decides: nothing is ready to be sent.
 *
 * @param statements - All statements of the records searched.
 * @param subject - The key of the person who asks.
 * @param people - Names of the others; the subject's own stay.
 * @returns Statements in the order given, and how many were left out.
 * @see Data Protection Act 2018, Schedule 2, Part 3, paragraph 16 (not read again)
 * @example
 * ```ts
 * import { subjectExport } from '@lga/incident-schema/privacy';
 *
 * const people = [{ key: 't', names: ['Cllr Sample'] }, { key: 'a', names: ['Ann Example'] }];
 * const statements = [
 *   { id: '1', aboutWhom: ['a', 't'], providedBy: 't', text: 'Ann Example wrote to Cllr Sample.' },
 *   { id: '2', aboutWhom: ['t'], providedBy: 't', text: 'Cllr Sample cannot sleep.' },
 * ];
 * const { statements: found, leftOut } = subjectExport({ statements, subject: 'a', people });
 * found.map(({ text, mixed }) => `${text} ${mixed}`); // => ['Ann Example wrote to [name]. true']
 * leftOut; // => 1
 * ```
 */
export function subjectExport({
  statements,
  subject,
  people,
}: {
  readonly statements: readonly Statement[];
  readonly subject: string;
  readonly people: readonly NamedPerson[];
}): { readonly statements: readonly ExportedStatement[]; readonly leftOut: number } {
  const names = people.flatMap((person) => (person.key === subject ? [] : person.names));
  const own = statements.filter(
    ({ aboutWhom, providedBy }) => aboutWhom.includes(subject) || providedBy === subject,
  );
  return {
    statements: own.map(({ id, aboutWhom, providedBy, text }) => {
      const [about, from] = [aboutWhom.includes(subject), providedBy === subject];
      const { text: masked, spans, residualRisk } = maskedText(text, { names });
      return {
        id,
        text: masked,
        spans,
        residualRisk,
        why: about && from ? 'both' : about ? 'about-subject' : 'from-subject',
        mixed: !from || aboutWhom.some((key) => key !== subject),
      };
    }),
    leftOut: statements.length - own.length,
  };
}
