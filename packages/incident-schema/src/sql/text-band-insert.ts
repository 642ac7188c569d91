import type { Message } from '../patterns/near-duplicates.js';
import { plainText } from '../patterns/plain-text.js';
import { bandsOf, textSignature } from '../patterns/text-signature.js';
import type { ExternalReference } from '../record/envelope.js';
import { keyOf } from '../reference-key.js';
import { textBand } from './act-sql-tables.js';
import { rowsInsert } from './rows-insert.js';
import type { Statement } from './statement.js';

/**
 * The statement that adds the bands of messages, by which `nearTextsQuery` finds those that may be much the same. The
 * texts are not among them; bands still tell equal texts from others, and are kept and erased with the messages.
 *
 * @param messages - Ids distinct; texts of nothing but white space are left out.
 * @throws {DomainError} `unstorable-text` for an id that PostgreSQL does not keep.
 * @example
 * ```ts
 * import { textBandInsert } from '@lga/incident-schema/sql';
 *
 * const { values } = textBandInsert({ council: { site: 'gss', id: 'E07000000' }, messages: [{ id: '1', text: 'Stop the bypass.' }] });
 * JSON.parse(String(values[0])).length; // => 16
 * ```
 */
export function textBandInsert({
  council,
  messages,
}: {
  readonly council: ExternalReference;
  readonly messages: readonly Message[];
}): Statement {
  const key = keyOf(council);
  const rows = messages
    .map(({ id, text }) => ({ id, text: plainText(text) }))
    .filter(({ text }) => text !== '')
    .flatMap(({ id, text }) =>
      [...new Set(bandsOf(textSignature(text)))].map((band) => ({ council: key, band, id })),
    );
  return rowsInsert(textBand, rows);
}
