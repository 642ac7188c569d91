import { type Explained, isoDate, type Step } from '@lga/rules';
import { attempt, type Machine, machineOf } from './attempt.js';
import type { Allegation, Complaint, ComplaintEvent } from './complaint.js';
import { checkComplaint } from './complaint-faults.js';
import type { AllegationNow, ComplaintNow, GuardedEvent } from './complaint-now.js';
import { dueDays } from './due-days.js';
import { periodAfter } from './last-day.js';
import type { Arrow, LifeCycle } from './life-cycle.js';
import { nextSteps } from './next-steps.js';
import type { Period, Procedure } from './procedure.js';
import { advance, type Progress, unbegun } from './progress.js';
import { prosecutionNow } from './prosecution-now.js';
import { suspensionNow } from './suspension-now.js';

interface Asked {
  readonly lifeCycle: LifeCycle;
  readonly complaint: Complaint;
  readonly procedure: Procedure;
  readonly on: string;
  readonly closed?: readonly string[];
}

/**
 * A complaint as of a day, replayed from its events: where each allegation stands and by what way, which events
 * are refused by which guard on whose authority, what is due, late or missing, and who may act next.
 *
 * Events after the day are left out. They are taken by their days, those of one day in the order given; the same
 * events give the same bytes. A refused event changes nothing, and what follows it is tested as if it had not
 * been. An event that waits for an answer is `undetermined` and changes nothing either.
 *
 * @param lifeCycle - `englishComplaints`, `welshComplaints` or `welshLocalResolution`.
 * @param complaint - The record; allegations have ways and outcomes of their own.
 * @param procedure - The arrangements in force when it was received; what they leave out is not assumed.
 * @param on - The day, `YYYY-MM-DD`.
 * @param closed - Further days that are no working days for the council.
 * @throws {DomainError} `invalid-date`; `not-in-force` before the regime began; `wrong-nation`; `repeated-id`;
 *   `unknown-allegation`; `unknown-event` for one that this life cycle does not know; `invalid-months`;
 *   `invalid-count` for a period that the procedure gets wrong, or working days over more than 50 years;
 *   `invalid-year` where they reach 9999.
 * @see Localism Act 2011, s. 28, https://www.legislation.gov.uk/ukpga/2011/20/section/28
 * @example
 * ```ts
 * import { replay } from '@lga/code-of-conduct/complaints';
 * import { englishComplaints, procedures } from '@lga/code-of-conduct/procedures';
 *
 * const written = { fact: 'written', answer: 'yes', by: 'monitoring-officer', why: 'A letter.' } as const;
 * const received = { id: 'e1', kind: 'receive', on: '2026-01-05', by: 'complainant', allegations: ['a'], judgements: [written] } as const;
 * const complaint = {
 *   reference: '2026/1',
 *   nation: 'england',
 *   subject: { office: 'principal-council' },
 *   identity: 'known',
 *   allegations: [{ id: 'a', provision: '1.1' }],
 *   independentPersons: [],
 *   events: [received],
 * } as const;
 * const { allegations, due } = replay({ lifeCycle: englishComplaints, complaint, procedure: procedures.erewash, on: '2026-01-14' }).value;
 * allegations[0]?.state; // => 'received'
 * due.map(({ deadline, day, status }) => [deadline, day, status]);
 * // => [['acknowledge', '2026-01-12', 'overdue'], ['assess', '2026-02-02', 'running']]
 * ```
 */
export function replay({ lifeCycle, complaint, procedure, on, closed = [] }: Asked): Explained<ComplaintNow> {
  const day = isoDate(on);
  checkComplaint({ lifeCycle, complaint, procedure });
  const machine = machineOf(lifeCycle);
  const all = complaint.allegations.map((each) => unbegun(each, complaint.subject.leftOfficeOn));
  const applied = applyAll(machine, { complaint, procedure }, all, upTo(day, complaint.events));
  const due = dueDays({ life: lifeCycle, procedure, all, on: day, closed });
  const inLaw = all.map((progress) => limitsOf(progress, lifeCycle, complaint, day));
  const allegations = all.map((progress, at) => ({
    ...standing(progress, { limit: procedure.ageLimit, closed }),
    suspension: inLaw[at]?.suspension?.value ?? null,
    prosecution: inLaw[at]?.prosecution?.value ?? null,
    next: nextSteps(machine, { life: lifeCycle, complaint, procedure, progress }, day),
  }));
  const { guarded } = applied;
  const value = { reference: complaint.reference, on: day, allegations, guarded, due: due.value };
  const ofLimits = inLaw.flatMap((each) => Object.values(each).flatMap((limit) => limit?.because ?? []));
  return { value, because: [...applied.because, ...due.because, ...ofLimits] };
}

