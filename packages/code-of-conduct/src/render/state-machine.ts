import type { Arrow, LifeCycle } from '../complaints/life-cycle.js';

/** A transition as XState 5 takes it; without a target it changes no state. */
export interface MachineTransition {
  readonly target?: string;
  readonly guard?: { readonly type: 'every'; readonly params: { readonly guards: readonly string[] } };
  readonly description: string;
}

/** A machine as XState 5 takes it. */
export interface StateMachine {
  readonly id: string;
  readonly initial: 'start';
  readonly states: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly type?: 'final';
        readonly on: Readonly<Record<string, readonly MachineTransition[]>>;
      }
    >
  >;
}

/**
 * A life cycle as a configuration for XState 5: give it to `createMachine`, with one guard named `every` that says
 * whether every guard of a list holds.
 *
 * The machine begins in `start`, before anything has happened. Each transition describes whose it is and on what
 * authority. A state that nothing leads on from is final.
 *
 * @param lifeCycle - A life cycle.
 * @see https://stately.ai/docs/machines
 * @example
 * ```ts
 * import { englishComplaints } from '@lga/code-of-conduct/procedures';
 * import { stateMachine } from '@lga/code-of-conduct/render';
 *
 * const { initial, states } = stateMachine(englishComplaints);
 * states[initial]?.on['receive']?.[0]?.guard?.params.guards; // => ['written-allegation']
 * states['received']?.on['acknowledge']?.[0]?.target; // => 'acknowledged'
 * ```
 */
export function stateMachine({ nation, states, arrows }: LifeCycle): StateMachine {
  const nodes = states.map(({ id, title }) => {
    const on = transitionsFrom(arrows.filter(({ from }) => from !== 'start' && from.includes(id)));
    const isFinal = Object.keys(on).length === 0;
    return [id, { description: title.en, ...(isFinal ? { type: 'final' as const } : {}), on }] as const;
  });
  const start = {
    description: 'Before anything has happened',
    on: transitionsFrom(arrows.filter(({ from }) => from === 'start')),
  };
  return {
    id: `${nation}-complaint`,
    initial: 'start',
    states: Object.fromEntries([['start', start], ...nodes]),
  };
}

function transitionsFrom(arrows: readonly Arrow[]): Readonly<Record<string, readonly MachineTransition[]>> {
  const byEvent = new Map<string, MachineTransition[]>();
  for (const arrow of arrows)
    byEvent.set(arrow.event, [...(byEvent.get(arrow.event) ?? []), transition(arrow)]);
  return Object.fromEntries(byEvent);
}

function transition({ to, by, guards, basis }: Arrow): MachineTransition {
  const { instrument, provision } = basis.source;
  const authority = provision === undefined ? instrument : `${instrument}, ${provision}`;
  return {
    ...(to === 'stays' ? {} : { target: to }),
    ...(guards.length > 0 ? { guard: { type: 'every' as const, params: { guards } } } : {}),
    description: `By ${by.join(', ')}; ${basis.authority}: ${authority}`,
  };
}
