import type { LifeCycle } from '../complaints/life-cycle.js';

/**
 * A life cycle as a Mermaid state diagram, to put into a document: states by their titles, arrows by their events.
 *
 * Events that change no state are left out. Its guards and authorities are in the data and in `stateMachine`.
 *
 * @param lifeCycle - A life cycle.
 * @returns The text of a `stateDiagram-v2`.
 * @see https://mermaid.js.org/syntax/stateDiagram.html
 * @example
 * ```ts
 * import { englishComplaints } from '@lga/code-of-conduct/procedures';
 * import { mermaidDiagram } from '@lga/code-of-conduct/render';
 *
 * const lines = mermaidDiagram(englishComplaints).split('\n');
 * lines[0]; // => 'stateDiagram-v2'
 * lines.includes('  received --> acknowledged: acknowledge'); // => true
 * ```
 */
export function mermaidDiagram({ states, arrows }: LifeCycle): string {
  const named = states.map(({ id, title }) => `  state "${plain(title.en)}" as ${idOf(id)}`);
  const drawn = arrows.flatMap(({ event, from, to }) => {
    if (to === 'stays') return [];
    const starts = from === 'start' ? ['[*]'] : from.map(idOf);
    return starts.map((start) => `  ${start} --> ${idOf(to)}: ${event.replaceAll('-', ' ')}`);
  });
  return ['stateDiagram-v2', ...named, ...new Set(drawn), ''].join('\n');
}

function idOf(state: string): string {
  return state.replace(/[^a-z0-9]/gi, '_');
}

function plain(title: string): string {
  return title.replace(/["#;:\n\r]/g, (character) => `#${character.charCodeAt(0)};`);
}
