import type { ExternalReference } from '../record/envelope.js';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import { valueBeside } from '../values-at.js';
import type { About, From } from './free-text-fields.js';

type AnyRecord = IncidentReport | IncidentAssessment | IncidentDecision;

/** Keys of the people of a report: a reference as JSON text, as `actOfReport` has it, or a place where there is none. */
export function personKeys(report: IncidentReport, same: ReadonlyMap<string, string>) {
  const key = (person: ExternalReference | undefined, place: string): string => {
    const own = person ? JSON.stringify([person.site, person.id]) : `${report.id}/${place}`;
    return same.get(own) ?? own;
  };
  const targets = report.targets.map(({ person }, at) => key(person, `targets/${at}`));
  const actors = report.actors.described.map(({ person }, at) => key(person, `actors/described/${at}`));
  const [onlyTarget, ...otherTargets] = targets;
  const target = otherTargets.length === 0 ? (onlyTarget ?? null) : null;
  const { standing, person } = report.toldBy;
  const teller = standing === 'target' && !person && target !== null ? target : key(person, 'toldBy');
  return {
    about: (about: Exclude<About, 'this-actor'>): readonly string[] => {
      const each = { targets, actors, 'targets-and-actors': [...targets, ...actors], nobody: [] };
      return [...new Set(each[about])];
    },
    from: (from: From, record: AnyRecord): string | null => {
      const officer =
        'assessedBy' in record ? record.assessedBy : 'decidedBy' in record ? record.decidedBy : null;
      const each = {
        teller,
        target,
        officer: officer?.person ? key(officer.person, '') : null,
        'nobody-known': null,
      };
      return each[from];
    },
    /** The actor beside whose description it stands, or whose place stands beside it. */
    actorAt: (record: AnyRecord, pointer: string): readonly string[] => {
      const place = record.layer === 'report' ? pointer.split('/')[3] : valueBeside(record, pointer, 'actor');
      const actor = actors[Number(place)];
      return actor === undefined ? [] : [actor];
    },
  };
}
