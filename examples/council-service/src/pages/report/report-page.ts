import { randomUUID } from 'node:crypto';
import { readIncidentReport } from '@lga/incident-schema';
import { reportIncident } from '../../resources/incidents.js';
import type { FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import type { View } from '../view.js';
import { type ReportField, type ReportTexts, reportForm, textsOf } from './report-form.js';

/** The form, and what becomes of it: a report that is kept, or what is still missing. */
export async function reportPage({ view, fields, caller, perform }: PageAsked): Promise<ShownPage | GoTo> {
  const title = view.say('Report an incident', 'Rhoi gwybod am ddigwyddiad');
  // Whoever is nobody learns it before writing anything.
  if (!caller) return perform(reportIncident).then(() => ({ goTo: '/' }));
  if (!fields) {
    const texts = textsOf((name) => (name === 'key' ? randomUUID() : ''));
    return { title, content: reportForm(view, texts, []), errors: 0 };
  }
  const texts = textsOf((name) => textOf(fields, name));
  const errors = missing(view, texts);
  if (errors.length > 0) return { title, content: reportForm(view, texts, errors), errors: errors.length };
  // Sent twice, by a second press or after a lost answer, it is kept once.
  await perform(reportIncident, { body: reportOf(texts, caller.council), key: texts.key });
  return { goTo: view.at(`/incidents/${texts.key}`) };
}

function missing({ say }: View, texts: ReportTexts): FieldError<ReportField>[] {
  const errors: readonly (readonly [ReportField, boolean, string])[] = [
    [
      'danger',
      !isAnswer(texts.danger),
      say('Say whether anybody is in danger now', 'Dywedwch a oes unrhyw un mewn perygl nawr'),
    ],
    [
      'words',
      texts.words === '' || texts.words.length > 20_000,
      say(
        'Say what happened, in at most 20,000 characters',
        'Dywedwch beth ddigwyddodd, mewn 20,000 nod ar y mwyaf',
      ),
    ],
    [
      'began',
      !isDay(texts),
      say('Enter a day that has been, such as 2026-03-01', 'Rhowch ddiwrnod a fu, megis 2026-03-01'),
    ],
    [
      'police',
      !isAnswer(texts.police),
      say('Say whether the police have been told', 'Dywedwch a yw’r heddlu wedi cael gwybod'),
    ],
  ];
  return errors.flatMap(([field, isMissing, message]) => (isMissing ? [{ field, message }] : []));
}

const isAnswer = (text: string): boolean => ['yes', 'no', 'unknown'].includes(text);

/** Whether the schema takes the day, everything else being right. */
function isDay({ began }: ReportTexts): boolean {
  const sound = textsOf(
    (name) => ({ key: randomUUID(), words: '-', danger: 'no', police: 'no', began })[String(name)] ?? '',
  );
  return readIncidentReport(reportOf(sound, 'x')).kind === 'accepted';
}

/** A report of what the form says. Whoever sends it is the target; what it does not ask is `not-asked` or not known. */
function reportOf(texts: ReportTexts, council: string) {
  return {
    layer: 'report',
    schemaVersion: '0.2.0',
    taxonomyVersion: '0.2.0',
    id: texts.key,
    country: 'England',
    council: { site: 'council-service', id: council },
    reportedAt: new Date().toISOString(),
    toldBy: { standing: 'target' },
    toldTo: { role: 'members-services' },
    account: { words: texts.words, language: 'other' },
    began: texts.began ? { precision: 'day', on: texts.began } : { precision: 'unknown' },
    occasions: null,
    targets: [{ roles: ['unknown'] }],
    actors: { count: null, described: [] },
    channels: [texts.channel || 'unknown'],
    settings: [texts.setting || 'unknown'],
    dangerNow: texts.danger,
    policeTold: texts.police,
    evidence: [],
  };
}
