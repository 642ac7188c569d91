import type { AllegationNow, ComplaintEvent, EventKind, Fact } from '@lga/code-of-conduct/complaints';
import { sanctionPowers } from '@lga/code-of-conduct/decisions';
import type { Arrow, Guard, LifeCycle } from '@lga/code-of-conduct/procedures';
import type { KeptComplaint } from '../../resources/kept-complaint.js';
import { arrowsFor } from './event-choices.js';

/** What a form for one kind of event stands on. */
export interface EventForm {
  readonly kind: EventKind;
  readonly life: LifeCycle;
  readonly complaint: KeptComplaint['complaint'];
  /** Where it could lead now, and what it would be tested on. */
  readonly arrows: readonly Arrow[];
  readonly guards: readonly Guard[];
}

export function eventForm(
  life: LifeCycle,
  complaint: KeptComplaint['complaint'],
  asked: { readonly kind: string; readonly allegations: readonly AllegationNow[] },
): EventForm | undefined {
  const arrows = arrowsFor(life, asked.kind, asked.allegations);
  const [first] = arrows;
  if (!first) return undefined;
  const named = new Set(arrows.flatMap((arrow) => arrow.guards));
  const guards = life.guards.filter(({ id }) => named.has(id));
  return { kind: first.event, life, complaint, arrows, guards };
}

/** Everybody whose doing it could be. */
export function actorsOf({ arrows }: EventForm): readonly ComplaintEvent['by'][] {
  return [...new Set(arrows.flatMap(({ by }) => by))];
}

/** A question that a guard puts to a person. */
export interface AskedFact {
  readonly fact: Fact;
  readonly guard: Guard | undefined;
}

const ofOtherTests: { readonly [Kind in Guard['test']['kind']]?: Fact } = {
  anonymous: 'compelling-public-interest',
  'not-told-yet': 'telling-would-prejudice',
  publication: 'publication-declined',
};

/** What no guard asks, and a later answer depends on. */
const besideGuards: { readonly [Kind in EventKind]?: readonly Fact[] } = {
  'hold-for-police': ['about-section-34'],
};

/** The questions for a person in the guards of an event, each once. */
export function askedFacts({ guards, kind, complaint }: EventForm): readonly AskedFact[] {
  // Only where nobody knows who complained is it asked whether to go on all the same.
  const asking = guards.filter(({ test }) => test.kind !== 'anonymous' || complaint.identity === 'anonymous');
  const asked = asking.flatMap((guard) => factsIn(guard).map((fact) => ({ fact, guard })));
  const beside = (besideGuards[kind] ?? []).map((fact) => ({ fact, guard: undefined }));
  const all = [...asked, ...beside];
  return all.filter(({ fact }, at) => all.findIndex((each) => each.fact === fact) === at);
}

type Condition = Extract<Guard['test'], { readonly kind: 'judged' }>['condition'];

function factsIn({ test }: Guard): readonly Fact[] {
  if (test.kind === 'judged') return factsOf(test.condition);
  const fact = ofOtherTests[test.kind];
  return fact ? [fact] : [];
}

function factsOf(condition: Condition): readonly Fact[] {
  if (typeof condition === 'string') return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf);
}

const bodies = ['standards-committee', 'case-tribunal', 'interim-case-tribunal'] as const;

/** The sanctions that whoever acts could decide on, as the law of a day has them, and whether they have a length. */
export function sanctionsOffered(
  form: EventForm,
  on: string,
): ReadonlyMap<string, { readonly hasLength: boolean }> {
  const actors = actorsOf(form);
  const acting =
    form.life.nation === 'england'
      ? (['english-authority'] as const)
      : bodies.filter((body) => actors.includes(body));
  const held = acting.flatMap((body) => sanctionPowers({ body, on }).value);
  const possible = held.filter(({ availability }) => availability !== 'not-available');
  return new Map(possible.map(({ kind, mostMonths }) => [kind, { hasLength: mostMonths !== null }]));
}
