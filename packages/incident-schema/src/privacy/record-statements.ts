import { valuesAt } from '../values-at.js';
import { type FreeTextField, freeTextFields } from './free-text-fields.js';
import {
  keyOfGiver,
  keysAbout,
  type OfficerOfRecord,
  type PeopleOfReport,
  personKeys,
  type WordsAt,
} from './person-keys.js';
import type { Statement } from './subject-export.js';

/** The records of one incident, whole, of which there may be several assessments and decisions. */
export interface RecordsOfIncident {
  readonly report: PeopleOfReport;
  readonly assessments: readonly OfficerOfRecord[];
  readonly decisions: readonly OfficerOfRecord[];
}

/**
 * The free text of the records of an incident as statements, with whom each is about and who gave it by the roles that
 * the records hold: what was said to have happened is about its targets and its actors, and from who told it.
 *
 * No record says whom words are about, so this is the most that roles tell: a witness named in the words is not found. A
 * person of whom there is no reference has a key of their place, `<report>/actors/described/0`; `same` says who that is.
 *
 * @param records - The records.
 * @param same - The key to use for another, as where two places are one person.
 * @returns Statements for `subjectExport`, in the order of the records and their fields. Ids are the record's with the
 *   JSON Pointer of the field.
 * @example
 * ```ts
 * import { statementsOf, subjectExport } from '@lga/incident-schema/privacy';
 *
 * const report = {
 *   layer: 'report', schemaVersion: '0.2.0', taxonomyVersion: '0.2.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
 *   country: 'England', council: { site: 'gss', id: 'E07000000' }, reportedAt: '2026-03-02T09:15:00Z',
 *   toldBy: { standing: 'target' }, toldTo: { role: 'members-services' }, account: { words: 'He shouted at me.', language: 'en' },
 *   began: { precision: 'unknown' }, occasions: 1, targets: [{ person: { site: 'members', id: '17' }, roles: ['candidate'] }],
 *   actors: { count: 1, described: [{ identity: 'partial-name', relations: ['resident'], describedAs: 'A man called Bob.' }] },
 *   channels: ['in-person'], settings: ['street'], dangerNow: 'no', policeTold: 'no', targetWishes: 'To be left alone.', evidence: [],
 * } as const;
 * const place = '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49/actors/described/0';
 * const statements = statementsOf({ report, assessments: [], decisions: [] }, new Map([[place, 'bob']]));
 * const { statements: found } = subjectExport({ statements, subject: 'bob', people: [] });
 * found.map(({ text, mixed }) => `${text} ${mixed}`); // => ['He shouted at me. true', 'A man called Bob. true']
 * ```
 */
export function statementsOf(
  records: RecordsOfIncident,
  same: ReadonlyMap<string, string>,
): readonly Statement[] {
  const keys = personKeys(records.report, same);
  const layers = [
    ['report', [records.report]],
    ['assessment', records.assessments],
    ['decision', records.decisions],
  ] as const;
  return layers.flatMap(([layer, all]) =>
    all.flatMap((record) =>
      freeTextFields
        .filter((field) => field.layer === layer)
        .flatMap((field) => statementsAt(field, record, keys)),
    ),
  );
}

function statementsAt(
  { layer, field, about, from }: FreeTextField,
  record: WordsAt['record'],
  keys: ReturnType<typeof personKeys>,
): Statement[] {
  return valuesAt(record, field).flatMap(({ pointer, value }) => {
    if (typeof value !== 'string') return [];
    const at = { layer, record, pointer };
    const aboutWhom = keysAbout(keys, about, at);
    return [{ id: `${record.id}${pointer}`, aboutWhom, providedBy: keyOfGiver(keys, from, at), text: value }];
  });
}
