import { DomainError } from '@lga/rules';
import { type Act, actorKey, aiders } from './act.js';
import { secondOfAct } from './london-time.js';
import { at, orderedByKey, orderedBySecond } from './stable-order.js';

/** Every act once for each actor and target that it joins, in columns: a row is a number. */
export interface Contacts {
  /** Second since 1970, by the position of the act. */
  readonly seconds: Float64Array;
  /** Position of the act, by row. */
  readonly act: Uint32Array;
  readonly actor: Uint32Array;
  readonly target: Uint32Array;
  /** 1 where the actor aided the act of another. */
  readonly aided: Uint8Array;
  /** Keys, by their numbers. */
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** Rows by actor, then target, then time. */
  readonly order: Uint32Array;
}

/** Keys in the order in which they first came, and the number of each. */
class Numbers {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

export function contacts(acts: readonly Act[]): Contacts {
  const rows = acts.reduce((sum, act) => sum + rowsOf(act), 0);
  const table = {
    seconds: new Float64Array(acts.length),
    act: new Uint32Array(rows),
    actor: new Uint32Array(rows),
    target: new Uint32Array(rows),
    aided: new Uint8Array(rows),
  };
  const [actors, targets] = [new Numbers(), new Numbers()];
  let row = 0;
  const join = (position: number, actor: string, target: string, aided: 0 | 1): void => {
    table.act[row] = position;
    table.actor[row] = actors.of(actor);
    table.target[row] = targets.of(target);
    table.aided[row] = aided;
    row += 1;
  };
  for (const [position, act] of acts.entries()) {
    table.seconds[position] = secondOfAct(act.at);
    const actor = actorKey(act);
    for (const target of act.targets) {
      if (actor !== null) join(position, actor, target, 0);
      for (const other of aiders(act)) join(position, other, target, 1);
    }
  }
  return { ...table, actors: actors.keys, targets: targets.keys, order: inOrder(table, actors, targets) };
}

function rowsOf(act: Act): number {
  if (act.targets.length > 1 && new Set(act.targets).size < act.targets.length) {
    throw new DomainError('invalid-act', 'An act names each of its targets once; one came twice.');
  }
  return act.targets.length * ((actorKey(act) === null ? 0 : 1) + aiders(act).length);
}

/** By time, then stably by target, then stably by actor: linear, and without a comparison. */
function inOrder(
  { seconds, act, actor, target }: Pick<Contacts, 'seconds' | 'act' | 'actor' | 'target'>,
  actors: Numbers,
  targets: Numbers,
): Uint32Array {
  const rowSeconds = Float64Array.from(act, (position) => at(seconds, position));
  const byTarget = orderedByKey(orderedBySecond(rowSeconds), target, targets.keys.length);
  return orderedByKey(byTarget, actor, actors.keys.length);
}
