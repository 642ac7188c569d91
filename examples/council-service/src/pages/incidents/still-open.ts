import type { IncidentAssessment, IncidentDecision, IncidentReport } from '@lga/incident-schema';
import type { DueDate } from '@lga/incident-schema/follow-up';
import type { triage } from '@lga/incident-schema/triage';
import type { Care } from '../../incident/care.js';
import { type Html, html } from '../html.js';
import { thisDay } from '../this-day.js';
import type { View } from '../view.js';
import { offerInWords, updateInWords } from './care-words.js';

/** What is known of a report, for whoever asks what is left to do. */
export interface StillOpen {
  readonly report: IncidentReport;
  readonly assessment: IncidentAssessment | undefined;
  readonly decision: IncidentDecision | undefined;
  /** Nothing for a role that may not ask the decision table. */
  readonly triaged: ReturnType<typeof triage> | undefined;
  readonly due: readonly DueDate[];
  readonly care: Care;
}

/** What a person must still decide or do, danger first. */
export function stillOpen(view: View, open: StillOpen): Html {
  const { say } = view;
  const items = [...toDecide(view, open), ...falling(view, open.due), ...owed(view, open.care)];
  return html`<h2 class="govuk-heading-m" id="open">${say('What a person must still decide or do', 'Yr hyn y mae’n rhaid i berson ei benderfynu neu ei wneud o hyd')}</h2>
${
  items.length === 0
    ? html`<p>${say('Nothing is open as of today.', 'Nid oes dim yn agored heddiw.')}</p>`
    : html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}`;
}

function toDecide({ say }: View, { assessment, decision, triaged }: StillOpen): readonly string[] {
  const rests = decision?.assessment.toLowerCase() === assessment?.id.toLowerCase();
  const items: readonly (readonly [isOpen: boolean, words: string])[] = [
    [!assessment, say('Nobody has assessed it yet.', 'Nid oes neb wedi’i asesu eto.')],
    [
      assessment !== undefined && !decision,
      say('Nothing has been decided yet.', 'Nid oes dim wedi’i benderfynu eto.'),
    ],
    [
      decision !== undefined && !rests,
      say(
        'It was assessed anew since it was decided: decide whether that changes anything.',
        'Fe’i haseswyd o’r newydd ers y penderfyniad: penderfynwch a yw hynny’n newid rhywbeth.',
      ),
    ],
    [
      triaged !== undefined && triaged.value.open.length > 0,
      say(
        'Some questions that could change the band are not answered: they stand with the decision table.',
        'Nid atebwyd rhai cwestiynau a allai newid y band: safant gyda’r tabl penderfynu.',
      ),
    ],
  ];
  return items.flatMap(([isOpen, words]) => (isOpen ? [words] : []));
}

function falling({ say }: View, due: readonly DueDate[]): readonly string[] {
  const today = thisDay();
  const words: Readonly<Record<DueDate['what'], string>> = {
    'decision-review': say('The decision is looked at again', 'Edrychir ar y penderfyniad eto'),
    'restriction-review': say('The limit on contact is looked at again', 'Edrychir ar y cyfyngiad eto'),
    'restriction-end': say('The limit on contact ends', 'Daw’r cyfyngiad i ben'),
    'marker-review': say('The marker is looked at again', 'Edrychir ar y marciwr eto'),
    'breach-notified': say('The Information Commissioner is told', 'Hysbysir y Comisiynydd Gwybodaeth'),
    'police-told-of-event': say('The police are told of the event', 'Hysbysir yr heddlu am y digwyddiad'),
  };
  return due.map(
    ({ what, by }) =>
      `${words[what]}: ${by.slice(0, 10)}${by.slice(0, 10) <= today ? ` (${say('the day has come', 'mae’r diwrnod wedi dod')})` : ''}`,
  );
}

function owed(view: View, { aftercare, updates }: Care): readonly string[] {
  const { say } = view;
  const offers = (aftercare?.value ?? []).filter(
    ({ state }) => state === 'to-offer' || state === 'to-ask-again',
  );
  const news = updates.value.filter(
    ({ state }) => state === 'overdue' || state === 'due' || state === 'owed',
  );
  return [
    ...news.map((update) => updateInWords(view, update)),
    ...(offers.length === 0
      ? []
      : [
          `${say('To offer to the councillor', 'I’w gynnig i’r cynghorydd')}: ${offers.map(({ offer }) => offerInWords(view, offer)).join('; ')}`,
        ]),
  ];
}
