import { randomUUID } from 'node:crypto';
import { type LifeCycle, procedures } from '@lga/code-of-conduct/procedures';
import { forbidden, unauthorised } from '../../http/perform.js';
import { operationNamed } from '../../operation-named.js';
import { type KeptComplaint, lifeCycleOf } from '../../resources/kept-complaint.js';
import { isAny } from '../../security/caller.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { fieldOf, inOrder, type Section, sectionOf, type Texts, textsOf } from '../questions.js';
import { thisDay } from '../this-day.js';
import { both, type View } from '../view.js';
import { arrangementChoices, type ProcedureName, procedureNamed } from './arrangements.js';
import { errorsInForm, errorsOfGuards } from './event-errors.js';
import { type EventForm, eventForm } from './event-form.js';
import { eventOf } from './event-of.js';
import { eventSections } from './event-questions.js';
import { allegationsIn, intakeSection } from './intake-questions.js';

/** A complaint is taken in: whose arrangements it goes by, then what it is and how it came. */
export async function newComplaintPage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { view, caller, query, fields } = asked;
  if (!caller) throw unauthorised;
  if (!isAny(caller, ['monitoring-officer'])) throw forbidden;
  const procedure = procedureNamed(textOf(query, 'procedure'));
  if (!procedure) return notChosen(view, query);
  const intake = intakeOf(procedure);
  const texts = textsOf(intake.sections, fields ?? {});
  const key = (fields && textOf(fields, 'key')) || randomUUID();
  const translated = translating(fields);
  if (!fields || translated === 'unsent') return shown(view, query, { intake, texts, errors: [], key });
  const taken = takenIn(view, intake, { texts, key });
  if ('errors' in taken) return shown(view, query, { intake, texts, errors: taken.errors, key });
  if (translated) return shown(view, query, { intake, texts, errors: [], key });
  const { location = '' } = await asked.perform(operationNamed('open-complaint'), { body: taken.kept, key });
  return { goTo: view.at(`${location.replace('/v1', '')}?added=${key}`) };
}

interface Intake {
  readonly procedure: ProcedureName;
  readonly life: LifeCycle;
  readonly form: EventForm;
  readonly sections: readonly Section[];
}

function intakeOf(procedure: ProcedureName): Intake {
  const complaint: KeptComplaint['complaint'] = {
    reference: '',
    nation: procedures[procedure].nation,
    subject: { office: 'principal-council' },
    identity: 'known',
    allegations: [],
    independentPersons: [],
    events: [],
  };
  const life = lifeCycleOf({ complaint, procedure });
  const form = eventForm(life, complaint, { kind: 'receive', allegations: [] });
  if (!form) throw new RangeError('Every life cycle begins with receiving a complaint.');
  const sections = [intakeSection(life), ...eventSections(form, thisDay())];
  return { procedure, life, form, sections };
}

type Taken = { readonly kept: KeptComplaint } | { readonly errors: readonly FieldError[] };

function takenIn(
  view: View,
  { procedure, life, form, sections }: Intake,
  { texts, key }: { readonly texts: Texts; readonly key: string },
): Taken {
  const allegations = allegationsIn(texts);
  const errors = [
    ...errorsInForm(view, { form, sections, texts, today: thisDay() }),
    ...inIntake(view, texts),
  ];
  if (errors.length > 0 || 'wrongLine' in allegations) return { errors: inOrder(sections, errors) };
  const { reference = '', subject = '', office, termEndsOn, identity, complainant = '' } = texts;
  const complaint = {
    reference,
    nation: life.nation,
    subject: { office, ...(termEndsOn && { termEndsOn }) },
    identity,
    allegations,
    independentPersons: [],
    events: [],
  } as KeptComplaint['complaint'];
  const kept = { complaint, procedure, subjectMember: subject, complainant: complainant || null };
  const event = eventOf({ ...form, complaint }, texts, key);
  const received = { ...event, allegations: allegations.map(({ id }) => id) };
  const refused = errorsOfGuards(view, kept, { form, sections, event: received });
  if (refused.length > 0) return { errors: refused };
  return { kept: { ...kept, complaint: { ...complaint, events: [received] } } };
}

/** What no question by itself can see. */
function inIntake({ say }: View, texts: Texts): readonly FieldError[] {
  const errors: FieldError[] = [];
  const allegations = allegationsIn(texts);
  if ('wrongLine' in allegations) {
    const line = allegations.wrongLine;
    errors.push({
      field: 'provisions',
      message: say(
        `Line ${line}: a provision was expected, then a day or nothing; at most 200 lines`,
        `Llinell ${line}: disgwyliwyd darpariaeth, yna ddiwrnod neu ddim; 200 llinell ar y mwyaf`,
      ),
    });
  }
  if (texts['identity'] === 'anonymous' && texts['complainant']) {
    errors.push({
      field: 'complainant',
      message: say(
        'Leave the id empty: where a complaint is anonymous nobody knows who complained',
        'Gadewch y cyfeirnod yn wag: lle mae cwyn yn ddienw nid oes neb yn gwybod pwy a gwynodd',
      ),
    });
  }
  return errors;
}

interface Filled {
  readonly intake: Intake;
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
  readonly key: string;
}

const titleIn = ({ say }: View): string => say('Take in a complaint', 'Derbyn cwyn');

function shown(view: View, query: PageAsked['query'], { intake, texts, errors, key }: Filled): ShownPage {
  const { say, at } = view;
  const title = titleIn(view);
  const content = html`${errorSummary(view, errors)}<h1 class="govuk-heading-l">${title}</h1>
${firstForm(view, query, [])}
<form id="intake" action="${at('/complaints/new')}?procedure=${intake.procedure}" method="post" novalidate>
  <input type="hidden" name="key" value="${key}">
  ${intake.sections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('Take it in', 'Ei derbyn')}</button>
</form>`;
  return { title, content, errors: errors.length, form: { id: 'intake', wasSent: errors.length > 0 } };
}

function notChosen(view: View, query: PageAsked['query']): ShownPage {
  const message = view.say(
    'Choose whose arrangements it goes by',
    'Dewiswch drefniadau pwy y mae’n eu dilyn',
  );
  const errors = Object.hasOwn(query, 'procedure') ? [{ field: 'procedure', message }] : [];
  const title = titleIn(view);
  const content = html`${errorSummary(view, errors)}<h1 class="govuk-heading-l">${title}</h1>${firstForm(view, query, errors)}`;
  return { title, content, errors: errors.length };
}

/** Whose arrangements: nothing is chosen for the council. */
function firstForm(view: View, query: PageAsked['query'], errors: readonly FieldError[]): Html {
  const question = {
    name: 'procedure',
    as: 'select',
    label: both('Whose arrangements it goes by', 'Trefniadau pwy y mae’n eu dilyn'),
    hint: both(
      'As they were published and read; what they leave out is not assumed.',
      'Fel y’u cyhoeddwyd ac y’u darllenwyd; ni thybir yr hyn y maent yn ei adael allan.',
    ),
    choices: arrangementChoices,
    wanted: both('Choose', 'Dewiswch'),
  } as const;
  return html`<form action="${view.at('/complaints/new')}" method="get" novalidate>
  ${fieldOf(view, question, { value: textOf(query, 'procedure'), errors })}
  <button type="submit" class="govuk-button govuk-button--secondary">${view.say('Show the questions', 'Dangos y cwestiynau')}</button>
</form>`;
}
