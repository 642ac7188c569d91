import { randomUUID } from 'node:crypto';
import { readIncidentReport } from '@lga/incident-schema';
import { incidentExample } from '../../incident-example.js';
import { reportIncident } from '../../resources/incidents.js';
import type { Caller } from '../../security/caller.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { html } from '../html.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { errorsIn, inOrder, sectionOf, textsOf } from '../questions.js';
import type { View } from '../view.js';
import { type ReportField, type ReportTexts, reportSections } from './report-questions.js';

/** The form, and what becomes of it: a report that is kept, or what is still missing. */
export async function reportPage({ view, fields, caller, perform }: PageAsked): Promise<ShownPage | GoTo> {
  // Whoever is nobody learns it before writing anything.
  if (!caller) return perform(reportIncident).then(() => ({ goTo: '/' }));
  const sent = textsOf(reportSections, fields ?? { language: view.language });
  const key = (fields && textOf(fields, 'key')) || randomUUID();
  const translated = translating(fields);
  const texts = translated ? writtenIn(view, sent) : sent;
  const isSent = fields !== undefined && translated !== 'unsent';
  const errors = isSent ? wrongIn(view, texts) : [];
  if (!fields || translated || errors.length > 0) return form(view, { texts, errors, key });
  // Sent twice, by a second press or after a lost answer, it is kept once.
  await perform(reportIncident, { body: reportOf(texts, caller, key), key });
  return { goTo: view.at(`/incidents/${key}`) };
}

/** Nobody has written yet: whoever changes the language of the page is taken to write in the other. */
function writtenIn({ language }: View, texts: ReportTexts): ReportTexts {
  return texts.words === '' && texts.language !== 'other' ? { ...texts, language } : texts;
}

interface Filled {
  readonly texts: ReportTexts;
  readonly errors: readonly FieldError[];
  /** The id of the report, so that one that is sent twice is kept once. */
  readonly key: string;
}

function form(view: View, { texts, errors, key }: Filled): ShownPage {
  const { say, at } = view;
  const title = say('Report an incident', 'Rhoi gwybod am ddigwyddiad');
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${say('Warning', 'Rhybudd')}</span>
  ${say('If anybody is in danger now, ring 999 first.', 'Os oes unrhyw un mewn perygl nawr, ffoniwch 999 yn gyntaf.')}</strong></div>
<p>${say(
    'Abuse, threats or intimidation of a councillor, a candidate or somebody around them. The safety officer of your council reads it.',
    'Cam-drin, bygwth neu ddychryn cynghorydd, ymgeisydd neu rywun o’u cwmpas. Mae swyddog diogelwch eich cyngor yn ei ddarllen.',
  )}</p>
<form id="report" action="${at('/report')}" method="post" novalidate>
  <input type="hidden" name="key" value="${key}">
  ${reportSections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('Send the report', 'Anfon yr adroddiad')}</button>
</form>`;
  return { title, content, errors: errors.length, form: { id: 'report', wasSent: errors.length > 0 } };
}

function wrongIn(view: View, texts: ReportTexts): readonly FieldError<ReportField>[] {
  const errors = errorsIn(view, reportSections, texts);
  if (errors.some(({ field }) => field === 'began') || isDay(texts.began)) return errors;
  const message = view.say(
    'Enter a day that has been, such as 2026-03-01',
    'Rhowch ddiwrnod a fu, megis 2026-03-01',
  );
  return inOrder(reportSections, [...errors, { field: 'began', message }]);
}

/** Whether the day could be that of something that was reported now. */
function isDay(began: string): boolean {
  if (began === '') return true;
  const report = {
    ...incidentExample,
    reportedAt: new Date().toISOString(),
    began: { precision: 'day', on: began },
  };
  return readIncidentReport(report).kind === 'accepted';
}

/** A report of what the form says; what it does not ask is `not-asked` or not known. */
function reportOf(texts: ReportTexts, caller: Caller, id: string) {
  const site = 'council-service';
  // Whom else it happened to is left unnamed: the words may say.
  const person = texts.standing === 'target' && { person: { site, id: caller.id } };
  return {
    layer: 'report',
    schemaVersion: '0.2.0',
    taxonomyVersion: '0.2.0',
    id,
    country: texts.country,
    council: { site, id: caller.council },
    reportedAt: new Date().toISOString(),
    toldBy: { standing: texts.standing },
    toldTo: { role: 'members-services' },
    account: { words: texts.words, language: texts.language },
    began: texts.began ? { precision: 'day', on: texts.began } : { precision: 'unknown' },
    occasions: Number(texts.times) || null,
    targets: [{ ...person, roles: [texts.role] }],
    actors: { count: null, described: [] },
    channels: [texts.channel],
    settings: [texts.setting],
    dangerNow: texts.danger,
    policeTold: texts.police,
    evidence: [],
  };
}
