import { checkTable } from '@lga/proportionality/checks';
import { DomainError } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import { type Html, html } from '../html.js';
import { stepList } from '../steps.js';
import type { View } from '../view.js';
import type { WorkedOut } from './asked-council.js';
import type { CouncilField } from './council-fields.js';
import { specialRows } from './special-facts.js';

interface Checked {
  readonly errors: readonly FieldError<CouncilField>[];
  readonly content?: Html;
}

/** A table that somebody published or proposes, against the facts of the form: where it departs, and from what. */
export function checkedTable(view: View, { facts, review }: WorkedOut): Checked {
  const { proposed, section17 = [] } = review;
  if (!proposed) return { errors: [] };
  try {
    const underSection17 = section17.flatMap(({ bodies }) => bodies);
    const check = checkTable({ facts, table: proposed, underSection17 });
    return { errors: [], content: findings(view, check, specialRows(view, facts)) };
  } catch (error) {
    // Before principles (a) and (b) are ranked where they clash, there is nothing to check by.
    if (error instanceof DomainError && error.code === 'open-clash') return { errors: [] };
    if (error instanceof DomainError) return { errors: [{ field: 'table', message: error.message }] };
    throw error;
  }
}

function findings(
  view: View,
  { value, because }: ReturnType<typeof checkTable>,
  measuredBy: readonly Html[],
): Html {
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
${measuredBy.length > 0 && html`<dl class="govuk-summary-list">${measuredBy}</dl>`}
${because.length > 0 && stepList(view, because)}
</section>`;
}
