import type { Assessed } from '@lga/risk-assessment/assessment';
import type { Assessment } from '@lga/risk-assessment/schema';
import { type Html, html } from '../html.js';
import { inEnglish, textIn, type View } from '../view.js';
import { ownHazard } from './hazard-questions.js';
import { controlWithId } from './library.js';

type Standing = Assessed['hazards'][number]['standing'];
type Bands = Pick<Standing, 'atLeast' | 'upTo'>;

/** Each hazard by its number, with what it comes to without measures and now, and what it relies on. */
export function hazardTable(
  view: View,
  { assessment, assessed }: { readonly assessment: Assessment; readonly assessed: Assessed },
): Html {
  const { say } = view;
  const name = say('Hazards', 'Peryglon');
  const headers = [
    name,
    say('Without measures', 'Heb fesurau'),
    say('Now', 'Nawr'),
    say('Counts as', 'Yn cyfrif fel'),
    say('In place', 'Ar waith'),
  ];
  return html`<div class="scrolling" role="region" aria-labelledby="hazards" tabindex="0"><table class="govuk-table seats">
  <caption class="govuk-table__caption govuk-table__caption--m" id="hazards">${name}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row">${headers.map((header) => html`<th scope="col" class="govuk-table__header">${header}</th>`)}</tr></thead>
  <tbody class="govuk-table__body">${assessed.hazards.map(({ ratings, standing }, index) => {
    const hazard = assessment.hazards[index];
    const cells = [
      bands(view, ratings.inherent),
      bands(view, ratings.current),
      counts(view, standing),
      inPlace(view, hazard),
    ];
    return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${index + 1}. <span ${hazard?.id !== ownHazard && inEnglish(view)}>${hazard?.what}</span></th>${cells.map((cell) => html`<td class="govuk-table__cell">${cell}</td>`)}</tr>`;
  })}</tbody>
</table></div>`;
}

function bands(view: View, found: Bands | null): Html {
  if (found === null) return html`${view.say('not rated', 'heb ei raddio')}`;
  const { atLeast, upTo } = found;
  if (atLeast.rank === upTo.rank) return html`${textIn(view, upTo.word)}`;
  return html`${textIn(view, atLeast.word)} ${view.say('to', 'i')} ${textIn(view, upTo.word)}`;
}

function counts(view: View, standing: Standing): Html {
  const { say } = view;
  const withheld = say(
    'no credit: a lower rating has to rely on measures that are in place',
    'dim clod: rhaid i raddiad is ddibynnu ar fesurau sydd ar waith',
  );
  return html`<strong>${bands(view, standing)}</strong>${standing.credit === 'withheld' && html`<span class="beneath">${withheld}</span>`}`;
}

function inPlace(view: View, hazard: Assessment['hazards'][number] | undefined): Html {
  const controls = hazard?.controls.filter(({ state }) => state === 'in-place') ?? [];
  if (controls.length === 0) return html`${view.say('nothing', 'dim')}`;
  return html`${controls.map(({ id }, index) => {
    const control = controlWithId.get(id);
    return html`${index > 0 && '; '}${control ? textIn(view, control.title) : id}`;
  })}`;
}
