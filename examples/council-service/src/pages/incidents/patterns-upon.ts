import type { patternsIn } from '@lga/incident-schema/patterns';
import { operationNamed } from '../../operation-named.js';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { many } from '../records/patterns-section.js';
import { recordTable } from '../records/record-table.js';
import { inEnglish, type View } from '../view.js';

const linksShown = 10;

type Pattern = ReturnType<typeof patternsIn>[number];

/** The patterns that this report is part of, with links to the others. A person judges what they mean. */
export async function patternsUpon({ view, parameters, perform }: PageAsked): Promise<Html> {
  const { body } = await perform(operationNamed('incident-patterns'), { query: many });
  const id = (parameters['id'] ?? '').toLowerCase();
  const found = (body as { readonly patterns: readonly Pattern[] }).patterns.filter(({ acts }) =>
    acts.some((act) => act.toLowerCase() === id),
  );
  const { say } = view;
  return html`<h2 class="govuk-heading-m" id="patterns">${say('Patterns that it is part of', 'Patrymau y mae’n rhan ohonynt')}</h2>
${
  found.length === 0
    ? html`<p>${say('None was found. A report without a day or a named target is in none.', 'Ni chanfuwyd yr un. Nid yw adroddiad heb ddiwrnod na tharged a enwir mewn unrhyw un.')}</p>`
    : html`<p>${say('A person judges what they mean, and whether they are a course of conduct.', 'Person sy’n barnu beth y maent yn ei olygu, ac a ydynt yn gyfres o ymddygiad.')}</p>${table(view, found, id)}`
}`;
}

function table(view: View, found: readonly Pattern[], id: string): Html {
  const { say } = view;
  return recordTable({
    id: 'patterns-upon',
    caption: say('By what was found', 'Yn ôl yr hyn a ganfuwyd'),
    head: [
      say('Pattern', 'Patrwm'),
      say('Occasions', 'Achlysuron'),
      say('From', 'O'),
      say('To', 'Hyd at'),
      say('Days between', 'Diwrnodau rhyngddynt'),
      say('What was found', 'Yr hyn a ganfuwyd'),
      say('The other reports', 'Yr adroddiadau eraill'),
    ],
    rows: found.map(({ code, occasions, from, to, gapsInDays, because, acts }) => [
      codeInWords(view, 'pattern', code),
      occasions,
      from.slice(0, 10),
      to.slice(0, 10),
      gapsInDays.join(', '),
      html`<span ${inEnglish(view)}>${because[0]?.says}</span>`,
      others(
        view,
        acts.filter((act) => act.toLowerCase() !== id),
      ),
    ]),
  });
}

function others({ at, say }: View, ids: readonly string[]): Html {
  const more = ids.length - linksShown;
  return html`<ul class="govuk-list">${ids.slice(0, linksShown).map((id) => html`<li><a href="${at(`/incidents/${id}`)}">${id.slice(0, 8)}<span class="govuk-visually-hidden">${id.slice(8)}</span></a></li>`)}
${more > 0 && html`<li>${say('and', 'a')} ${more} ${say('more', 'arall')}</li>`}</ul>`;
}
