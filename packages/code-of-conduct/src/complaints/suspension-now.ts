import type { Explained } from '@lga/rules';
import type { ComplaintEvent } from './complaint.js';
import type { EventKind } from './event-kind.js';
import type { Progress } from './progress.js';
import type { WelshSuspension } from './suspension.js';
import { type Course, type WelshSuspensionFacts, welshSuspension } from './welsh-suspension.js';

type After<Kind extends string> = { readonly [Event in EventKind]?: Kind };

/** How an appeal stands after each event about it. */
const appealAfter: After<WelshSuspensionFacts['appeal']['kind']> = {
  'ask-permission-to-appeal': 'open',
  'grant-permission': 'open',
  'refuse-permission': 'permission-refused',
  appeal: 'open',
  'uphold-on-appeal': 'decided',
  'recommend-another-penalty': 'decided',
};

const reconsiderationAfter: After<WelshSuspensionFacts['reconsideration']['kind']> = {
  'recommend-another-penalty': 'open',
  'decide-again': 'decided',
};

/** The suspension by a standards committee in Wales that stands on a day; `null` where there is none. */
export function suspensionNow(
  { applied, outcome }: Progress,
  termEndsOn: string | undefined,
  on: string,
): Explained<WelshSuspension> | null {
  const events = applied.map(({ event }) => event);
  const at = events.findIndex(({ kind, by }) => kind === 'impose-sanction' && by === 'standards-committee');
  const [imposed, ...later] = at < 0 ? [] : events.slice(at);
  const stands = later.findLast(({ kind }) => kind === 'decide-again') ?? imposed;
  const months = stands?.sanctions?.find(({ kind }) => kind === 'suspension')?.months;
  if (!imposed || months === undefined || outcome !== 'finding') return null;
  const notice = later.find(({ kind }) => kind === 'receive-notice')?.on;
  const facts = {
    determinedOn: imposed.on,
    months,
    ...(notice === undefined ? {} : { noticeReceivedOn: notice }),
    appeal: courseOf(later, appealAfter),
    reconsideration: courseOf(later, reconsiderationAfter),
    ...(termEndsOn === undefined ? {} : { termEndsOn }),
  };
  return welshSuspension({ facts, on });
}

/** How it stands after the last event about it; one that has ended did so on the day of that event. */
function courseOf<Kind extends string>(
  events: readonly ComplaintEvent[],
  after: After<Kind>,
): Course<Exclude<Kind, 'none' | 'open'>> {
  const last = events.findLast(({ kind }) => after[kind] !== undefined);
  const kind = last && after[last.kind];
  if (!last || kind === undefined || kind === 'none') return { kind: 'none' };
  return kind === 'open' ? { kind: 'open' } : { kind: kind as Exclude<Kind, 'none' | 'open'>, on: last.on };
}