/** Events up to a day, by their days; a stable order, so that those of one day stay as they were given. */
function upTo(on: string, events: readonly ComplaintEvent[]): readonly ComplaintEvent[] {
  const until = events.filter((event) => event.on <= on);
  return until.sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

interface Applied {
  readonly guarded: readonly GuardedEvent[];
  readonly because: readonly Step[];
}

function applyAll(
  machine: Machine,
  { complaint, procedure }: Pick<Asked, 'complaint' | 'procedure'>,
  all: readonly Progress[],
  events: readonly ComplaintEvent[],
): Applied {
  const { life } = machine;
  const byId = new Map(all.map((progress) => [progress.allegation.id, progress]));
  const guarded: GuardedEvent[] = [];
  const because: Step[] = [];
  for (const event of events) {
    const told = new Set<string>();
    for (const allegation of event.allegations) {
      const progress = byId.get(allegation);
      if (!progress) continue;
      const tried = attempt(machine, { life, complaint, procedure, progress, event });
      const { arrow, effect, findings, processFault } = tried;
      if (findings.length > 0) guarded.push({ event: event.id, allegation, effect, findings, processFault });
      if (effect !== 'accepted') continue;
      const way = `${progress.state} ${arrow.to}`;
      if (!told.has(way)) because.push(reason(event, arrow, progress.state));
      told.add(way);
      advance(progress, event, arrow);
    }
  }
  return { guarded, because };
}

function reason({ id, kind, on }: ComplaintEvent, { to, basis }: Arrow, from: string | null): Step {
  const what = kind.replaceAll('-', ' ');
  const says =
    to === 'stays'
      ? `On ${on}: ${what}; it stays in ${from}.`
      : `On ${on}: ${what}, from ${from ?? 'the start'} to ${to}.`;
  const { source, authority, confidence, rule } = basis;
  const rest = { says, source, authority, confidence, checked: null, facts: { event: id } };
  return rule === undefined ? rest : { ...rest, rule };
}

function standing(
  { allegation, applied, fault, ...progress }: Progress,
  { limit, closed }: { readonly limit: Period | undefined; readonly closed: readonly string[] },
): Omit<AllegationNow, 'suspension' | 'prosecution' | 'next'> {
  const { state, outcome, investigated, path, sanctions, publication } = progress;
  const received = applied.find(({ event }) => event.kind === 'receive')?.event.on;
  return {
    id: allegation.id,
    state,
    since: path.at(-1)?.on ?? null,
    outcome,
    isFinding: outcome === 'finding',
    investigated,
    path,
    sanctions,
    publication: publication ?? null,
    age: limit ? ageOf(allegation, received, (start) => periodAfter(limit, start, closed).value) : null,
    process: fault,
  };
}

/** What the law itself limits in time: a suspension in Wales, a prosecution in England. */
function limitsOf(progress: Progress, { nation }: LifeCycle, { subject }: Complaint, on: string) {
  const isWelsh = nation === 'wales';
  return {
    suspension: isWelsh ? suspensionNow(progress, subject.termEndsOn, on) : null,
    prosecution: isWelsh ? null : prosecutionNow(progress, on),
  };
}

function ageOf(
  { conductOn }: Allegation,
  received: string | undefined,
  lastDayAfter: (conductOn: string) => string,
): AllegationNow['age'] {
  if (conductOn === undefined || received === undefined) return 'unknown';
  return received <= lastDayAfter(isoDate(conductOn)) ? 'within-limit' : 'beyond-limit';
}
