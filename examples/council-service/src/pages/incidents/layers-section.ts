import type { IncidentAssessment, IncidentDecision } from '@lga/incident-schema';
import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import { summaryRow } from '../steps.js';
import type { View } from '../view.js';
import { bandTag } from './band-tag.js';
import { instant } from './reported.js';
import { ruleInWords } from './triage-result.js';

interface Layers {
  readonly assessments: readonly IncidentAssessment[];
  readonly decisions: readonly IncidentDecision[];
}

/** What was made of a report and decided, oldest first. Nothing of it is ever written over. */
export function layersSection(view: View, { assessments, decisions }: Layers): Html {
  const { say } = view;
  const all = [
    ...assessments.map((each) => ({ at: each.assessedAt, shown: assessment(view, each) })),
    ...decisions.map((each) => ({ at: each.decidedAt, shown: decision(view, each) })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
  return html`<h2 class="govuk-heading-m" id="layers">${say('What was made of it, in order', 'Yr hyn a wnaed ohono, mewn trefn')}</h2>
${all.length === 0 ? html`<p>${say('Nothing yet.', 'Dim eto.')}</p>` : all.map(({ shown }) => shown)}`;
}

function assessment(view: View, each: IncidentAssessment): Html {
  const { say, at, path } = view;
  const { assessedAt, assessedBy, band, bandReason, triage, injury, replaces, id } = each;
  return html`<section class="govuk-!-margin-bottom-6"><h3 class="govuk-heading-s">${say('Assessment', 'Asesiad')}, ${instant(assessedAt)}</h3>
<dl class="govuk-summary-list">
  ${summaryRow(say('By', 'Gan'), codeInWords(view, 'councilRole', assessedBy.role))}
  ${summaryRow(say('Band that a person set', 'Band a osododd person'), bandTag(view, band))}
  ${triage && summaryRow(say('What the rules gave', 'Yr hyn a roddodd y rheolau'), html`${bandTag(view, triage.band)} ${triage.rules.map((rule) => ruleInWords(view, rule)).join('; ')}`)}
  ${bandReason && summaryRow(say('Why', 'Pam'), html`<span class="as-written">${bandReason}</span>`)}
  ${facets(view).map(([facet, list, words]) => each[facet].length > 0 && summaryRow(words, coded(view, list, each[facet])))}
  ${summaryRow(say('Physical injury', 'Anaf corfforol'), codeInWords(view, 'injury', injury))}
  ${replaces && summaryRow(say('Corrects', 'Yn cywiro'), replaces)}
</dl>
<p><a href="${at(`${path}/assess`)}?from=${id}">${say('Correct this assessment', 'Cywiro’r asesiad hwn')}<span class="govuk-visually-hidden"> ${instant(assessedAt)}</span></a></p></section>`;
}

const facets = ({ say }: View) =>
  [
    ['behaviours', 'behaviour', say('What was done', 'Yr hyn a wnaed')],
    ['grounds', 'hostilityGround', say('Ground of hostility', 'Sail yr elyniaeth')],
    ['triggers', 'trigger', say('What set it off', 'Yr hyn a’i sbardunodd')],
    ['impacts', 'impact', say('Effect on the target', 'Effaith ar y targed')],
  ] as const;

function coded(view: View, list: string, codes: IncidentAssessment['behaviours']): Html {
  return html`<ul class="govuk-list">${codes.map(
    ({ code, sure, evidence }) =>
      html`<li>${codeInWords(view, list, code)} (${codeInWords(view, 'sureness', sure)})${evidence.map(({ quote, id }) => html`<br><span class="as-written">${quote ? `“${quote}”` : ''}${id ? ` ${id}` : ''}</span>`)}</li>`,
  )}</ul>`;
}

function decision(view: View, each: IncidentDecision): Html {
  const { say, at, path } = view;
  const { decidedAt, decidedBy, band, reviewOn, replaces, id } = each;
  return html`<section class="govuk-!-margin-bottom-6"><h3 class="govuk-heading-s">${say('Decision', 'Penderfyniad')}, ${instant(decidedAt)}</h3>
<dl class="govuk-summary-list">
  ${summaryRow(say('By', 'Gan'), codeInWords(view, 'councilRole', decidedBy.role))}
  ${summaryRow(say('Band', 'Band'), bandTag(view, band))}
  ${whatAndWhy(view, each)}
  ${reviewOn && summaryRow(say('To look again on', 'Edrych eto ar'), reviewOn)}
  ${policeSide(view, each)}
  ${limits(view, each)}
  ${replaces && summaryRow(say('Corrects', 'Yn cywiro'), replaces)}
</dl>
<p><a href="${at(`${path}/decide`)}?from=${id}">${say('Correct this decision, or add what became of it', 'Cywiro’r penderfyniad hwn, neu ychwanegu’r hyn a ddaeth ohono')}<span class="govuk-visually-hidden"> ${instant(decidedAt)}</span></a></p></section>`;
}

function whatAndWhy(
  view: View,
  { actions, measures = [], reason, lawfulBasis, told }: IncidentDecision,
): Html {
  const { say } = view;
  const codes = (list: string, all: readonly string[]) =>
    all.map((code) => codeInWords(view, list, code)).join('; ');
  const whom = html`<ul class="govuk-list">${told.map(({ recipient, view: much, why }) => html`<li>${codeInWords(view, 'recipient', recipient)} (${codeInWords(view, 'audience', much)}): <span class="as-written">${why}</span></li>`)}</ul>`;
  return html`${summaryRow(say('To be done', 'I’w wneud'), codes('action', actions))}
${measures.length > 0 && summaryRow(say('Further measures', 'Mesurau pellach'), codes('measure', measures))}
${summaryRow(say('Why', 'Pam'), html`<span class="as-written">${reason}</span>`)}
${summaryRow(say('Lawful basis', 'Sail gyfreithlon'), html`${codeInWords(view, 'lawfulBasis', lawfulBasis.basis)}: <span class="as-written">${lawfulBasis.reason}</span>`)}
${summaryRow(say('Told', 'Hysbyswyd'), told.length > 0 ? whom : say('Nobody', 'Neb'))}`;
}

function policeSide(view: View, { police }: IncidentDecision): Html | false {
  const { say } = view;
  if (!police) return false;
  const numbers = police.references.map(
    ({ force, kind, number }) => `${force}: ${number} (${codeInWords(view, 'policeReferenceKind', kind)})`,
  );
  return html`${summaryRow(say('Recorded by the police', 'Cofnodwyd gan yr heddlu'), codeInWords(view, 'policeRecorded', police.recorded))}
${numbers.length > 0 && summaryRow(say('Numbers', 'Rhifau'), numbers.join('; '))}
${police.outcome && summaryRow(say('Outcome with the police', 'Canlyniad gyda’r heddlu'), html`<span class="as-written">${police.outcome}</span>`)}`;
}

function limits({ say }: View, { restriction, marker }: IncidentDecision): Html {
  return html`${restriction && summaryRow(say('Limit on contact', 'Cyfyngiad ar gysylltiad'), html`<span class="as-written">${restriction.limited}</span> (${restriction.startsOn} – ${restriction.endsOn ?? restriction.reviewOn ?? ''})`)}
${marker && summaryRow(say('Marker', 'Marciwr'), html`<span class="as-written">${marker.controlMeasures.join('\n')}</span> (${marker.startsOn} – ${marker.reviewOn})`)}`;
}
