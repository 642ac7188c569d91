import { DomainError } from '@lga/rules';
import type { ExternalReference } from '../record/external-reference.js';
import type { ReferredIncident } from './referred-incident.js';

/**
 * A link between two reports by their ids: a suggestion, or what a person decided. `suggestedLinks` and the decisions
 * that `identities` reads fit, where ids of reports are the ids of the traces.
 */
export interface ReportLink {
  readonly between: readonly [string, string];
  readonly status: 'suggested' | 'confirmed' | 'rejected' | 'undone';
}

/** Why two incidents stand in one pack. */
export interface IncidentJoin {
  readonly between: readonly [string, string];
  readonly by: 'target' | 'actor';
  /** `recorded`: both reports name the same reference. `suggested`: nobody has confirmed that it is one actor. */
  readonly how: 'recorded' | 'confirmed' | 'suggested';
}

/**
 * What joins the incidents of a pack, pair by pair. One that nothing joins to the first, by way of others or at once,
 * is of other people, and does not belong there.
 */
export function joinsOf(
  incidents: readonly ReferredIncident[],
  links: readonly ReportLink[],
): readonly IncidentJoin[] {
  const linked = linkStates(links);
  const people = incidents.map(({ report: { id, targets, actors } }) => ({
    id,
    targets: personsOf(targets),
    actors: personsOf(actors.described),
  }));
  const joins = people.flatMap((other, at) =>
    people.slice(0, at).flatMap((one): IncidentJoin[] => {
      const between = [one.id, other.id] as const;
      const state = linked.get(pairKey(between)) ?? null;
      const how = state !== 'confirmed' && shared(one.actors, other.actors) ? 'recorded' : state;
      return [
        ...(shared(one.targets, other.targets) ? [{ between, by: 'target', how: 'recorded' } as const] : []),
        ...(how ? [{ between, by: 'actor', how } as const] : []),
      ];
    }),
  );
  refuseUnjoined(incidents, joins);
  return joins;
}

/** What the latest decision on each pair says; where it was undone, or there is none, a suggestion. */
function linkStates(links: readonly ReportLink[]): ReadonlyMap<string, 'confirmed' | 'suggested' | null> {
  const suggested = new Set(
    links.filter(({ status }) => status === 'suggested').map(({ between }) => pairKey(between)),
  );
  const states = new Map<string, 'confirmed' | 'suggested' | null>();
  for (const key of suggested) states.set(key, 'suggested');
  for (const { between, status } of links) {
    const key = pairKey(between);
    if (status === 'confirmed') states.set(key, 'confirmed');
    if (status === 'rejected') states.set(key, null);
    if (status === 'undone') states.set(key, suggested.has(key) ? 'suggested' : null);
  }
  return states;
}

/** The same whichever way round a pair is named. */
function pairKey([one, other]: readonly [string, string]): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

function personsOf(people: readonly { readonly person?: ExternalReference }[]): readonly string[] {
  return people.flatMap(({ person }) => (person ? [JSON.stringify([person.site, person.id])] : []));
}

function shared(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key));
}

function refuseUnjoined(incidents: readonly ReferredIncident[], joins: readonly IncidentJoin[]): void {
  const reached = new Set(incidents.slice(0, 1).map(({ report }) => report.id));
  for (const id of reached) {
    for (const { between } of joins) if (between.includes(id)) for (const each of between) reached.add(each);
  }
  if (incidents.every(({ report }) => reached.has(report.id))) return;
  throw new DomainError(
    'not-joined',
    'Every incident of a pack shares a target or an actor with another, by reference or by a link that nobody rejected.',
  );
}
