import type { ComplaintEvent, GuardFinding } from '@lga/code-of-conduct/complaints';
import { citationText, DomainError } from '@lga/rules';
import { type KeptComplaint, standing } from '../../resources/kept-complaint.js';
import type { FieldError } from '../error-summary.js';
import { html } from '../html.js';
import { errorsIn, inOrder, type Section, type Texts } from '../questions.js';
import { inEnglish, textIn, type View } from '../view.js';
import { askedFacts, type EventForm } from './event-form.js';

interface Sent {
  readonly form: EventForm;
  readonly sections: readonly Section[];
  readonly texts: Texts;
  readonly today: string;
}

/** What is missing in a form, or cannot be, before any guard is asked. */
export function errorsInForm(view: View, { form, sections, texts, today }: Sent): readonly FieldError[] {
  const { say } = view;
  const errors: FieldError[] = errorsIn(view, sections, texts);
  const { on = '', judge = '' } = texts;
  if (!errors.some(({ field }) => field === 'on') && on > today) {
    const message = say(
      'Enter a day that has been: today or before',
      'Rhowch ddiwrnod a fu: heddiw neu cyn hynny',
    );
    errors.push({ field: 'on', message });
  }
  const answered = askedFacts(form).filter(({ fact }) => ['yes', 'no'].includes(texts[`fact-${fact}`] ?? ''));
  if (answered.length > 0 && judge === '')
    errors.push({ field: 'judge', message: say('Say who judged', 'Dywedwch pwy a farnodd') });
  for (const { fact } of answered) {
    if (texts[`why-${fact}`]) continue;
    errors.push({
      field: `why-${fact}`,
      message: say('Say why that is the answer', 'Dywedwch pam mai hynny yw’r ateb'),
    });
  }
  return inOrder(sections, errors);
}

/** What guards of the procedure say against an event, each at the field that could answer it. */
export function errorsOfGuards(
  view: View,
  kept: Pick<KeptComplaint, 'complaint' | 'procedure'>,
  sent: Pick<Sent, 'form' | 'sections'> & { readonly event: ComplaintEvent },
): readonly FieldError[] {
  const { event, sections } = sent;
  const complaint = { ...kept.complaint, events: [...kept.complaint.events, event] };
  try {
    const { value } = standing({ ...kept, complaint }, event.on);
    const stopped = value.guarded.filter((each) => each.event === event.id && each.effect !== 'accepted');
    const findings = stopped.flatMap((each) => each.findings.filter((finding) => stops(sent.form, finding)));
    return inOrder(sections, unrepeated(findings.map((finding) => errorOf(view, finding, sent))));
  } catch (error) {
    if (error instanceof DomainError) return [{ field: 'on', message: refusalInWords(view, error) }];
    throw error;
  }
}

/** A doubt that goes forward is noted, and stops nothing. */
function stops({ guards }: EventForm, { guard, force, holds }: GuardFinding): boolean {
  if (force !== 'must') return false;
  return holds === false || guards.find(({ id }) => id === guard)?.doubt === 'holds-back';
}

function unrepeated(errors: readonly FieldError[]): readonly FieldError[] {
  const first = ({ field, message }: FieldError) =>
    errors.findIndex((each) => each.field === field && wordsOf(each.message) === wordsOf(message));
  return errors.filter((error, at) => first(error) === at);
}

const wordsOf = (message: FieldError['message']): string =>
  typeof message === 'string' ? message : message.text;

function errorOf(
  view: View,
  finding: GuardFinding,
  { form, sections }: Pick<Sent, 'form' | 'sections'>,
): FieldError {
  const { say } = view;
  const stands =
    finding.holds === 'unknown'
      ? say('Nobody has answered that yet', 'Nid oes neb wedi ateb hynny eto')
      : say('That is not so here', 'Nid yw hynny’n wir yma');
  const source = html`<span ${inEnglish(view)}>${citationText(finding.source)}</span>`;
  const message = html`${textIn(view, finding.asks)} ${stands}: ${source}`;
  const names = sections.flatMap((section) => section.questions.map(({ name }) => name));
  const field = answeringFields(form, finding).find((each) => names.includes(each)) ?? 'on';
  return { field, message };
}

/** Fields in which what a guard lacks could be given, the likeliest first. */
function answeringFields(form: EventForm, { guard, open, failed }: GuardFinding): readonly string[] {
  const asked = askedFacts(form).flatMap((each) => (each.guard?.id === guard ? [each.fact] : []));
  const test = form.guards.find(({ id }) => id === guard)?.test.kind;
  const other = fieldOf[test ?? guard];
  return [...[...open, ...failed, ...asked].map((fact) => `fact-${fact}`), ...(other ? [other] : [])];
}

/** By the kind of test, or by what is tested of every event. */
const fieldOf: Readonly<Record<string, string>> = {
  'who-may-act': 'by',
  'possible-from-here': 'allegations',
  reasons: 'reasons',
  'independent-person': 'views',
  people: 'people',
  sanctions: 'sanctions',
  notice: 'notice-facts',
};

function refusalInWords({ say }: View, { code }: DomainError): string {
  if (code === 'not-in-force')
    return say(
      'Enter a later day: this procedure is not held for so early a one',
      'Rhowch ddiwrnod diweddarach: nid yw’r weithdrefn hon ar gael ar gyfer un mor gynnar',
    );
  return say(
    'What was entered does not fit this complaint: check the days',
    'Nid yw’r hyn a roddwyd yn ffitio’r gŵyn hon: gwiriwch y diwrnodau',
  );
}
