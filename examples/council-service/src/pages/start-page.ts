import type { Text } from '@lga/rules';
import { html } from './html.js';
import type { PageAsked, ShownPage } from './page.js';
import { both, textIn } from './view.js';

/** What can be done here. */
export function startPage({ view }: PageAsked): ShownPage {
  const { say, at } = view;
  const title = say('Rules of local government, worked out', 'Rheolau llywodraeth leol, wedi’u cyfrifo');
  const thing = ([path, name, says]: Thing) =>
    html`<li><a href="${at(path)}">${textIn(view, name)}</a><br>${textIn(view, says)}</li>`;
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'Every answer is dated, cites its source, and says what a person must still decide.',
    'Mae pob ateb wedi’i ddyddio, yn nodi ei ffynhonnell, ac yn dweud beth mae’n rhaid i berson ei benderfynu o hyd.',
  )}</p>
<div class="columns">${parts.map(
    ({ heading, things }) => html`<section><h2 class="govuk-heading-m">${textIn(view, heading)}</h2>
<ul class="govuk-list govuk-list--spaced">${things.map(thing)}</ul></section>`,
  )}</div>`;
  return { title, content, errors: 0 };
}

/** Path, name, and what it is for. */
type Thing = readonly [path: string, name: Text, says: Text];

const parts: readonly { readonly heading: Text; readonly things: readonly Thing[] }[] = [
  {
    heading: both('Political balance', 'Cydbwysedd gwleidyddol'),
    things: [
      [
        '/council-balance',
        both('Work out a council’s political balance', 'Cyfrifo cydbwysedd gwleidyddol cyngor'),
        both(
          'Seats of committees by group, what is left to choose, and the report to council.',
          'Seddi pwyllgorau yn ôl grŵp, yr hyn sydd ar ôl i’w ddewis, a’r adroddiad i’r cyngor.',
        ),
      ],
      [
        '/lga-balance',
        both('Work out the LGA’s political balance', 'Cyfrifo cydbwysedd gwleidyddol yr LGA'),
        both('Seats of every body by group, and the reasons.', 'Seddi pob corff yn ôl grŵp, a’r rhesymau.'),
      ],
    ],
  },
  {
    heading: both('Interests', 'Buddiannau'),
    things: [
      [
        '/declaration',
        both('Check an interest against an item of business', 'Gwirio buddiant yn erbyn eitem fusnes'),
        both(
          'In England: disclose, speak, vote, leave, and on what authority.',
          'Yn Lloegr: datgelu, siarad, pleidleisio, gadael, ac ar ba awdurdod.',
        ),
      ],
      [
        '/declaration/wales',
        both('Check an interest under the Welsh code', 'Gwirio buddiant o dan god Cymru'),
        both(
          'Personal and prejudicial interests, and exemptions.',
          'Buddiannau personol a rhai sy’n rhagfarnu, ac esemptiadau.',
        ),
      ],
      [
        '/declaration/agenda',
        both('Check several interests against an agenda', 'Gwirio sawl buddiant yn erbyn agenda'),
        both(
          'In England; the Welsh code has a page of its own. A member can take the entries of the own register.',
          'Yn Lloegr; mae gan god Cymru dudalen ei hun. Gall aelod gymryd cofnodion ei gofrestr ei hun.',
        ),
      ],
      [
        '/deadlines',
        both('Find the last day to notify an interest', 'Dod o hyd i’r diwrnod olaf i hysbysu buddiant'),
        both(
          'For members in England, by statute and by the model code.',
          'I aelodau yn Lloegr, yn ôl statud a’r cod enghreifftiol.',
        ),
      ],
    ],
  },
  {
    heading: both('Safety of councillors', 'Diogelwch cynghorwyr'),
    things: [
      [
        '/report',
        both(
          'Report an incident and see what happens next',
          'Rhoi gwybod am ddigwyddiad a gweld beth sy’n digwydd nesaf',
        ),
        both('Abuse of a councillor or a candidate.', 'Cam-drin cynghorydd neu ymgeisydd.'),
      ],
      [
        '/incidents',
        both('Work on reports of incidents', 'Gweithio ar adroddiadau am ddigwyddiadau'),
        both(
          'What is undecided and owed, triage with its reasons, referral to the police, letters.',
          'Yr hyn sydd heb ei benderfynu ac yn ddyledus, brysbennu gyda’i resymau, atgyfeirio at yr heddlu, llythyrau.',
        ),
      ],
      [
        '/surgery',
        both('Assess a surgery or another activity', 'Asesu cymhorthfa neu weithgaredd arall'),
        both(
          'Hazards, measures from published sources, decision and review.',
          'Peryglon, mesurau o ffynonellau cyhoeddedig, penderfyniad ac adolygiad.',
        ),
      ],
      [
        '/risk',
        both('Rate a risk by a published matrix', 'Graddio risg yn ôl matrics cyhoeddedig'),
        both(
          'The band, the score and what they rest on.',
          'Y band, y sgôr a’r hyn y maent yn seiliedig arno.',
        ),
      ],
    ],
  },
  {
    heading: both('What is kept', 'Yr hyn a gedwir'),
    things: [
      [
        '/complaints',
        both('Work on complaints about conduct', 'Gweithio ar gwynion am ymddygiad'),
        both(
          'Take one in, see what is due and why, and record what happens, in England and in Wales.',
          'Derbyn un, gweld yr hyn sy’n ddyledus a pham, a chofnodi’r hyn sy’n digwydd, yn Lloegr ac yng Nghymru.',
        ),
      ],
      [
        '/records',
        both('See records', 'Gweld cofnodion'),
        both(
          'Incidents, patterns, statistics, complaints, reviews and registers, as far as they are for you.',
          'Digwyddiadau, patrymau, ystadegau, cwynion, adolygiadau a chofrestrau, cyn belled ag y maent i chi.',
        ),
      ],
    ],
  },
];
