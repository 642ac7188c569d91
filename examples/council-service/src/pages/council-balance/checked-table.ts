import { checkTable } from '@lga/proportionality/checks';
import type { Table } from '@lga/proportionality/statute';
import { DomainError } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import { type Html, html } from '../html.js';
import { stepList } from '../steps.js';
import type { View } from '../view.js';
import type { WorkedOut } from './asked-council.js';
import { tableLines } from './numbered-lines.js';
import type { CouncilField, CouncilTexts } from './questions.js';

interface Checked {
  readonly errors: readonly FieldError<CouncilField>[];
  readonly content?: Html;
}

/** A table that somebody published or proposes, against the facts of the form: where it departs, and from what. */
export function checkedTable(view: View, { facts }: WorkedOut, texts: CouncilTexts): Checked {
  const groups = facts.council.groups.map(({ id }) => id);
  const lines = tableLines(texts.table, groups.length + 1);
  const wrong = lines.filter(({ numbers }) => numbers === null);
  if (wrong.length > 0) return { errors: wrong.map(({ place }) => wrongRow(view, place, groups.length + 1)) };
  const table: Table = lines.map(({ name, numbers }) => ({
    body: name,
    seats: groups.map((id, index) => ({ id, count: numbers?.[index] ?? 0 })),
    ungrouped: numbers?.at(-1) ?? 0,
  }));
  try {
    return { errors: [], content: findings(view, checkTable({ facts, table, underSection17: [] })) };
  } catch (error) {
    if (error instanceof DomainError) return { errors: [{ field: 'table', message: error.message }] };
    throw error;
  }
}

function wrongRow({ say }: View, place: number, columns: number): FieldError<CouncilField> {
  const message = say(
    `Row ${place} of the table: enter the name of the body and then ${columns} numbers, those in no group last`,
    `Rhes ${place} o’r tabl: rhowch enw’r corff ac yna ${columns} o rifau, y rhai heb grŵp yn olaf`,
  );
  return { field: 'table', message };
}

function findings(view: View, { value, because }: ReturnType<typeof checkTable>): Html {
  const { say } = view;
  const verdicts = {
    'not-needed': say(
      'It gives effect to the principles as nearly as any table.',
      'Mae’n rhoi effaith i’r egwyddorion mor agos ag unrhyw dabl.',
    ),
    needed: say(
      'It needs arrangements under section 17, which no member votes against.',
      'Mae arno angen trefniadau o dan adran 17, nad oes aelod yn pleidleisio yn eu herbyn.',
    ),
    undetermined: say(
      'A nearer table exists. Whether this one still gives effect to the principles so far as reasonably practicable is for the council; arrangements under section 17 would put it beyond doubt.',
      'Mae tabl agosach ar gael. Y cyngor sydd i farnu a yw hwn yn dal i roi effaith i’r egwyddorion cyn belled ag y bo’n rhesymol ymarferol; byddai trefniadau o dan adran 17 yn ei roi y tu hwnt i amheuaeth.',
    ),
  };
  return html`<section aria-labelledby="checked"><h2 class="govuk-heading-l" id="checked">${say('The table that you gave', 'Y tabl a roesoch')}</h2>
<p>${verdicts[value.section17]}</p>
${because.length > 0 && stepList(view, because)}
</section>`;
}
