import type { Table } from '@lga/proportionality/statute';
import type { FieldError } from '../error-summary.js';
import type { View } from '../view.js';
import type { AskedBody } from './asked-bodies.js';
import type { AskedGroup } from './asked-groups.js';
import type { CouncilField, CouncilTexts, TableField } from './council-fields.js';
import { type NumberedLine, tableLines } from './numbered-lines.js';

interface Columns {
  readonly groups: readonly AskedGroup[];
  readonly bodies: readonly AskedBody[];
  /** Ids of members in no group, where each has a column. */
  readonly each: readonly string[];
}

/** A table of seats as it was typed: rows of bodies of the form, each once. */
export function tableIn(
  view: View,
  texts: CouncilTexts,
  { field, groups, bodies, each }: Columns & { readonly field: TableField },
): { readonly table: Table; readonly errors: readonly FieldError<CouncilField>[] } {
  const columns = groups.length + Math.max(each.length, 1);
  const lines = tableLines(texts[field], columns);
  const known = new Set(bodies.map(({ body }) => body.id));
  const seen = new Set<string>();
  const errors = lines.flatMap((line) => {
    const message = wrongRow(view, line, { columns, known, seen });
    seen.add(line.name);
    return message ? [{ field, message }] : [];
  });
  const table = lines.map(({ name, numbers }) => ({
    body: name,
    seats: groups.map(({ id }, at) => ({ id, count: numbers?.[at] ?? 0 })),
    ungrouped: each.length > 0 ? 0 : (numbers?.at(-1) ?? 0),
    ...(each.length > 0 && {
      each: each.map((id, at) => ({ id, count: numbers?.[groups.length + at] ?? 0 })),
    }),
  }));
  return { table, errors };
}

function wrongRow(
  { say }: View,
  { place, name, numbers }: NumberedLine,
  {
    columns,
    known,
    seen,
  }: { readonly columns: number; readonly known: ReadonlySet<string>; readonly seen: ReadonlySet<string> },
): string | undefined {
  if (numbers === null)
    return say(
      `Row ${place} of the table: enter the name of the body and then ${columns} numbers, those in no group last`,
      `Rhes ${place} o’r tabl: rhowch enw’r corff ac yna ${columns} o rifau, y rhai heb grŵp yn olaf`,
    );
  if (!known.has(name))
    return say(
      `Row ${place} of the table: enter a body as it is named above`,
      `Rhes ${place} o’r tabl: rhowch gorff fel y’i henwir uchod`,
    );
  return seen.has(name)
    ? say(
        `Row ${place} of the table: enter each body once`,
        `Rhes ${place} o’r tabl: rhowch bob corff unwaith`,
      )
    : undefined;
}
