import { type Caller, isAny } from '../security/caller.js';
import { nothingThere } from './perform.js';

/** Lets through the member whose record it is and the monitoring officer; for others there is none. */
export function refuseOthers(caller: Caller, member: string): void {
  if (!isAny(caller, ['monitoring-officer']) && caller.id !== member) throw nothingThere;
}
