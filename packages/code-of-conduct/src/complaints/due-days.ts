import { type Explained, isoDate, type Text } from '@lga/rules';
import type { Actor } from './actor.js';
import type { Basis } from './basis.js';
import { deadlineBasis, lastDay } from './last-day.js';
import type { DeadlineRule, LifeCycle } from './life-cycle.js';
import type { DeadlineId, Procedure } from './procedure.js';
import type { Progress } from './progress.js';
import { workingDayCount } from './working-day-count.js';

/**
 * How a day that was set stands. `held`: the police have the matter. `lapsed`: nothing is due any more, or a right
 * has run out. `too-early`: done before the first day on which it may be done; `reached`: that day has come.
 */
export type DueStatus =
  | 'running'
  | 'overdue'
  | 'met'
  | 'met-late'
  | 'held'
  | 'lapsed'
  | 'too-early'
  | 'reached';

/** A last day, or a first day on which something may be done, and how it stands. */
export interface DueDay {
  readonly deadline: DeadlineId | 'set-in-the-case';
  readonly title: Text;
  readonly kind: 'by' | 'not-before';
  readonly for: Actor;
  readonly allegations: readonly string[];
  readonly startedOn: string;
  readonly day: string;
  readonly status: DueStatus;
  readonly metOn: string | null;
  /** What its length rests on: the law, guidance or arrangements; `null` for a day that the case itself set. */
  readonly basis: Basis | null;
  /** Working days still to go while it runs, or by which it is or was late; otherwise `null`. */
  readonly workingDays: number | null;
}

interface Asked {
  readonly life: LifeCycle;
  readonly procedure: Procedure;
  readonly all: readonly Progress[];
  readonly on: string;
  readonly closed: readonly string[];
}

type Found = Omit<DueDay, 'allegations' | 'workingDays'>;

/** Every day that is set for an allegation, those that allegations share told once, the earliest first. */
export function dueDays({ life, procedure, all, on, closed }: Asked): Explained<readonly DueDay[]> {
  const lasts = new Map<string, Explained<string> | undefined>();
  const dayOf = (rule: DeadlineRule, start: string): string | undefined => {
    const key = `${rule.id} ${start}`;
    if (!lasts.has(key)) lasts.set(key, lastDay({ rule, procedure, start, closed }));
    return lasts.get(key)?.value;
  };
  const found = all.flatMap((progress) => {
    const rules = life.deadlines.flatMap((rule) => ofRule(rule, progress, { on, dayOf, life, procedure }));
    return [...rules, ...setInTheCase(progress, on)].map((day) => ({ day, id: progress.allegation.id }));
  });
  const count = workingDayCount(closed);
  const value = toldOnce(found).map((due) => ({ ...due, workingDays: workingDaysOf(due, on, count) }));
  return {
    value: value.sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1)),
    because: [...lasts.values()].flatMap((last) => last?.because ?? []),
  };
}

interface FoundFor {
  readonly day: Found;
  readonly id: string;
}

/** Days that several allegations share, told once with all of these. */
function toldOnce(
  found: readonly FoundFor[],
): readonly (Found & { readonly allegations: readonly string[] })[] {
  const merged = new Map<string, Found & { readonly allegations: string[] }>();
  for (const { day, id } of found) {
    const key = [day.deadline, day.startedOn, day.day, day.status, day.metOn].join(' ');
    const same = merged.get(key) ?? { ...day, allegations: [] };
    same.allegations.push(id);
    merged.set(key, same);
  }
  return [...merged.values()];
}

interface Setting {
  readonly on: string;
  readonly dayOf: (rule: DeadlineRule, start: string) => string | undefined;
  readonly life: LifeCycle;
  readonly procedure: Procedure;
}

function ofRule(
  rule: DeadlineRule,
  progress: Progress,
  { on, dayOf, life, procedure }: Setting,
): readonly Found[] {
  const { applied, state } = progress;
  const startedAt = applied.findLastIndex(({ event }) => rule.startedBy.includes(event.kind));
  const started = applied[startedAt]?.event;
  const day = started && dayOf(rule, started.on);
  if (!started || day === undefined) return [];
  const met = applied.find(({ event }, at) => at > startedAt && rule.metBy.includes(event.kind));
  const phase = life.states.find(({ id }) => id === state)?.phase;
  const metOn = met?.event.on ?? null;
  const status = statusOf({ rule, day, on, metOn, phase });
  const { id, title, kind } = rule;
  return [
    {
      deadline: id,
      title,
      kind,
      for: rule.for,
      startedOn: started.on,
      day,
      status,
      metOn,
      basis: deadlineBasis(rule, procedure),
    },
  ];
}

interface Standing {
  readonly rule: Pick<DeadlineRule, 'kind' | 'right'>;
  readonly day: string;
  readonly on: string;
  readonly metOn: string | null;
  readonly phase: 'open' | 'held' | 'end' | undefined;
}

function statusOf({ rule, day, on, metOn, phase }: Standing): DueStatus {
  if (rule.kind === 'not-before') {
    if (metOn !== null) return metOn < day ? 'too-early' : 'met';
    return on < day ? 'running' : 'reached';
  }
  if (metOn !== null) return metOn <= day ? 'met' : 'met-late';
  if (phase === 'held') return 'held';
  if (rule.right) return on <= day ? 'running' : 'lapsed';
  if (phase === 'end') return 'lapsed';
  return on <= day ? 'running' : 'overdue';
}

const ownDay: Text = { en: 'Day set in the case', cy: 'Diwrnod a osodwyd yn yr achos', reviewed: false };

/** The latest day that an event itself set; leaving the state meets it, other than by not complying. */
function setInTheCase({ applied }: Progress, on: string): readonly Found[] {
  const at = applied.findLastIndex(({ event }) => event.dueOn !== undefined);
  const { event } = applied[at] ?? {};
  if (event?.dueOn === undefined) return [];
  const day = isoDate(event.dueOn);
  const met = applied.find(
    (each, index) => index > at && each.moved && each.event.kind !== 'record-non-compliance',
  );
  const metOn = met?.event.on ?? null;
  const status = statusOf({ rule: { kind: 'by' }, day, on, metOn, phase: 'open' });
  const who = event.kind === 'set-compliance' ? 'subject-member' : event.by;
  return [
    {
      deadline: 'set-in-the-case',
      title: ownDay,
      kind: 'by',
      for: who,
      startedOn: event.on,
      day,
      status,
      metOn,
      basis: null,
    },
  ];
}

function workingDaysOf(
  { status, day, metOn }: Found,
  on: string,
  count: ReturnType<typeof workingDayCount>,
): number | null {
  if (status === 'running') return count({ after: on, upTo: day });
  if (status === 'overdue') return count({ after: day, upTo: on });
  if (status === 'met-late' && metOn !== null) return count({ after: day, upTo: metOn });
  return null;
}
