import type { Truth } from '../condition.js';
import type { Allegation, ComplaintEvent } from './complaint.js';
import type { Fact } from './fact.js';
import type { Arrow } from './life-cycle.js';
import type { Outcome } from './outcome.js';
import type { Sanction } from './sanction.js';

/** A state that an allegation came into, on which day and by which event. */
export interface Visit {
  readonly state: string;
  readonly on: string;
  readonly event: string;
}

/** How far one allegation has come while its events are replayed; it never leaves the replay. */
export interface Progress {
  readonly allegation: Allegation;
  state: string | null;
  outcome: Outcome;
  /** Whether the authority ever decided to investigate it. */
  investigated: boolean;
  fault: 'fault-in-process' | 'no-fault-in-process' | null;
  leftOfficeOn: string | undefined;
  sanctions: readonly Sanction[];
  publication: ComplaintEvent['publication'] | null;
  readonly applied: { readonly event: ComplaintEvent; readonly moved: boolean }[];
  readonly path: Visit[];
  readonly judged: Map<Fact, Truth>;
  /** Views that an independent person gave the authority. */
  readonly views: ComplaintEvent[];
  /** People who took part in the assessment, and people who declared a conflict. */
  readonly assessed: Set<string>;
  readonly conflicted: Set<string>;
}

/** An allegation before anything has happened. */
export function unbegun(allegation: Allegation, leftOfficeOn: string | undefined): Progress {
  return {
    allegation,
    state: null,
    outcome: 'undetermined',
    investigated: false,
    fault: null,
    leftOfficeOn,
    sanctions: [],
    publication: null,
    applied: [],
    path: [],
    judged: new Map(),
    views: [],
    assessed: new Set(),
    conflicted: new Set(),
  };
}

const answers = { yes: true, no: false, undetermined: 'unknown' } as const;

/** What is known of a fact: the latest judgement, those of the event at hand included. */
export function judgedIn({ judged }: Progress, { judgements = [] }: ComplaintEvent): (fact: Fact) => Truth {
  return (fact) => {
    const now = judgements.findLast((each) => each.fact === fact);
    return now ? answers[now.answer] : (judged.get(fact) ?? 'unknown');
  };
}

/** Takes an event that its guards let through into the progress of an allegation. */
export function advance(progress: Progress, event: ComplaintEvent, arrow: Arrow): void {
  const moved = arrow.to !== 'stays';
  progress.applied.push({ event, moved });
  for (const { fact, answer } of event.judgements ?? []) progress.judged.set(fact, answers[answer]);
  if (event.sanctions) progress.sanctions = event.sanctions;
  if (event.publication) progress.publication = event.publication;
  if (arrow.outcome) progress.outcome = arrow.outcome;
  if (moved && progress.state === 'assessment') addAll(progress.assessed, event.people);
  remember(progress, event);
  if (!moved) return;
  progress.state = arrow.to;
  progress.path.push({ state: arrow.to, on: event.on, event: event.id });
}

function remember(progress: Progress, event: ComplaintEvent): void {
  if (event.kind === 'decide-to-investigate') progress.investigated = true;
  if (event.kind === 'advise-authority') progress.views.push(event);
  if (event.kind === 'declare-conflict') addAll(progress.conflicted, event.people);
  if (event.kind === 'leave-office') progress.leftOfficeOn = event.on;
  if (event.kind === 'find-fault-in-process') progress.fault = 'fault-in-process';
  if (event.kind === 'find-no-fault-in-process') progress.fault = 'no-fault-in-process';
}

function addAll(set: Set<string>, people: readonly string[] = []): void {
  for (const person of people) set.add(person);
}
