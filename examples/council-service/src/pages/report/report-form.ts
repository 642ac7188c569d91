import { errorSummary, type FieldError } from '../error-summary.js';
import { type Choice, dayField, radiosField, selectField, wordsField } from '../fields.js';
import { type Html, html } from '../html.js';
import type { View } from '../view.js';

/** The fields of the form, by their names. */
const reportFields = ['words', 'began', 'channel', 'setting', 'danger', 'police', 'key'] as const;
export type ReportField = (typeof reportFields)[number];
export type ReportTexts = Readonly<Record<ReportField, string>>;

export const textsOf = (text: (name: ReportField) => string): ReportTexts =>
  Object.fromEntries(reportFields.map((name) => [name, text(name)])) as ReportTexts;

/** The form, filled in as it was sent. */
export function reportForm(view: View, texts: ReportTexts, errors: readonly FieldError<ReportField>[]): Html {
  const { say, at } = view;
  const field = (name: ReportField, label: string, hint: string) => ({
    name,
    label,
    hint,
    value: texts[name],
    errors,
  });
  return html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${say('Report an incident', 'Rhoi gwybod am ddigwyddiad')}</h1>
<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${say('Warning', 'Rhybudd')}</span>
  ${say('If anybody is in danger now, ring 999 first.', 'Os oes unrhyw un mewn perygl nawr, ffoniwch 999 yn gyntaf.')}</strong></div>
<form action="${at('/report')}" method="post" novalidate>
  <input type="hidden" name="key" value="${texts.key}">
  ${radiosField(view, field('danger', say('Is anybody in danger now?', 'A oes unrhyw un mewn perygl nawr?'), say('As far as you know.', 'Hyd y gwyddoch.')), answers(view))}
  ${wordsField(view, field('words', say('What happened?', 'Beth ddigwyddodd?'), say('In your own words. They are kept as you write them.', 'Yn eich geiriau eich hun. Cânt eu cadw fel y byddwch yn eu hysgrifennu.')))}
  ${dayField(view, field('began', say('On which day did it happen or begin?', 'Ar ba ddiwrnod y digwyddodd neu y dechreuodd?'), say('For example 2026-03-01. Leave it empty if you do not know.', 'Er enghraifft 2026-03-01. Gadewch yn wag os nad ydych yn gwybod.')))}
  ${selectField(view, field('channel', say('How did it reach you?', 'Sut y cyrhaeddodd chi?'), say('What fits best.', 'Yr hyn sy’n gweddu orau.')), channels(view))}
  ${selectField(view, field('setting', say('Where did it happen?', 'Ble y digwyddodd?'), say('What fits best.', 'Yr hyn sy’n gweddu orau.')), settings(view))}
  ${radiosField(view, field('police', say('Have the police been told?', 'A yw’r heddlu wedi cael gwybod?'), say('You may still tell them yourself: 101, or 999 in an emergency.', 'Gallwch ddweud wrthynt eich hun o hyd: 101, neu 999 mewn argyfwng.')), answers(view))}
  <button type="submit" class="govuk-button">${say('Send the report', 'Anfon yr adroddiad')}</button>
</form>`;
}

function answers({ say }: View): readonly Choice[] {
  return [
    ['yes', say('Yes', 'Oes / ydyw')],
    ['no', say('No', 'Nac oes / nac ydyw')],
    ['unknown', say('Not known', 'Ddim yn hysbys')],
  ];
}

function channels({ say }: View): readonly Choice[] {
  return [
    ['unknown', say('Not known', 'Ddim yn hysbys')],
    ['in-person', say('In person', 'Wyneb yn wyneb')],
    ['phone', say('By phone', 'Dros y ffôn')],
    ['email', say('By email', 'Drwy e-bost')],
    ['letter', say('By letter', 'Drwy lythyr')],
    ['social-media', say('On social media', 'Ar gyfryngau cymdeithasol')],
    ['leaflet', say('In a leaflet', 'Mewn taflen')],
    ['object', say('By an object that was sent or left', 'Drwy wrthrych a anfonwyd neu a adawyd')],
  ];
}

function settings({ say }: View): readonly Choice[] {
  return [
    ['unknown', say('Not known', 'Ddim yn hysbys')],
    ['online', say('Online', 'Ar-lein')],
    ['home', say('At home', 'Gartref')],
    ['surgery', say('At a surgery', 'Mewn cymhorthfa')],
    ['meeting', say('At a meeting', 'Mewn cyfarfod')],
    ['campaign', say('While campaigning', 'Wrth ymgyrchu')],
    ['street', say('In the street', 'Yn y stryd')],
    ['council-building', say('In a building of the council', 'Mewn adeilad y cyngor')],
  ];
}
