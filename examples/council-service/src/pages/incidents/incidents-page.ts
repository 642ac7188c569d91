import { forbidden, unauthorised } from '../../http/perform.js';
import type { WorkItem } from '../../incident/work-item.js';
import { operationNamed } from '../../operation-named.js';
import { isAny } from '../../security/caller.js';
import { selectField, textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { recordTable } from '../records/record-table.js';
import { statisticsSection } from '../records/statistics-section.js';
import { both } from '../view.js';
import { dangerFirst, headOf, rowOf } from './incident-rows.js';
import { instantIn, older } from './older-reports.js';
import { ownReports } from './own-reports.js';

/** Reports, as far as whoever is signed in may see them: to work on, one's own, or figures alone. */
export async function incidentsPage(asked: PageAsked): Promise<ShownPage> {
  const { view } = asked;
  const title = view.say('Reports of incidents', 'Adroddiadau am ddigwyddiadau');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
${await listFor(asked)}`;
  return { title, content, errors: 0 };
}

async function listFor(asked: PageAsked): Promise<Html> {
  const { caller } = asked;
  if (!caller) throw unauthorised;
  if (isAny(caller, ['safety-officer', 'monitoring-officer'])) return worklist(asked);
  if (isAny(caller, ['viewer'])) return statisticsSection(asked);
  if (isAny(caller, ['member'])) return ownReports(asked);
  throw forbidden;
}

const shows = [
  ['all', both('All', 'Pob un')],
  ['danger', both('Danger now, and nothing decided', 'Perygl nawr, a dim wedi’i benderfynu')],
  ['to-assess', both('To assess', 'I’w asesu')],
  ['to-decide', both('To decide', 'I’w benderfynu')],
  ['to-look-again', both('To look at again', 'I edrych arno eto')],
  ['owed', both('Updates or aftercare owed', 'Diweddariadau neu ôl-ofal yn ddyledus')],
  ['decided', both('Decided', 'Wedi’i benderfynu')],
] as const;

async function worklist({ view, query, perform }: PageAsked): Promise<Html> {
  const { say, at } = view;
  const show = shows.find(([each]) => each === textOf(query, 'show'))?.[0] ?? 'all';
  const before = instantIn(textOf(query, 'before'));
  const { body } = await perform(operationNamed('incident-worklist'), {
    query: { show, ...(before && { before }) },
  });
  const { items, next } = body as { readonly items: readonly WorkItem[]; readonly next: string | null };
  return html`<form action="${at('/incidents')}" method="get" novalidate>
  ${selectField(view, { name: 'show', label: say('Show', 'Dangos'), value: show }, shows)}
  <button type="submit" class="govuk-button govuk-button--secondary">${say('Show these', 'Dangos y rhain')}</button>
</form>
<p><a href="${at('/incident-times')}">${say('In what time the council tells a councillor what is new', 'O fewn pa amser y mae’r cyngor yn dweud wrth gynghorydd beth sy’n newydd')}</a></p>
${
  items.length === 0
    ? html`<p>${say('There are none.', 'Nid oes rhai.')}</p>`
    : recordTable({
        id: 'worklist',
        caption: `${items.length}: ${say('danger first, then by band, then the newest', 'perygl yn gyntaf, yna yn ôl band, yna’r diweddaraf')}`,
        head: headOf(view),
        rows: dangerFirst(items).map((item) => rowOf(view, item)),
      })
}
${older(view, next, { show })}`;
}
