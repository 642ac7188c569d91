import { html } from './html.js';
import type { ShownPage } from './page-routes.js';
import type { View } from './view.js';

/** What can be done here. */
export function startPage({ say, at }: View): ShownPage {
  const title = say('Rules of local government, worked out', 'Rheolau llywodraeth leol, wedi’u cyfrifo');
  const things = [
    {
      path: '/lga-balance',
      name: say('Work out the LGA’s political balance', 'Cyfrifo cydbwysedd gwleidyddol yr LGA'),
      says: say(
        'Seats of every body by group, and the reasons.',
        'Seddi pob corff yn ôl grŵp, a’r rhesymau.',
      ),
    },
  ];
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'Every answer is dated, cites its source, and says what a person must still decide.',
    'Mae pob ateb wedi’i ddyddio, yn nodi ei ffynhonnell, ac yn dweud beth sy’n rhaid i berson ei benderfynu o hyd.',
  )}</p>
<ul class="govuk-list govuk-list--spaced">${things.map(({ path, name, says }) => html`<li><a href="${at(path)}">${name}</a><br>${says}</li>`)}</ul>`;
  return { title, content, errors: 0 };
}
