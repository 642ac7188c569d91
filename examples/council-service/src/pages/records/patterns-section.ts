import type { patternsIn } from '@lga/incident-schema/patterns';
import { operationNamed } from '../../operation-named.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { inEnglish, type View } from '../view.js';
import { recordTable } from './record-table.js';

const shownAtOnce = 12;
/** From how many senders, within how many days, acts are told of as of many: the demonstration's own choice. */
export const many = { senders: '5', withinDays: '30' } as const;

type Patterns = ReturnType<typeof patternsIn>;

/** Patterns among reports, those of most occasions first; a person judges what they mean. */
export async function patternsSection({ view, perform }: PageAsked): Promise<Html> {
  const { body } = await perform(operationNamed('incident-patterns'), { query: many });
  const { patterns, left } = body as { patterns: Patterns; left: number };
  const { say } = view;
  return html`<h2 class="govuk-heading-m">${say('Patterns', 'Patrymau')}</h2>
<p>${say('A person judges what they mean. Reports without a day or a target, and so left out', 'Person sy’n barnu beth y maent yn ei olygu. Adroddiadau heb ddiwrnod neu darged, a adawyd allan felly')}: ${left}.</p>
${patterns.length > 0 && table(view, patterns)}`;
}

function table(view: View, patterns: Patterns): Html {
  const { say } = view;
  const shown = [...patterns].sort((one, other) => other.occasions - one.occasions).slice(0, shownAtOnce);
  return recordTable({
    id: 'patterns',
    caption: `${say('The first', 'Y cyntaf')} ${shown.length} ${say('of', 'o')} ${patterns.length}`,
    head: [
      say('Pattern', 'Patrwm'),
      say('Occasions', 'Achlysuron'),
      say('From', 'O'),
      say('To', 'Hyd at'),
      say('What was found', 'Yr hyn a ganfuwyd'),
    ],
    rows: shown.map(({ code, occasions, from, to, because }) => [
      codeInWords(view, 'pattern', code),
      occasions,
      from.slice(0, 10),
      to.slice(0, 10),
      html`<span ${inEnglish(view)}>${because[0]?.says}</span>`,
    ]),
  });
}
