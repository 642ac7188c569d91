import { DomainError, isoDate } from '@lga/rules';

/** What stands where a record was: that there was one, and why it went. It holds no personal data. */
export interface Tombstone {
  readonly layer: 'tombstone';
  /** The record’s own id, which is of no person. */
  readonly id: string;
  readonly erasedOn: string;
  readonly by: { readonly role: string };
  /** Under what it went: the id of a retention rule, or the right that was used. */
  readonly under: string;
  /** SHA-256 of the record as it was, in hexadecimal, if the audit is to show which bytes went. */
  readonly sha256?: string;
}

const code = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/**
 * The tombstone of a record that was erased. It takes codes alone, so that no words about anybody come in.
 *
 * @param id - A UUID or ULID, as records have it.
 * @param by - The role that decided, as a code: `data-protection-officer`.
 * @param under - The id of a retention rule, or a code: `right-to-erasure`.
 * @throws {DomainError} `not-a-code` when the role or the ground is anything but a code; `invalid-id`; `invalid-date`.
 * @example
 * ```ts
 * import { tombstone } from '@lga/incident-schema/privacy';
 *
 * tombstone({ id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49', erasedOn: '2028-12-01', by: { role: 'records-manager' }, under: 'right-to-erasure' }).layer; // => 'tombstone'
 * ```
 */
export function tombstone({ id, erasedOn, by, under, sha256 }: Omit<Tombstone, 'layer'>): Tombstone {
  if (!/^[0-9A-Za-z-]{26,36}$/.test(id))
    throw new DomainError('invalid-id', 'The id of a record was expected: a UUID or a ULID.');
  if (
    ![by.role, under].every((text) => text.length <= 100 && code.test(text)) ||
    !(sha256 === undefined || /^[0-9a-f]{64}$/.test(sha256))
  ) {
    throw new DomainError(
      'not-a-code',
      'A role and a ground were expected as codes, and a hash in hexadecimal.',
    );
  }
  return {
    layer: 'tombstone',
    id,
    erasedOn: isoDate(erasedOn),
    by: { role: by.role },
    under,
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}
