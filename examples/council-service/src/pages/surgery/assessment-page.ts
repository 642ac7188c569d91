import type { assess } from '@lga/risk-assessment/assessment';
import { gaps } from '@lga/risk-assessment/controls';
import { printablePage } from '@lga/risk-assessment/render';
import type { Assessment } from '@lga/risk-assessment/schema';
import { inLanguage } from '@lga/rules';
import { readRiskAssessment, readWith } from '../../resources/risk-assessments.js';
import { textOf } from '../fields.js';
import { html } from '../html.js';
import type { PageAsked, PageDocument, ShownPage } from '../page.js';
import { thisDay } from '../this-day.js';
import type { View } from '../view.js';
import { assessmentResult } from './assessment-result.js';
import { gapInWords } from './gap-list.js';
import { controlWithId } from './library.js';

interface Kept {
  readonly assessment: Assessment;
  readonly outcome: ReturnType<typeof assess>;
}

/** One assessment as it was kept, and as a page to print. */
export async function assessmentPage({
  view,
  parameters,
  query,
  perform,
}: PageAsked): Promise<ShownPage | PageDocument> {
  const { body } = await perform(readRiskAssessment, { parameters });
  const kept = body as Kept;
  if (textOf(query, 'as') === 'print') return { type: 'html', text: printed(view, kept) };
  const { assessment } = kept;
  const { say } = view;
  const title = say('Risk assessment', 'Asesiad risg');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${assessment.on}, ${assessment.by}. ${say('For', 'Ar gyfer')}: ${assessment.subject.id}. ${assessment.venue}</p>
${isPast(assessment) && html`<div class="govuk-inset-text">${say('Its review date has passed: it has to be assessed anew.', 'Mae ei ddyddiad adolygu wedi mynd heibio: rhaid ei asesu o’r newydd.')}</div>`}
<h2 class="govuk-heading-m">${say('What it comes to', 'I beth y daw')}</h2>
${assessmentResult(view, { ...kept, ...readWith(assessment) })}
<p><a href="${view.at(view.path)}?as=print">${say('As a page to print', 'Fel tudalen i’w hargraffu')}</a></p>`;
  return { title, content, errors: 0 };
}

function printed(view: View, { assessment, outcome }: Kept): string {
  const { scheme, template } = readWith(assessment);
  const { language } = view;
  const titles = [...controlWithId].map(
    ([id, { title }]) => [id, inLanguage(title, language).words] as const,
  );
  const missing = gaps({ assessment, template }).map((gap) =>
    gapInWords(view, gap, { assessment, template }),
  );
  return printablePage({
    assessment,
    assessed: outcome.value,
    scheme,
    controlTitles: new Map(titles),
    missing,
    state: { on: thisDay(), is: isPast(assessment) ? 'expired' : 'current' },
    language,
  });
}

/** The review date itself is the last day in date. */
function isPast({ review }: Assessment): boolean {
  return review.on !== null && review.on < thisDay();
}
