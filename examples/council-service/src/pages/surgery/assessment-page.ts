import type { assess } from '@lga/risk-assessment/assessment';
import { gaps } from '@lga/risk-assessment/controls';
import { printablePage } from '@lga/risk-assessment/render';
import type { Assessment } from '@lga/risk-assessment/schema';
import { inLanguage } from '@lga/rules';
import { readRiskAssessment, readWith } from '../../resources/risk-assessments.js';
import { textOf } from '../fields.js';
import { html } from '../html.js';
import type { PageAsked, PageDocument, ShownPage } from '../page.js';
import { assessmentResult } from './assessment-result.js';
import { gapInWords } from './gap-list.js';
import { controlWithId } from './library.js';

/** One assessment as it was kept, and as a page to print. */
export async function assessmentPage({
  view,
  parameters,
  query,
  perform,
}: PageAsked): Promise<ShownPage | PageDocument> {
  const { body } = await perform(readRiskAssessment, { parameters });
  const { assessment, outcome } = body as { assessment: Assessment; outcome: ReturnType<typeof assess> };
  const { scheme, template } = readWith(assessment);
  const { say, language } = view;
  if (textOf(query, 'as') === 'print') {
    const missing = gaps({ assessment, template }).map((gap) =>
      gapInWords(view, gap, { assessment, template }),
    );
    const controlTitles = new Map(
      [...controlWithId].map(([id, { title }]) => [id, inLanguage(title, language).words]),
    );
    const state = { on: today(), is: isPast(assessment) ? ('expired' as const) : ('current' as const) };
    const text = printablePage({
      assessment,
      assessed: outcome.value,
      scheme,
      controlTitles,
      missing,
      state,
      language,
    });
    return { type: 'html', text };
  }
  const title = say('Risk assessment', 'Asesiad risg');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${assessment.on}, ${assessment.by}. ${say('For', 'Ar gyfer')}: ${assessment.subject.id}. ${assessment.venue}</p>
${isPast(assessment) && html`<div class="govuk-inset-text">${say('Its review date has passed: it has to be assessed anew.', 'Mae ei ddyddiad adolygu wedi mynd heibio: rhaid ei asesu o’r newydd.')}</div>`}
<h2 class="govuk-heading-m">${say('What it comes to', 'I beth y daw')}</h2>
${assessmentResult(view, { assessment, outcome, scheme, template })}
<p><a href="${view.at(view.path)}?as=print">${say('As a page to print', 'Fel tudalen i’w hargraffu')}</a></p>`;
  return { title, content, errors: 0 };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The review date itself is the last day in date. */
function isPast({ review }: Assessment): boolean {
  return review.on !== null && review.on < today();
}
