import { DomainError, isoDate } from '@lga/rules';
import type { Complaint } from './complaint.js';
import type { LifeCycle } from './life-cycle.js';
import type { Procedure } from './procedure.js';

interface Checked {
  readonly lifeCycle: LifeCycle;
  readonly complaint: Complaint;
  readonly procedure: Procedure;
}

/** Refuses a record that could not be replayed, with a code; no message repeats what came. */
export function checkComplaint({ lifeCycle, complaint, procedure }: Checked): void {
  const nations = new Set([lifeCycle.nation, complaint.nation, procedure.nation]);
  refuseIf(
    nations.size > 1,
    'wrong-nation',
    'A life cycle, a complaint and a procedure of one nation were expected.',
  );
  const { allegations, events } = complaint;
  const ids = new Set(allegations.map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  const repeats = ids.size < allegations.length || eventIds.size < events.length;
  refuseIf(repeats, 'repeated-id', 'Allegations and events were expected to have ids of their own.');
  const known = new Set(lifeCycle.arrows.map(({ event }) => event));
  for (const event of events) {
    const { from } = lifeCycle;
    refuseIf(
      isoDate(event.on) < from,
      'not-in-force',
      `This life cycle is held from ${from}; an event is earlier.`,
    );
    refuseIf(!known.has(event.kind), 'unknown-event', 'An event was expected that this life cycle knows.');
    const strange = event.allegations.some((id) => !ids.has(id));
    refuseIf(strange, 'unknown-allegation', 'Events were expected to name allegations of the complaint.');
    const twice = new Set(event.allegations).size < event.allegations.length;
    refuseIf(twice, 'repeated-id', 'An event was expected to name an allegation once.');
  }
}

function refuseIf(wrong: boolean, code: string, message: string): void {
  if (wrong) throw new DomainError(code, message);
}
