import type { Layer } from '../record/envelope.js';
import type { Moment } from '../record/moment.js';
import type { Span } from '../span.js';
import { orderedByCodePoint } from '../text-order.js';
import { valueBeside, valuesAt } from '../values-at.js';
import { londonSpan } from './london-span.js';
import type { ChronologyLine } from './pack.js';
import type { SeenIncident } from './police-view.js';
import type { ReferredIncident } from './referred-incident.js';

interface TimeField {
  readonly what: string;
  readonly layer: Layer;
  readonly field: string;
  /** A field beside it that says what it concerns. */
  readonly of?: string;
}

/** The times of records, in the order in which those of one moment stand. */
const timeFields: readonly TimeField[] = [
  { what: 'began', layer: 'report', field: 'began' },
  { what: 'ended', layer: 'report', field: 'ended' },
  { what: 'order-made', layer: 'assessment', field: 'orders.*.madeOn', of: 'kind' },
  { what: 'evidence-captured', layer: 'report', field: 'evidence.*.capturedAt', of: 'id' },
  { what: 'evidence-gone', layer: 'report', field: 'evidence.*.goneFrom', of: 'id' },
  { what: 'reported', layer: 'report', field: 'reportedAt' },
  { what: 'police-reference', layer: 'report', field: 'policeReference.at', of: 'number' },
  { what: 'assessed', layer: 'assessment', field: 'assessedAt' },
  { what: 'decided', layer: 'decision', field: 'decidedAt' },
  { what: 'told', layer: 'decision', field: 'told.*.at', of: 'recipient' },
  { what: 'police-reference', layer: 'decision', field: 'police.references.*.at', of: 'number' },
  { what: 'restriction-warned', layer: 'decision', field: 'restriction.warnedOn' },
  { what: 'restriction-starts', layer: 'decision', field: 'restriction.startsOn' },
  { what: 'marker-starts', layer: 'decision', field: 'marker.startsOn' },
];

interface Placed {
  readonly line: ChronologyLine;
  readonly span: Span | null;
  readonly rank: number;
}

/**
 * Every time that the records hold, in one order that does not depend on the order of the incidents: by the earliest
 * second that each may mean, then the more precise first; what nobody can date comes last.
 */
export function chronologyOf(
  incidents: readonly ReferredIncident[],
  seen: readonly SeenIncident[],
): readonly ChronologyLine[] {
  const placed = incidents.flatMap((incident, at) =>
    timeFields.flatMap((field, rank) =>
      linesAt(field, incident, seen[at] ?? {}).map((line) => placedAt(line, rank)),
    ),
  );
  return placed.sort(inOrder).map(({ line }) => line);
}

function placedAt(line: ChronologyLine, rank: number): Placed {
  return { line, span: londonSpan(line.when), rank };
}

function linesAt({ what, layer, field, of }: TimeField, incident: ReferredIncident, seen: SeenIncident) {
  const record = incident[layer];
  if (record === undefined) return [];
  return valuesAt(seen[layer], field).flatMap(({ pointer, value }): ChronologyLine[] => {
    const when = momentOf(value);
    if (!when) return [];
    const concerns = of === undefined ? undefined : valueBeside(seen[layer], pointer, of);
    const from = { layer, record: record.id, pointer };
    return [
      {
        when,
        what,
        incident: incident.report.id,
        from,
        ...(typeof concerns === 'string' && { of: concerns }),
      },
    ];
  });
}

function momentOf(value: unknown): Moment | null {
  if (typeof value === 'string') {
    return value.length === 10 ? { precision: 'day', on: value } : { precision: 'exact', at: value };
  }
  return typeof value === 'object' && value !== null ? (value as Moment) : null;
}

function inOrder(one: Placed, other: Placed): number {
  return (
    Number(one.span === null) - Number(other.span === null) ||
    (one.span?.from ?? 0) - (other.span?.from ?? 0) ||
    (one.span?.to ?? 0) - (other.span?.to ?? 0) ||
    one.rank - other.rank ||
    orderedByCodePoint(one.line.incident, other.line.incident) ||
    orderedByCodePoint(one.line.from.pointer, other.line.from.pointer)
  );
}
