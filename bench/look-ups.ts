import type { Act } from '../packages/incident-schema/dist/patterns.js';

let state = 12_345;

/** The same numbers at every run. */
export function draw(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

/** In the order of time: 200,000 senders of whom some write much more than others, 3,000 targets. */
export function acts(count: number): Act[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    actor: `sender-${Math.floor((draw(200_000) * draw(1000)) / 1000)}`,
    identity: 'account-known',
    targets: [`target-${draw(3000)}`],
    at: new Date(1.7e12 + index * 30_000 + draw(30_000)).toISOString(),
  }));
}

/** Two look-ups an act, which is what targets of other work are measured by. */
export function lookUps(all: readonly Act[]): number {
  const [actors, targets] = [new Map<string, number>(), new Map<string, number>()];
  for (const {
    actor,
    targets: [target = ''],
  } of all) {
    actors.set(actor ?? '', (actors.get(actor ?? '') ?? 0) + 1);
    targets.set(target, (targets.get(target) ?? 0) + 1);
  }
  return actors.size + targets.size;
}
