import { inLanguage, type Language, type Text } from '@lga/rules';
import type { AllegationNow, ComplaintNow } from '../complaints/complaint-now.js';
import type { DueDay, DueStatus } from '../complaints/due-days.js';
import type { LifeCycle } from '../complaints/life-cycle.js';
import { dayInWords } from './day-in-words.js';

/** One row of a timeline: a state that allegations were in, or a day that was set for them. */
export interface TimelineRow {
  /** Ids of the allegations, in the caller's order. */
  readonly allegations: readonly string[];
  readonly kind: 'state' | 'due';
  readonly label: string;
  readonly from: string;
  /** The day it ended or is due; `null` for a state that is still held. */
  readonly to: string | null;
  /** How a day that was set stands. */
  readonly status: DueStatus | null;
  readonly says: string;
}

interface Drawn {
  readonly now: ComplaintNow;
  readonly lifeCycle: LifeCycle;
  readonly language: Language;
}

const unsigned = (en: string, cy: string): Text => ({ en, cy, reviewed: false });

const statuses: Readonly<Record<DueStatus, Text>> = {
  running: unsigned('due', 'yn ddyledus'),
  overdue: unsigned('overdue', 'heb ei wneud'),
  met: unsigned('kept', 'cadwyd'),
  'met-late': unsigned('done', 'gwnaed'),
  held: unsigned('held for the police', 'wedi’i ohirio i’r heddlu'),
  lapsed: unsigned('lapsed', 'wedi darfod'),
  'too-early': unsigned('done too early', 'gwnaed yn rhy gynnar'),
  reached: unsigned('may be done', 'gellir ei wneud'),
};
const since = unsigned('since', 'ers');
/** Working days to go, or by which it is or was late; Welsh keeps the noun in the singular after a number. */
const daysInWords = (count: number, status: DueStatus): Text => {
  const days = `${count} working ${count === 1 ? 'day' : 'days'}`;
  return status === 'running'
    ? unsigned(`${days} left`, `${count} diwrnod gwaith ar ôl`)
    : unsigned(`${days} late`, `${count} diwrnod gwaith yn hwyr`);
};

/** The rows of a timeline: allegations that went the same way together, then the days that were set. */
export function timelineRows({ now, lifeCycle, language }: Drawn): readonly TimelineRow[] {
  const ways = new Map<string, AllegationNow[]>();
  for (const allegation of now.allegations) {
    const way = JSON.stringify(allegation.path);
    ways.set(way, [...(ways.get(way) ?? []), allegation]);
  }
  const titles = new Map(lifeCycle.states.map(({ id, title }) => [id, title]));
  const stateRows = [...ways.values()].flatMap((group) => rowsOfWay(group, titles, language));
  return [...stateRows, ...now.due.map((due) => dueRow(due, now.allegations.length, language))];
}

function rowsOfWay(
  group: readonly AllegationNow[],
  titles: ReadonlyMap<string, Text>,
  language: Language,
): readonly TimelineRow[] {
  const path = group[0]?.path ?? [];
  const allegations = group.map(({ id }) => id);
  return path.map(({ state, on }, at) => {
    const to = path[at + 1]?.on ?? null;
    const label = inLanguage(titles.get(state) ?? { en: state }, language).words;
    const start = dayInWords(on, language);
    const says =
      to === null
        ? `${inLanguage(since, language).words} ${start}`
        : `${start} – ${dayInWords(to, language)}`;
    return { allegations, kind: 'state', label, from: on, to, status: null, says };
  });
}

function dueRow(due: DueDay, inAll: number, language: Language): TimelineRow {
  const { allegations, title, startedOn, day, status, workingDays } = due;
  const name = inLanguage(title, language).words;
  const label = allegations.length < inAll ? `${name}: ${allegations.join(', ')}` : name;
  const stands = inLanguage(statuses[status], language).words;
  const days =
    workingDays === null ? '' : ` (${inLanguage(daysInWords(workingDays, status), language).words})`;
  const says = `${dayInWords(day, language)}: ${stands}${days}`;
  return { allegations, kind: 'due', label, from: startedOn, to: day, status, says };
}
