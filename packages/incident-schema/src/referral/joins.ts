import { DomainError } from '@lga/rules';
import type { ExternalReference } from '../record/envelope.js';
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
  const joins = incidents.flatMap(({ report: other }, at) =>
    incidents.slice(0, at).flatMap(({ report }): IncidentJoin[] => {
      const between = [report.id, other.id] as const;
      const linked = stateOf(links, between);
      const sameTarget = shared(personsOf(report.targets), personsOf(other.targets));
      const sameActor = shared(personsOf(report.actors.described), personsOf(other.actors.described));
      const how = linked === 'confirmed' ? 'confirmed' : sameActor ? 'recorded' : linked;
      return [
        ...(sameTarget ? [{ between, by: 'target', how: 'recorded' } as const] : []),
        ...(how ? [{ between, by: 'actor', how } as const] : []),
      ];
    }),
  );
  refuseUnjoined(incidents, joins);
  return joins;
}

/** What the latest decision says; where it was undone, or there is none, a suggestion. */
function stateOf(links: readonly ReportLink[], between: readonly [string, string]) {
  const own = links.filter((link) => between.every((id) => link.between.includes(id)));
  const decided = own.findLast(({ status }) => status !== 'suggested')?.status;
  if (decided === 'confirmed') return 'confirmed';
  if (decided === 'rejected') return null;
  return own.some(({ status }) => status === 'suggested') ? 'suggested' : null;
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
