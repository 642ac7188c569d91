import type { LgaBalance, LgaRow } from '@lga/proportionality';
import { type Explained, inLanguage, type Step } from '@lga/rules';
import { type Html, html } from './html.js';

/** Why each row is as it is, folded until somebody asks. */
export function rowReasons(rows: LgaBalance['rows']): readonly Html[] {
  return rows.map(({ value, because }) =>
    folded({
      id: `why-${value.structure}`,
      summary: inLanguage(value.name, 'en').words,
      content: html`${openQuestion(value)}${stepList(because)}`,
    }),
  );
}

/** Who appoints the Chair and by what margin, and who else has an office. */
export function officesList({ value, because }: LgaBalance['offices']): Html {
  const { chair, seniorViceChair, entitledToAnOffice: entitled } = value;
  return html`<dl class="govuk-summary-list">
  ${listRow('Chair, appointed by', officeInWords(chair))}
  ${listRow('Senior Vice-Chair, the leader of', officeInWords(seniorViceChair))}
  ${entitled && listRow('Entitled to an office', entitled.yes.join(', ') || 'No group')}
  ${entitled && entitled.no.length > 0 && listRow('Not entitled', entitled.no.join(', '))}
  ${entitled && entitled.undetermined.length > 0 && listRow('Open: exactly at the limit', entitled.undetermined.join(', '))}
</dl>
${folded({ id: 'why-offices', summary: 'Why', content: stepList(because) })}`;
}

function officeInWords(office: LgaBalance['offices']['value']['chair']): string {
  if (office.kind === 'vacant') return 'No group';
  if (office.kind === 'tied') return `Tied between ${office.between.join(', ')}: their shares are equal`;
  return office.margin === null
    ? office.group
    : `${office.group}, ahead of the next by ${office.margin} percentage points`;
}

function listRow(key: string, value: string): Html {
  return html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd>
  </div>`;
}

function openQuestion(row: LgaRow): Html | false {
  if (row.kind !== 'undetermined') return false;
  return html`<p>Open question: ${row.question}</p>
    <ul class="govuk-list govuk-list--bullet">${row.answers.map((answer) => html`<li>${answer}</li>`)}</ul>`;
}

function stepList(because: Explained<unknown>['because']): Html {
  return html`<ul class="govuk-list govuk-list--bullet">${because.map(stepItem)}</ul>`;
}

function stepItem({ says, confidence, source }: Step): Html {
  const unsettled = confidence === 'inferred' || confidence === 'unverified';
  return html`<li>${says}
    ${source?.url && html` <a href="${source.url}">Source</a>`}
    ${unsettled && html` <strong class="govuk-tag govuk-tag--yellow">${confidence}</strong>`}
  </li>`;
}

function folded({ id, summary, content }: Record<'id' | 'summary', string> & { content: Html }): Html {
  return html`<details class="govuk-details" id="${id}">
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary>
  <div class="govuk-details__text">${content}</div>
</details>`;
}
