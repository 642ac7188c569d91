import type { Care } from '../../incident/care.js';
import { operationNamed } from '../../operation-named.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { errorsIn, type Section, sectionOf, type Texts, textsOf } from '../questions.js';
import { both, type View } from '../view.js';
import { aftercareLine, updateLine } from './care-questions.js';
import { careSection } from './care-section.js';
import { backToReport, type FormMarks, marksOf } from './layer-form.js';
import { recordOf } from './record-form.js';
import { refusedForm } from './refused-form.js';
import { layersUpon, reportOf } from './upon-report.js';

/** What the councillor is owed after a report, and two forms to add what was done of it. */
export async function carePage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { view, fields, parameters, perform } = asked;
  const { report } = await reportOf(asked);
  const { decisions } = await layersUpon(asked);
  const { body } = await perform(operationNamed('incident-care'), { parameters });
  const forms = {
    aftercare: aftercareLine,
    update: updateLine([
      [report.id, both('The report', 'Yr adroddiad')],
      ...decisions.map(
        ({ id, decidedAt }) =>
          [
            id,
            both(`The decision of ${decidedAt.slice(0, 10)}`, `Penderfyniad ${decidedAt.slice(0, 10)}`),
          ] as const,
      ),
    ]),
  };
  const does = fields && textOf(fields, 'do') === 'update' ? 'update' : 'aftercare';
  const marks = marksOf(fields);
  const sent: Sent = { does, marks, texts: textsOf([forms[does]], fields ?? {}), errors: [] };
  const errors = fields ? await added(asked, { ...sent, section: forms[does], report: report.id }) : [];
  if (fields && errors.length === 0) return { goTo: view.at(`/incidents/${parameters['id']}/care`) };
  return page(view, { care: body as Care, forms, sent: { ...sent, errors } });
}

interface Sent {
  readonly does: 'aftercare' | 'update';
  readonly marks: FormMarks;
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
}

/** What stands in the way of what was sent; nothing once it is kept. */
async function added(
  { view, parameters, perform }: PageAsked,
  { does, marks, texts, section, report }: Sent & { readonly section: Section; readonly report: string },
): Promise<readonly FieldError[]> {
  const errors = errorsIn(view, [section], texts);
  if (errors.length > 0) return errors;
  const id = marks.key;
  const { record, fieldAt } = recordOf([section], texts, {});
  const { update } = record;
  const [operation, body] =
    does === 'update'
      ? (['add-update-sent', { ...Object(update), id, closes: texts['update.closes'] === 'yes' }] as const)
      : (['add-aftercare-entry', { ...record, id, schemaVersion: '0.1.0', report }] as const);
  try {
    await perform(operationNamed(operation), { parameters, body, key: marks.key });
    return [];
  } catch (error) {
    const within = does === 'update' ? '/update' : '';
    return refusedForm(view, error, (pointer) => fieldAt(`${within}${pointer.replace('#', '')}`));
  }
}

interface Shown {
  readonly care: Care;
  readonly forms: Readonly<Record<Sent['does'], Section>>;
  readonly sent: Sent;
}

function page(view: View, { care, forms, sent }: Shown): ShownPage {
  const { say } = view;
  const title = say('Updates and aftercare', 'Diweddariadau ac ôl-ofal');
  const content = html`${errorSummary(view, sent.errors)}${backToReport(view)}
<h1 class="govuk-heading-l">${title}</h1>
<p>${say('Lines are added and never changed, and never say anything clinical.', 'Ychwanegir llinellau ac ni chânt eu newid byth, ac ni ddywedant ddim clinigol.')}</p>
${careSection(view, care)}
${oneForm(view, 'aftercare', forms.aftercare, sent)}
${oneForm(view, 'update', forms.update, sent)}`;
  return { title, content, errors: sent.errors.length };
}

function oneForm(view: View, does: Sent['does'], section: Section, sent: Sent): Html {
  const isThis = sent.does === does;
  const texts = isThis ? sent.texts : textsOf([section], {});
  const errors = isThis ? sent.errors : [];
  return html`<form id="add-${does}" action="${view.at(view.path)}" method="post" novalidate>
  <input type="hidden" name="key" value="${isThis ? sent.marks.key : marksOf(undefined).key}">
  ${sectionOf(view, section, { texts, errors })}
  <button type="submit" class="govuk-button" name="do" value="${does}">${does === 'update' ? view.say('Add this update', 'Ychwanegu’r diweddariad hwn') : view.say('Add this line of aftercare', 'Ychwanegu’r llinell hon o ôl-ofal')}</button>
</form>`;
}
