import type { IncidentAssessment } from '@lga/incident-schema';
import { operationNamed } from '../../operation-named.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { type Section, type Texts, textsOf } from '../questions.js';
import type { View } from '../view.js';
import { assessSections } from './assess-questions.js';
import { type Assessed, assessed, type Filled } from './assessed.js';
import { type FormMarks, holdsMore, isLeftEmpty, isUnsent, layerForm, marksOf } from './layer-form.js';
import { longestList, saysAllOf, textsFrom } from './record-form.js';
import { refusedForm } from './refused-form.js';
import { asWritten } from './reported.js';
import { triageResult } from './triage-result.js';
import { layersUpon, reportOf } from './upon-report.js';

/** An assessment: what the officer finds, what the decision table makes of that, and the band that a person sets. */
export async function assessPage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { view, fields, query, parameters, perform } = asked;
  // Whoever may not assess learns it before anything is shown.
  await perform(operationNamed('triage-incident'), { parameters, query: { restricted: 'no' } });
  const { report } = await reportOf(asked);
  const { assessments: earlier } = await layersUpon(asked);
  const corrected = earlier.find(({ id }) => id === textOf(query, 'from'));
  const marks = marksOf(fields, corrected && longestList({ ...corrected, triage: {}, conflictedRoles: [] }));
  const sections = assessSections({ report, earlier, rows: marks.rows });
  const filled = { report, sections, marks };
  const texts = fields ? textsOf(sections, fields) : begun(view, filled, corrected);
  const shown = {
    view,
    sections,
    texts,
    marks,
    account: asWritten(report.account),
    holdsMore: corrected !== undefined && isUnsent(fields) && isLeftEmpty(texts),
  };
  if (!fields || isUnsent(fields)) return page(shown, undefined);
  const made = assessed(view, { ...filled, texts });
  if (textOf(fields, 'do') !== 'keep' || made.errors.length > 0) return page(shown, made);
  try {
    await perform(operationNamed('assess-incident'), { parameters, body: made.assessment, key: marks.key });
  } catch (error) {
    return page(shown, { ...made, errors: refusedForm(view, error, made.fieldAt) });
  }
  return { goTo: view.at(`/incidents/${parameters['id']}`) };
}

const filledIn = ['id', 'assessedAt', 'replaces', 'triage'];

/** An empty form, or one filled in from the assessment that is to be corrected, if the form can say all of it. */
function begun(view: View, filled: Omit<Filled, 'texts'>, corrected: IncidentAssessment | undefined): Texts {
  if (!corrected) return textsOf(filled.sections, {});
  const texts = { ...textsFrom(filled.sections, corrected), replaces: corrected.id };
  const { assessment } = assessed(view, { ...filled, texts });
  return saysAllOf(corrected, assessment, filledIn)
    ? texts
    : { ...textsOf(filled.sections, {}), replaces: corrected.id };
}

interface Shown {
  readonly view: View;
  readonly sections: readonly Section[];
  readonly texts: Texts;
  readonly marks: FormMarks;
  readonly account: Html;
  readonly holdsMore: boolean;
}

function page({ view, account, holdsMore: more, ...form }: Shown, made: Assessed | undefined): ShownPage {
  const { say } = view;
  return layerForm(view, {
    title: say('Assess a report', 'Asesu adroddiad'),
    ...form,
    errors: made?.errors ?? [],
    before: html`${more && holdsMore(view)}<p>${say(
      'Point at the very words that each code rests on. The decision table proposes a band; you set it.',
      'Pwyntiwch at union eiriau sail pob cod. Mae’r tabl penderfynu’n cynnig band; chi sy’n ei osod.',
    )}</p>
<h2 class="govuk-heading-m">${say('The account', 'Yr hanes')}</h2><div class="govuk-inset-text">${account}</div>`,
    after: made?.triaged && result(view, made, made.triaged),
    button: say(
      'See what the decision table makes of it',
      'Gweld beth mae’r tabl penderfynu yn ei wneud ohono',
    ),
    does: 'look',
    hasRows: true,
    wasSent: made !== undefined,
  });
}

function result(view: View, { errors }: Assessed, triaged: NonNullable<Assessed['triaged']>): Html {
  const { say } = view;
  const keep = html`<button type="submit" form="layer" name="do" value="keep" class="govuk-button">${say('Keep this assessment', 'Cadw’r asesiad hwn')}</button>`;
  return html`<section aria-label="${say('What the decision table makes of it', 'Yr hyn y mae’r tabl penderfynu yn ei wneud ohono')}">
${triageResult(view, triaged)}
${errors.length === 0 && keep}
</section>`;
}
