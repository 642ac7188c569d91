import { randomUUID } from 'node:crypto';
import type { Text } from '@lga/rules';
import { createRiskAssessment } from '../../resources/risk-assessments.js';
import { isAny } from '../../security/caller.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { answeredForm, fieldOf, sectionOf, type Texts, textsOf } from '../questions.js';
import { thisDay } from '../this-day.js';
import { both, textIn, type View } from '../view.js';
import { type Assessing, assessed } from './assessed.js';
import { assessmentResult } from './assessment-result.js';
import { surgerySections } from './questions.js';
import { type Chosen, chosen, schemeChoices, templateChoices } from './schemes.js';

/** An activity is assessed step by step: what by, then the questions, then what it comes to; and kept, if that is wanted. */
export async function surgeryPage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { view, query, fields } = asked;
  const by = chosen(textOf(query, 'template'), textOf(query, 'scheme'));
  const title = view.say('Assess a surgery or another activity', 'Asesu cymhorthfa neu weithgaredd arall');
  if (!by) return notChosen(view, query, title);
  const texts = textsOf(surgerySections(by), fields ?? { on: thisDay() });
  const id = (fields && textOf(fields, 'key')) || randomUUID();
  const isSent = fields !== undefined && translating(fields) !== 'unsent';
  const found: Assessing = isSent
    ? assessed(view, { chosen: by, texts, id, subject: subjectOf(asked) })
    : { errors: [] };
  if (isSent && 'assessment' in found && textOf(fields, 'do') === 'keep') {
    await asked.perform(createRiskAssessment, { body: found.assessment, key: id });
    return { goTo: view.at(`/assessments/${id}`) };
  }
  const errors = 'errors' in found ? found.errors : [];
  const form = questionsForm(asked, { by, texts, id, errors });
  const content = html`${errorSummary(view, errors)}${heading(view, title)}
${firstForm(view, query)}
${answeredForm(view, form, 'assessment' in found)}
${'assessment' in found && result(asked, by, found)}`;
  return { title, content, errors: errors.length, form: { id: 'assess', wasSent: isSent } };
}

/** The first form by itself, with what is still to be chosen in it. */
function notChosen(view: View, query: PageAsked['query'], title: string): ShownPage {
  const errors = Object.hasOwn(query, 'template') ? missingChoices(view, query) : [];
  const content = html`${errorSummary(view, errors)}${heading(view, title)}${firstForm(view, query, errors)}`;
  return { title, content, errors: errors.length };
}

function missingChoices({ say }: View, query: PageAsked['query']): readonly FieldError[] {
  const choices = [
    ['template', templateChoices, say('Choose what is done', 'Dewiswch yr hyn a wneir')],
    ['scheme', schemeChoices, say('Choose what it is rated by', 'Dewiswch yr hyn y’i graddir yn ei ôl')],
  ] as const;
  return choices.flatMap(([field, known, message]) =>
    known.some(([id]) => id === textOf(query, field)) ? [] : [{ field, message }],
  );
}

interface Filled {
  readonly by: Chosen;
  readonly texts: Texts;
  /** The id of the assessment, so that one that is sent twice is kept once. */
  readonly id: string;
  readonly errors: readonly FieldError[];
}

function questionsForm(asked: PageAsked, { by, texts, id, errors }: Filled): Html {
  const { view } = asked;
  return html`<form id="assess" action="${view.at('/surgery')}${view.search}" method="post" novalidate>
  <input type="hidden" name="key" value="${id}">
  ${forWhom(asked)}
  ${surgerySections(by).map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${view.say('See what it comes to', 'Gweld i beth y daw')}</button>
</form>`;
}

function result(asked: PageAsked, by: Chosen, found: Extract<Assessing, { assessment: unknown }>): Html {
  const { view } = asked;
  return html`<section aria-labelledby="result">
<h2 class="govuk-heading-l" id="result">${view.say('What it comes to', 'I beth y daw')}</h2>
${assessmentResult(view, { ...found, ...by })}
${keeping(asked)}
</section>`;
}

function heading({ say }: View, title: string): Html {
  return html`<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'Tailored to the activity, with hazards and measures from published sources. The page proposes; a named person decides.',
    'Wedi’i deilwra i’r gweithgaredd, gyda pheryglon a mesurau o ffynonellau cyhoeddedig. Mae’r dudalen yn cynnig; person a enwir sy’n penderfynu.',
  )}</p>`;
}

const choose = both('Choose', 'Dewiswch');

/** What by: nothing is chosen for the council. */
function firstForm(view: View, query: PageAsked['query'], errors: readonly FieldError[] = []): Html {
  const { say, at } = view;
  const select = (name: string, label: Text, choices: typeof schemeChoices) =>
    fieldOf(
      view,
      { name, as: 'select', label, choices, wanted: choose },
      { value: textOf(query, name), errors },
    );
  return html`<form action="${at('/surgery')}" method="get" novalidate>
  ${select('template', both('What is done', 'Yr hyn a wneir'), templateChoices)}
  ${select('scheme', both('What it is rated by', 'Yr hyn y’i graddir yn ei ôl'), schemeChoices)}
  <button type="submit" class="govuk-button govuk-button--secondary">${say('Show the questions', 'Dangos y cwestiynau')}</button>
</form>`;
}

/** A member assesses what the member does; an officer says for whom. */
function forWhom({ view, caller, fields }: PageAsked): Html | false {
  if (!caller || !isAny(caller, ['safety-officer'])) return false;
  const label = both('For which councillor', 'Ar gyfer pa gynghorydd');
  const hint = both(
    'The id by which sign-on knows the councillor.',
    'Y cyfeirnod y mae’r mewngofnodi’n adnabod y cynghorydd wrtho.',
  );
  return fieldOf(
    view,
    { name: 'councillor', as: 'text', label, hint },
    { value: (fields && textOf(fields, 'councillor')) || 'member-a', errors: [] },
  );
}

function subjectOf({ caller, fields }: PageAsked): string {
  if (!caller) return 'nobody';
  return isAny(caller, ['safety-officer'])
    ? ((fields && textOf(fields, 'councillor')) || caller.id).slice(0, 200)
    : caller.id;
}

function keeping({ view, caller }: PageAsked): Html {
  const { say, at } = view;
  if (caller && isAny(caller, ['safety-officer', 'member']))
    return html`<button type="submit" form="assess" name="do" value="keep" class="govuk-button">${say('Keep this assessment', 'Cadw’r asesiad hwn')}</button>`;
  return html`<p>${say('It has not been kept.', 'Nid yw wedi’i gadw.')} ${view.canSignIn && html`<a href="${at('/sign-in')}?to=/surgery">${textIn(view, both('Sign in as a member or safety officer to keep one', 'Mewngofnodwch fel aelod neu swyddog diogelwch i gadw un'))}</a>`}</p>`;
}
