import type { DueStatus } from '../complaints/due-days.js';

const ink = '#0b0c0c';
const late = '#a3121f';

/** A mark for how a day stands; each has a shape of its own, and its words stand beside it. */
export function dueMark(status: DueStatus, x: number, y: number): string {
  return marks[status](x, y);
}

type Mark = (x: number, y: number) => string;

const diamond =
  (fill: string, stroke: string): Mark =>
  (x, y) =>
    `<path d="M${x} ${y - 8}l8 8-8 8-8-8z" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
const circle =
  (fill: string): Mark =>
  (x, y) =>
    `<circle cx="${x}" cy="${y}" r="6" fill="${fill}" stroke="${ink}" stroke-width="2"/>`;
const square: Mark = (x, y) =>
  `<rect x="${x - 6}" y="${y - 6}" width="12" height="12" fill="#ffffff" stroke="${ink}" stroke-width="2"/>`;
const upright: Mark = (x, y) => `<path d="M${x} ${y - 8}v16" stroke="${ink}" stroke-width="3"/>`;
const cross: Mark = (x, y) =>
  `<path d="M${x - 6} ${y - 6}l12 12m0-12l-12 12" stroke="${ink}" stroke-width="3"/>`;
const triangle: Mark = (x, y) =>
  `<path d="M${x} ${y - 8}l8 15h-16z" fill="#ffffff" stroke="${late}" stroke-width="2"/>`;

const marks: Readonly<Record<DueStatus, Mark>> = {
  running: circle('#ffffff'),
  met: circle(ink),
  overdue: diamond(late, late),
  'met-late': diamond('#ffffff', late),
  held: square,
  lapsed: cross,
  'too-early': triangle,
  reached: upright,
};
