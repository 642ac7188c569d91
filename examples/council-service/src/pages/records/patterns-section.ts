import type { patternsIn } from '@lga/incident-schema/patterns';
import { operationNamed } from '../../operation-named.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { inEnglish } from '../view.js';
import { recordTable } from './record-table.js';

const shownAtOnce = 12;
/** From how many senders, within how many days, acts are told of as of many: the demonstration's own choice. */
const many = { senders: '5', withinDays: '30' } as const;

/** Patterns among reports; a person judges what they mean. */
export async function patternsSection({ view, perform }: PageAsked): Promise<Html> {
  const { body } = await perform(operationNamed('incident-patterns'), { query: many });
  const { patterns, left } = body as { patterns: ReturnType<typeof patternsIn>; left: number };
  const { say } = view;
  const rows = [...patterns]
    .sort((one, other) => other.occasions - one.occasions)
    .slice(0, shownAtOnce)
    .map(({ code, occasions, from, to, because }) => [
      codeInWords(view, 'pattern', code),
      String(occasions),
      from.slice(0, 10),
      to.slice(0, 10),
      html`<span ${inEnglish(view)}>${because[0]?.says}</span>`,
    ]);
  return html`<h2 class="govuk-heading-m">${say('Patterns', 'Patrymau')}</h2>
<p>${say('A person judges what they mean. Reports without a day or a target, and so left out', 'Person sy’n barnu beth y maent yn ei olygu. Adroddiadau heb ddiwrnod neu darged, a adawyd allan felly')}: ${left}.</p>
${
  rows.length > 0 &&
  recordTable({
    id: 'patterns',
    caption: `${say('Found', 'Canfuwyd')}: ${patterns.length}`,
    head: [
      say('Pattern', 'Patrwm'),
      say('Occasions', 'Achlysuron'),
      say('From', 'O'),
      say('To', 'Hyd at'),
      say('What was found', 'Yr hyn a ganfuwyd'),
    ],
    rows,
  })
}`;
}
