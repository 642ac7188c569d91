import type { Language } from '@lga/rules';
import type { AssessedHazard } from '../assessment/assessed.js';
import type { StageRating } from '../assessment/stage-rating.js';
import { stages } from '../assessment/threat.js';
import { controlStateLabels, harmedLabels } from '../labels.js';
import type { Hazard, Stage } from '../schema.js';
import { escaped } from './escaped.js';
import type { Page } from './printable-page.js';
import { bandsText, heading, said, stageName } from './words.js';

/** Every hazard with its bands at each stage, what is in place and what is still to come. */
export function hazardTable(page: Page): string {
  const { assessment, assessed, language } = page;
  const head = [
    '#',
    heading('hazard', language),
    ...stages.map((stage) => stageName(stage, language)),
    heading('controls', language),
    heading('notInPlace', language),
  ];
  const rows = assessment.hazards.map((hazard, index) => {
    const found = assessed.hazards[index];
    const bands = stages.map((stage) => `<td>${found ? bandsAt(found, stage, language) : '–'}</td>`);
    return `<tr><th scope="row">${index + 1}</th>${named(hazard, page)}${bands.join('')}${controls(hazard, page)}</tr>`;
  });
  const columns = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  return `<table class="hazards">\n<thead><tr>${columns}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

/** The band at a stage, with its severity beside it; at the current one also what it counts as, where that is another. */
function bandsAt({ ratings, standing }: AssessedHazard, stage: Stage, language: Language): string {
  const rating = ratings[stage];
  const rated = rating ? bandsText(rating, language) : '–';
  const counting = bandsText(standing, language);
  const counts = `${heading('countsAs', language)} <strong>${escaped(counting)}</strong>`;
  const shown = [escaped(rated), severityText(rating, language)];
  return [...shown, stage === 'current' && counting !== rated ? counts : ''].filter(Boolean).join('<br>');
}

function severityText(rating: StageRating | null, language: Language): string {
  if (!rating?.cell) return '';
  const { value, word } = rating.cell.severity;
  const text = word ? `${said(word, language)} (${value})` : String(value);
  return `<span class="note">${heading('severity', language)}: ${escaped(text)}</span>`;
}

function named({ what, whoMayBeHarmed }: Hazard, { language }: Page): string {
  const harmed =
    whoMayBeHarmed.map((each) => said(harmedLabels[each], language)).join(', ') || heading('none', language);
  return `<td><bdi>${escaped(what)}</bdi><br><span class="note">${heading('harmed', language)}: ${escaped(harmed)}</span></td>`;
}

function controls(hazard: Hazard, { controlTitles, language }: Page): string {
  const title = ({ id, what }: Hazard['controls'][number]) => what ?? controlTitles.get(id) ?? id;
  const inPlace = hazard.controls.filter(({ state }) => state === 'in-place').map(title);
  const others = hazard.controls.filter(({ state }) => state !== 'in-place');
  const open = others.map(
    (control) => `${title(control)} (${said(controlStateLabels[control.state], language)})`,
  );
  return [inPlace, open].map(list).join('');
}

function list(items: readonly string[]): string {
  if (items.length === 0) return '<td>–</td>';
  return `<td><ul>${items.map((item) => `<li><bdi>${escaped(item)}</bdi></li>`).join('')}</ul></td>`;
}
