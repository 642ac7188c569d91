import type { Placed, Point } from './grid.js';
import { size } from './grid.js';

/** An arrow from each mark of a hazard to its next one in another cell. */
export function arrows(all: readonly Placed[], prefix: string): string[] {
  return all.flatMap(({ mark, at }, index) => {
    const next = all[index + 1];
    if (!at || !next?.at || next.mark.number !== mark.number) return [];
    const [one, other] = [mark.cell, next.mark.cell];
    if (one.likelihood.value === other.likelihood.value && one.severity.value === other.severity.value) {
      return [];
    }
    const [from, to] = between(at, next.at);
    const dashed = next.mark.stage === 'residual' ? ' stroke-dasharray="5 3"' : '';
    return [
      `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="#111" stroke-width="1.5"${dashed} marker-end="url(#${prefix}-head)"/>`,
    ];
  });
}

/** The ends of a line between two marks, short of their rims. */
function between(from: Point, to: Point): readonly [Point, Point] {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  const gap = (size.radius + 4) / length;
  const at = (start: Point, part: number): Point => ({
    x: Math.round(start.x + x * part),
    y: Math.round(start.y + y * part),
  });
  return [at(from, gap), at(to, -gap)];
}
