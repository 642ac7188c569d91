import { DomainError } from '@lga/rules';
import type { CouncillorList, ListedCouncillor, ListNote } from './councillors.js';

const vacant = /^\W*(?:vacan(?:t|cy)(?:\s+(?:seat|position))?|sedd\s+wag)\W*$/i;

/**
 * A list from its entries: vacancies set apart, repetitions counted once, missing groups noted.
 *
 * @throws {DomainError} `no-councillors`; `duplicate-councillor` when an id comes with two contents;
 *   `councillor-without-id`.
 */
export function councillorList(
  entries: readonly ListedCouncillor[],
  more: readonly ListNote[] = [],
): CouncillorList {
  const present = entries.filter(({ name }) => !vacant.test(name));
  const byId = new Map<string, ListedCouncillor>();
  for (const entry of present) {
    if (entry.id.id === '')
      throw new DomainError('councillor-without-id', 'Each councillor was expected with an id.');
    const known = byId.get(entry.id.id);
    if (known && JSON.stringify(known) !== JSON.stringify(entry))
      throw new DomainError(
        'duplicate-councillor',
        'Each id was expected to stand for one councillor; one came with two contents.',
      );
    byId.set(entry.id.id, entry);
  }
  const councillors = [...byId.values()];
  if (entries.length === 0)
    throw new DomainError('no-councillors', 'Councillors were expected in the list; none came.');
  const without = councillors.filter(({ group }) => group === null).length;
  return {
    councillors,
    notes: [
      ...(councillors.length > 0 && without === councillors.length
        ? [{ kind: 'no-groups-recorded' as const }]
        : counted('some-without-group', without)),
      ...counted('vacancies', entries.length - present.length),
      ...counted('repeated', present.length - councillors.length),
      ...more,
    ],
  };
}

function counted(kind: 'some-without-group' | 'vacancies' | 'repeated', count: number): ListNote[] {
  return count > 0 ? [{ kind, count }] : [];
}

/** Text without surrounding space; `null` when nothing is left. */
export function textOrNull(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}
