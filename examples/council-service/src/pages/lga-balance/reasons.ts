import type { LgaBalance, LgaRow } from '@lga/proportionality';
import { inLanguage } from '@lga/rules';
import { type Html, html } from '../html.js';
import { folded, stepList, summaryRow } from '../steps.js';
import { inEnglish, type View } from '../view.js';

/** Why each row is as it is, folded until somebody asks. */
export function rowReasons(view: View, rows: LgaBalance['rows']): readonly Html[] {
  return rows.map(({ value, because }) =>
    folded({
      id: `why-${value.structure}`,
      summary: inLanguage(value.name, view.language).words,
      content: html`${openQuestion(view, value)}${stepList(view, because)}`,
    }),
  );
}

/** Who appoints the Chair and by what margin, and who else has an office. */
export function officesList(view: View, { value, because }: LgaBalance['offices']): Html {
  const { say } = view;
  const { chair, seniorViceChair, entitledToAnOffice: entitled } = value;
  return html`<dl class="govuk-summary-list">
  ${summaryRow(say('Chair, appointed by', 'Cadeirydd, penodir gan'), officeInWords(view, chair))}
  ${summaryRow(say('Senior Vice-Chair, the leader of', 'Uwch Is-gadeirydd, arweinydd'), officeInWords(view, seniorViceChair))}
  ${entitled && summaryRow(say('Entitled to an office', 'Â hawl i swydd'), entitled.yes.join(', ') || say('No group', 'Dim un grŵp'))}
  ${entitled && entitled.no.length > 0 && summaryRow(say('Not entitled', 'Heb hawl'), entitled.no.join(', '))}
  ${entitled && entitled.undetermined.length > 0 && summaryRow(say('Open: exactly at the limit', 'Agored: yn union ar y terfyn'), entitled.undetermined.join(', '))}
</dl>
${folded({ id: 'why-offices', summary: say('Why', 'Pam'), content: stepList(view, because) })}`;
}

function officeInWords({ say }: View, office: LgaBalance['offices']['value']['chair']): string {
  if (office.kind === 'vacant') return say('No group', 'Dim un grŵp');
  if (office.kind === 'tied') {
    return `${say('Tied between', 'Cyfartal rhwng')} ${office.between.join(', ')}: ${say('their shares are equal', 'mae eu cyfrannau’n gyfartal')}`;
  }
  if (office.margin === null) return office.group;
  return `${office.group}, ${say('ahead of the next by', 'ar y blaen i’r nesaf o')} ${office.margin} ${say('percentage points', 'pwynt canran')}`;
}

function openQuestion(view: View, row: LgaRow): Html | false {
  if (row.kind !== 'undetermined') return false;
  return html`<p ${inEnglish(view)}>${view.say('Open question', 'Cwestiwn agored')}: ${row.question}</p>
    <ul class="govuk-list govuk-list--bullet" ${inEnglish(view)}>${row.answers.map((answer) => html`<li>${answer}</li>`)}</ul>`;
}
