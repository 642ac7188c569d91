import { brightonHove2021, publishedMatrices, rate } from '@lga/risk-assessment';
import { citationText } from '@lga/rules';
import { type Choice, selectField, textOf } from './fields.js';
import { type Html, html } from './html.js';
import type { PageAsked, ShownPage } from './page.js';
import { folded, stepList, summaryRow } from './steps.js';
import { inEnglish, textIn, type View } from './view.js';

type Matrix = (typeof publishedMatrices)[number];
type Level = Matrix['likelihood'][number];

/** A published matrix and two of its levels in; the band out, and the whole matrix with the cell marked. */
export function riskPage({ view, query }: PageAsked): ShownPage {
  const { say, at } = view;
  const matrix =
    publishedMatrices.find(({ definition }) => definition.id === textOf(query, 'matrix')) ?? firstShown;
  const { definition } = matrix;
  const chosen = {
    likelihood: levelIn(matrix.likelihood, textOf(query, 'likelihood')),
    severity: levelIn(matrix.severity, textOf(query, 'severity')),
  };
  const title = say('Rate a risk', 'Graddio risg');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<form action="${at('/risk')}" method="get" novalidate>
  ${selectField(view, { name: 'matrix', label: say('Matrix', 'Matrics'), hint: say('As a council or another body published it.', 'Fel y’i cyhoeddwyd gan gyngor neu gorff arall.'), value: definition.id }, matrices)}
  <button type="submit" class="govuk-button govuk-button--secondary">${say('Use this matrix', 'Defnyddio’r matrics hwn')}</button>
</form>
<form action="${at('/risk')}" method="get" novalidate>
  <input type="hidden" name="matrix" value="${definition.id}">
  ${levelField(view, 'likelihood', chosen.likelihood, matrix.likelihood)}
  ${levelField(view, 'severity', chosen.severity, matrix.severity)}
  <button type="submit" class="govuk-button">${say('Rate it', 'Graddio')}</button>
</form>
${result(view, matrix, chosen)}`;
  return { title, content, errors: 0 };
}

const firstShown: Matrix = brightonHove2021;
const matrices: readonly Choice[] = publishedMatrices.map(({ definition }) => [
  definition.id,
  definition.title,
]);

function levelIn(levels: readonly Level[], text: string): Level | null {
  return levels.find(({ value }) => String(value) === text) ?? null;
}

function levelField(
  view: View,
  name: 'likelihood' | 'severity',
  chosen: Level | null,
  levels: readonly Level[],
): Html {
  const { say } = view;
  const label = name === 'likelihood' ? say('Likelihood', 'Tebygolrwydd') : say('Severity', 'Difrifoldeb');
  const choices: readonly Choice[] = [
    ['', say('not assessed', 'heb ei asesu')],
    ...levels.map(
      ({ value, word }): Choice => [String(value), word ? { en: `${value} – ${word.en}` } : String(value)],
    ),
  ];
  const hint = say('In the words of the matrix.', 'Yng ngeiriau’r matrics.');
  return selectField(view, { name, label, hint, value: chosen ? String(chosen.value) : '' }, choices);
}

function result(
  view: View,
  matrix: Matrix,
  { likelihood, severity }: Readonly<Record<'likelihood' | 'severity', Level | null>>,
): Html {
  const { say } = view;
  const { value, because } = rate({
    matrix,
    stage: matrix.definition.stage ?? 'current',
    likelihood: likelihood?.value ?? null,
    severity: severity?.value ?? null,
  });
  const open = value.kind === 'undetermined';
  const score = open ? null : value.score;
  const band = open
    ? html`${say('Open. Still possible', 'Agored. Yn bosibl o hyd')}: ${value.possible.map((each, index) => html`${index > 0 && ', '}${textIn(view, each.word)}`)}`
    : value.band
      ? textIn(view, value.band.word)
      : html`${say('The source publishes no bands', 'Nid yw’r ffynhonnell yn cyhoeddi bandiau')}`;
  return html`<h2 class="govuk-heading-m">${say('What the matrix says', 'Yr hyn y mae’r matrics yn ei ddweud')}</h2>
<dl class="govuk-summary-list">
  ${summaryRow(say('Band', 'Band'), band)}
  ${score !== null && score !== undefined && summaryRow(say('Score', 'Sgôr'), String(score))}
  ${summaryRow(say('Source', 'Ffynhonnell'), html`<span ${inEnglish(view)}>${citationText(matrix.definition.source)}</span>`)}
</dl>
<p>${say('It is a proposal for a person to confirm. A low band may hold a grave harm.', 'Cynnig i berson ei gadarnhau ydyw. Gall band isel gynnwys niwed difrifol.')}</p>
${folded({ id: 'why', summary: say('Why', 'Pam'), content: stepList(view, because) })}`;
}
