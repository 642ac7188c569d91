import { html } from './html.js';
import type { PageAsked, ShownPage } from './page.js';
import type { View } from './view.js';

/** What can be done here. */
export function startPage({ view }: PageAsked): ShownPage {
  const { say, at } = view;
  const title = say('Rules of local government, worked out', 'Rheolau llywodraeth leol, wedi’u cyfrifo');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'Every answer is dated, cites its source, and says what a person must still decide.',
    'Mae pob ateb wedi’i ddyddio, yn nodi ei ffynhonnell, ac yn dweud beth mae’n rhaid i berson ei benderfynu o hyd.',
  )}</p>
<ul class="govuk-list govuk-list--spaced">${things(view).map(([path, name, says]) => html`<li><a href="${at(path)}">${name}</a><br>${says}</li>`)}</ul>`;
  return { title, content, errors: 0 };
}

/** Path, name, and what it is for. */
const things = ({ say }: View): readonly (readonly [string, string, string])[] => [
  [
    '/lga-balance',
    say('Work out the LGA’s political balance', 'Cyfrifo cydbwysedd gwleidyddol yr LGA'),
    say('Seats of every body by group, and the reasons.', 'Seddi pob corff yn ôl grŵp, a’r rhesymau.'),
  ],
  [
    '/deadlines',
    say('Find the last day to notify an interest', 'Dod o hyd i’r diwrnod olaf i hysbysu buddiant'),
    say(
      'For members in England, by statute and by the model code.',
      'I aelodau yn Lloegr, yn ôl statud a’r cod enghreifftiol.',
    ),
  ],
  [
    '/risk',
    say('Rate a risk by a published matrix', 'Graddio risg yn ôl matrics cyhoeddedig'),
    say('The band, the score and what they rest on.', 'Y band, y sgôr a’r hyn y maent yn seiliedig arno.'),
  ],
  [
    '/report',
    say(
      'Report an incident and see what happens next',
      'Rhoi gwybod am ddigwyddiad a gweld beth sy’n digwydd nesaf',
    ),
    say('Abuse of a councillor or a candidate.', 'Cam-drin cynghorydd neu ymgeisydd.'),
  ],
];
