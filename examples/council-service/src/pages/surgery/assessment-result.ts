import type { assess, Finding, Scheme } from '@lga/risk-assessment/assessment';
import { gaps } from '@lga/risk-assessment/controls';
import { heatMap } from '@lga/risk-assessment/render';
import type { Assessment, Template } from '@lga/risk-assessment/schema';
import { inLanguage } from '@lga/rules';
import { Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { inEnglish, textIn, type View } from '../view.js';
import { startWords } from './drafted.js';
import { gapList } from './gap-list.js';
import { hazardTable } from './hazard-table.js';

interface Result {
  readonly assessment: Assessment;
  readonly outcome: ReturnType<typeof assess>;
  readonly scheme: Scheme;
  readonly template: Template | null;
}

/** What an assessment comes to: bands, hazards, what is missing and what would answer it, decision and review. */
export function assessmentResult(view: View, { assessment, outcome, scheme, template }: Result): Html {
  const { say } = view;
  const { threat, impact, support } = outcome.value;
  return html`<dl class="govuk-summary-list">
  ${summaryRow(say('Threat without measures', 'Bygythiad heb fesurau'), found(view, threat.inherent))}
  ${summaryRow(say('Threat now', 'Bygythiad nawr'), found(view, threat.current))}
  ${summaryRow(say('Effect on the councillor', 'Effaith ar y cynghorydd'), found(view, impact))}
  ${summaryRow(say('Help needed', 'Cymorth sydd ei angen'), found(view, support))}
  ${summaryRow(say('Rated by', 'Graddiwyd yn ôl'), html`${textIn(view, scheme.definition.title)}, ${say('version', 'fersiwn')} ${scheme.definition.version}`)}
  ${summaryRow(say('Decision', 'Penderfyniad'), decisionInWords(view, assessment, scheme))}
  ${summaryRow(say('Goes ahead?', 'Mynd yn ei flaen?'), startInWords(view, assessment))}
  ${summaryRow(say('Review', 'Adolygiad'), assessment.review.on ?? html`${say('None', 'Dim')}: ${assessment.review.noneBecause}`)}
</dl>
<p>${say('The four results stay apart: none is made of another, and nothing is averaged. The bands are proposals.', 'Mae’r pedwar canlyniad yn aros ar wahân: nid yw’r un wedi’i wneud o un arall, ac nid oes cyfartaledd. Cynigion yw’r bandiau.')}</p>
${hazardTable(view, { assessment, assessed: outcome.value })}
${'cells' in scheme && picture(view, heatMap({ assessment, assessed: outcome.value, matrix: scheme, language: view.language }, 'heat-map'))}
${gapList(view, gaps({ assessment, template }), { assessment, template })}
${folded({ id: 'why', summary: say('Why', 'Pam'), content: stepList(view, outcome.because) })}`;
}

function picture({ say }: View, svg: string): Html {
  const name = say('Heat map', 'Map gwres');
  return html`<h3 class="govuk-heading-m">${name}</h3>
<p>${say('The numbers are those of the hazards in the table above.', 'Rhifau’r peryglon yn y tabl uchod yw’r rhifau.')}</p>
<div class="scrolling heat-map" role="region" aria-label="${name}" tabindex="0">${new Html(svg)}</div>`;
}

function found(view: View, finding: Finding): Html {
  const { say } = view;
  if (finding.kind === 'not-rated') return html`${say('Not rated', 'Heb ei raddio')}`;
  if (finding.kind === 'proposed') return html`<strong>${textIn(view, finding.band.word)}</strong>`;
  return html`${say('Open, since not all has been answered: from', 'Agored, gan nad yw popeth wedi’i ateb: o')} ${textIn(view, finding.atLeast.word)} ${say('to', 'i')} ${textIn(view, finding.upTo.word)}`;
}

function decisionInWords(view: View, { decisions }: Assessment, { bands }: Scheme): Html {
  const { say } = view;
  const decision = decisions.findLast(({ output }) => output === 'threat');
  if (!decision)
    return html`${say('Not decided yet: the band is a proposal', 'Heb ei benderfynu eto: cynnig yw’r band')}`;
  const band = bands.find(({ id }) => id === decision.band);
  return html`<strong>${band && textIn(view, band.word)}</strong>, ${decision.by}, ${decision.on}${decision.reason !== null && html`: ${decision.reason}`}`;
}

/** Decided by a person, and only shown here. */
function startInWords(view: View, { advice }: Assessment): Html {
  const { say } = view;
  const kept = Object.values(startWords).find(({ en }) => advice.some(({ what }) => what === en));
  return html`${kept ? inLanguage(kept, view.language).words : say('Not decided yet', 'Heb ei benderfynu eto')}
  ${advice.filter(({ what }) => what !== kept?.en).map(({ on, what }) => html`<br>${on}: <span ${inEnglish(view)}>${what}</span>`)}`;
}
