import type { Gap, GapKind } from '@lga/risk-assessment/controls';
import type { Assessment, Template } from '@lga/risk-assessment/schema';
import { citationText, inLanguage, type Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { both, inEnglish, textIn, type View } from '../view.js';
import { controlWithId } from './library.js';

const kinds: Readonly<Record<GapKind, Text>> = {
  concern: both('An answer that calls for measures', 'Ateb sy’n galw am fesurau'),
  unanswered: both('Not answered', 'Heb ei ateb'),
  'hazard-not-considered': both('A hazard not considered', 'Perygl heb ei ystyried'),
  'nobody-named': both('Nobody is named who may be harmed', 'Ni enwir neb a allai gael niwed'),
  'not-rated': both('Not rated', 'Heb ei raddio'),
  'no-rationale': both('No reason for the rating', 'Dim rheswm dros y graddiad'),
  'nothing-in-place': both('Nothing is in place', 'Nid oes dim ar waith'),
  'individual-devices-only': both('Only devices for one person', 'Dim ond dyfeisiau i un person'),
  'relied-on-but-not-in-place': both('Relied on, but not in place', 'Dibynnir arno, ond nid yw ar waith'),
  'target-out-of-reach': both('The target is out of reach', 'Mae’r targed y tu hwnt i gyrraedd'),
  'no-reason-given': both('No reason given', 'Ni roddwyd rheswm'),
  'not-fitted-to-need': both('To be fitted to a need', 'I’w addasu i angen'),
  'no-decision': both('No decision yet', 'Dim penderfyniad eto'),
};

interface Assessing {
  readonly assessment: Assessment;
  readonly template: Template | null;
}

/** What is missing, why it matters, and which measures of the library would answer it, each with its source. */
export function gapList(view: View, all: readonly Gap[], assessing: Assessing): Html {
  const { say } = view;
  const heading = html`<h3 class="govuk-heading-m">${say('What is missing, and what would answer it', 'Yr hyn sydd ar goll, a’r hyn a fyddai’n ei ateb')}</h3>`;
  if (all.length === 0) return html`${heading}<p>${say('Nothing is missing.', 'Nid oes dim ar goll.')}</p>`;
  return html`${heading}<ul class="govuk-list govuk-list--spaced">${all.map((gap) => html`<li>${gapItem(view, gap, assessing)}</li>`)}</ul>`;
}

/** What is missing, in one sentence for a printed page. */
export function gapInWords(
  { language }: View,
  { kind, hazard, question, why }: Gap,
  { assessment, template }: Assessing,
): string {
  const asked = template?.questions.find(({ id }) => id === question)?.asks;
  const named = assessment.hazards.find(({ id }) => id === hazard)?.what;
  const about = asked ? inLanguage(asked, language).words : named;
  return [inLanguage(kinds[kind], language).words, ...(about ? [about] : []), why].join(': ');
}

function gapItem(view: View, gap: Gap, assessing: Assessing): Html {
  const { say, language } = view;
  return html`<strong>${inLanguage(kinds[gap.kind], language).words}</strong>${about(view, gap, assessing)}<br>
<span ${inEnglish(view)}>${gap.why}</span>${gap.source && html` <span class="govuk-hint govuk-!-display-inline" ${inEnglish(view)}>(${citationText(gap.source)})</span>`}
${gap.confidence === 'inferred' && html` <strong class="govuk-tag govuk-tag--yellow">${say('inferred', 'casgliad')}</strong>`}
${gap.controls.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${gap.controls.map((id) => html`<li>${suggested(view, id)}</li>`)}</ul>`}`;
}

function about(view: View, { hazard, question }: Gap, { assessment, template }: Assessing): Html | false {
  const asked = template?.questions.find(({ id }) => id === question);
  if (asked) return html`: ${textIn(view, asked.asks)}`;
  const named = assessment.hazards.find(({ id }) => id === hazard);
  return named !== undefined && html`: ${named.what}`;
}

function suggested(view: View, id: string): Html {
  const control = controlWithId.get(id);
  if (!control) return html`${id}`;
  const [source] = control.sources;
  return html`${textIn(view, control.title)}${source && html` <span class="govuk-hint govuk-!-display-inline" ${inEnglish(view)}>(${citationText(source)})</span>`}`;
}
