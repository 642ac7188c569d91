import { type Custody, custodyOf, type ItemCustody } from '../evidence/custody.js';
import type { IncidentReport } from '../record/incident-report.js';
import { valuesAt } from '../values-at.js';
import type { ManifestItem } from './pack.js';
import type { SeenIncident } from './police-view.js';
import type { ReferredIncident } from './referred-incident.js';

/** The evidence of an incident with what its custody log shows, and where that log does not hold together. */
export interface Manifest {
  readonly items: readonly ManifestItem[];
  readonly faults: Custody['faults'];
}

/** What a custody log shows beside the evidence that the police see; copies that only the log names come after. */
export function manifestOf({ report, custody = [] }: ReferredIncident, seen: SeenIncident): Manifest {
  const { items: logged, faults } = custodyOf(custody);
  const byId = new Map(logged.map((item) => [item.item, item]));
  const listed = valuesAt(seen.report, 'evidence.*').map(({ value }) =>
    listedItem(report.id, value as SeenEvidence, byId),
  );
  const named = new Set(listed.map(({ id }) => id));
  const copies = logged.filter(({ item }) => !named.has(item)).map((item) => loggedItem(report.id, item));
  return { items: [...listed, ...copies], faults };
}

type SeenEvidence = Partial<ListedEvidence> & Pick<ListedEvidence, 'id'>;
type ListedEvidence = IncidentReport['evidence'][number];

function listedItem(
  incident: string,
  evidence: SeenEvidence,
  logged: ReadonlyMap<string, ItemCustody>,
): ManifestItem {
  const log = logged.get(evidence.id);
  const { describedAs, sha256 = null } = evidence;
  return {
    incident,
    id: evidence.id,
    describedAs: describedAs === undefined ? { state: 'withheld' } : { state: 'recorded', text: describedAs },
    mediaType: evidence.mediaType ?? null,
    sha256: sha256 ?? log?.sha256 ?? null,
    capturedAt: evidence.capturedAt ?? null,
    goneFrom: evidence.goneFrom ?? log?.goneSince ?? null,
    ...custodyState(log),
    hash: !sha256 || !log?.sha256 ? 'not-compared' : sha256 === log.sha256 ? 'agrees' : 'differs',
    unread: log ? log.unreadHazard : evidence.filteredUnread === true,
  };
}

function loggedItem(incident: string, log: ItemCustody): ManifestItem {
  return {
    incident,
    id: log.item,
    describedAs: { state: 'not-recorded' },
    mediaType: null,
    sha256: log.sha256,
    capturedAt: null,
    goneFrom: log.goneSince,
    ...custodyState(log),
    hash: 'not-compared',
    unread: log.unreadHazard,
  };
}

/** Without a log, nobody knows whether an item is the original or who has it. */
function custodyState(log: ItemCustody | undefined): Pick<ManifestItem, 'form' | 'copyOf' | 'heldBy'> {
  if (!log) return { form: 'not-known', copyOf: null, heldBy: null };
  const { copyOf, hands } = log;
  return { form: copyOf === null ? 'original' : 'copy', copyOf, heldBy: hands.at(-1) ?? null };
}
