import type { ExternalReference } from '../record/external-reference.js';
import { valueBeside } from '../values-at.js';
import type { About, From } from './free-text-fields.js';

interface Person {
  readonly person?: ExternalReference;
}

/** What of a report says who is in it; every other field of a report is read where it is. */
export interface PeopleOfReport {
  readonly id: string;
  readonly toldBy: Person & { readonly standing: string };
  readonly targets: readonly (Person & { readonly roles: readonly string[] })[];
  readonly actors: { readonly described: readonly (Person & { readonly identity: string })[] };
}

/** What of an assessment or a decision says whose it is. */
export interface OfficerOfRecord {
  readonly id: string;
  readonly assessedBy?: Person & { readonly role: string };
  readonly decidedBy?: Person & { readonly role: string };
}

/** Keys of the people of a report, by their roles. */
interface PersonKeys {
  readonly targets: readonly string[];
  readonly actors: readonly string[];
  readonly teller: string;
  readonly keyOf: (person: ExternalReference | undefined, place: string) => string;
}

/** A reference as JSON text, as `actOfReport` has it, or the place where there is none. */
export function personKeys(
  { id, targets, actors, toldBy }: PeopleOfReport,
  same: ReadonlyMap<string, string>,
): PersonKeys {
  const keyOf: PersonKeys['keyOf'] = (person, place) => {
    const own = person ? JSON.stringify([person.site, person.id]) : `${id}/${place}`;
    return same.get(own) ?? own;
  };
  const ofTargets = targets.map(({ person }, at) => keyOf(person, `targets/${at}`));
  const [only, ...others] = ofTargets;
  const isTarget = toldBy.standing === 'target' && !toldBy.person && others.length === 0;
  return {
    targets: ofTargets,
    actors: actors.described.map(({ person }, at) => keyOf(person, `actors/described/${at}`)),
    teller: isTarget && only !== undefined ? only : keyOf(toldBy.person, 'toldBy'),
    keyOf,
  };
}

/** Words of a record, by where they stand. */
export interface WordsAt {
  readonly layer: 'report' | 'assessment' | 'decision';
  readonly record: PeopleOfReport | OfficerOfRecord;
  readonly pointer: string;
}

/** Whom words are about, each once. */
export function keysAbout({ targets, actors }: PersonKeys, about: About, at: WordsAt): readonly string[] {
  if (about === 'nobody') return [];
  if (about !== 'this-actor') {
    const keys = [...(about === 'actors' ? [] : targets), ...(about === 'targets' ? [] : actors)];
    return [...new Set(keys)];
  }
  const isReport = at.layer === 'report';
  const place = isReport ? at.pointer.split('/')[3] : valueBeside(at.record, at.pointer, 'actor');
  const actor = actors[Number(place)];
  return actor === undefined ? [] : [actor];
}

/** Who gave words; `null` when nobody knows. */
export function keyOfGiver({ targets, teller, keyOf }: PersonKeys, from: From, at: WordsAt): string | null {
  switch (from) {
    case 'teller':
      return teller;
    case 'target':
      return targets.length === 1 ? (targets[0] ?? null) : null;
    case 'quoted':
      return valueBeside(at.record, at.pointer, 'in') === 'account' ? teller : null;
    case 'officer':
      return officerKey(at, keyOf);
    case 'nobody-known':
      return null;
  }
}

function officerKey({ record }: WordsAt, keyOf: PersonKeys['keyOf']): string | null {
  const { assessedBy, decidedBy } = record as OfficerOfRecord;
  const person = (assessedBy ?? decidedBy)?.person;
  return person ? keyOf(person, '') : null;
}
