import type { Language } from '@lga/rules';
import type { Assessed } from '../assessment/assessed.js';
import { isMatrix, type Scheme } from '../assessment/scheme.js';
import { activityLabels, outputLabels, stageLabels, stateLabels, subjectLabels } from '../labels.js';
import type { Assessment } from '../schema.js';
import { escaped } from './escaped.js';
import { hazardTable } from './hazard-table.js';
import { heatMap } from './heat-map.js';
import { pageStyle } from './page-style.js';
import { findingText, heading, said, schemeText } from './words.js';

/** What a printed assessment is made of. */
export interface Page {
  readonly assessment: Assessment;
  /** What `assess` made of it. */
  readonly assessed: Assessed;
  readonly scheme: Scheme;
  /** Titles of controls by id, from the catalogue and the council’s own; where there is none, the id is shown. */
  readonly controlTitles: ReadonlyMap<string, string>;
  /** Sentences on what is missing, as the council wishes to show them. */
  readonly missing: readonly string[];
  /** Where it stands in time on the day of printing, and that day. */
  readonly state: { readonly on: string; readonly is: 'current' | 'stale' | 'expired' };
  readonly language: Language;
}

const unreviewed =
  'Nid oes cyfieithydd wedi adolygu’r Gymraeg ar y dudalen hon. / No translator has reviewed the Welsh on this page.';

/**
 * An assessment as an HTML page to print on one sheet of A4, without scripts or anything from elsewhere. A long one runs
 * on; where it is rated by a matrix, the heat map follows on a sheet of its own.
 *
 * It shows personal and special category data, so it is for the member and for officers who may see the whole record.
 *
 * @param page - The record, what it comes to, and what to show beside it.
 * @throws {DomainError} As `heatMap`.
 * @example
 * ```ts
 * import { assess, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 * import { printablePage } from '@lga/risk-assessment/render';
 *
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const assessed = assess({ assessment: exampleSurgery, scheme: highMediumLow, scales, template: null, floors: [] }).value;
 * const page = printablePage({
 *   assessment: exampleSurgery, assessed, scheme: highMediumLow, controlTitles: new Map(), missing: [],
 *   state: { on: '2026-03-02', is: 'current' }, language: 'cy',
 * });
 * page.includes('<html lang="cy">'); // => true
 * ```
 */
export function printablePage(page: Page): string {
  const { assessment, assessed, scheme, language } = page;
  const title = `${heading('assessment', language)}: ${assessment.id}`;
  const map = isMatrix(scheme) ? heatMap({ assessment, assessed, matrix: scheme, language }, 'map') : '';
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>\n<style>\n${pageStyle}\n</style>\n</head>\n<body>`,
    `<h1><bdi>${escaped(title)}</bdi></h1>`,
    facts(page),
    results(page),
    `<h2>${heading('hazards', language)}</h2>`,
    hazardTable(page),
    missing(page),
    decision(page),
    language === 'cy' ? `<p class="note">${escaped(unreviewed)}</p>` : '',
    map === '' ? '' : `<figure>\n${map}\n</figure>`,
    '</body>\n</html>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function facts({ assessment, state, language }: Page): string {
  const { subject, activity, venue, on, by, review, scheme } = assessment;
  const rows: readonly (readonly [string, string])[] = [
    [heading('subject', language), `${said(subjectLabels[subject.kind], language)}: ${subject.id}`],
    [
      heading('activity', language),
      [activity && said(activityLabels[activity], language), venue].filter(Boolean).join(', ') ||
        heading('none', language),
    ],
    [heading('assessedOn', language), on],
    [heading('assessedBy', language), by],
    [
      heading('reviewBy', language),
      review.on ?? `${heading('noReview', language)}: ${review.noneBecause ?? ''}`,
    ],
    [heading('scheme', language), schemeText(scheme, language)],
    [`${heading('state', language)} ${state.on}`, said(stateLabels[state.is], language)],
  ];
  const items = rows.map(([term, text]) => `<dt>${escaped(term)}</dt><dd><bdi>${escaped(text)}</bdi></dd>`);
  return `<dl>\n${items.join('\n')}\n</dl>`;
}

function results({ assessed, language }: Page): string {
  const { threat, impact, support } = assessed;
  const stage = said(stageLabels.current, language);
  const found = [threat.current, impact, support];
  const head = found.map(({ output }) => {
    const about = output === 'threat' ? ` <span class="note">${escaped(stage)}</span>` : '';
    return `<th scope="col">${escaped(said(outputLabels[output], language))}${about}</th>`;
  });
  const row = found.map((each) => `<td>${escaped(findingText(each, language))}</td>`);
  const caption = escaped(heading('proposal', language));
  return `<h2>${caption}</h2>\n<table class="results">\n<thead><tr>${head.join('')}</tr></thead>\n<tbody><tr>${row.join('')}</tr></tbody>\n</table>`;
}

function missing({ missing: sentences, language }: Page): string {
  if (sentences.length === 0) return '';
  const items = sentences.map((sentence) => `<li><bdi>${escaped(sentence)}</bdi></li>`);
  return `<h2>${heading('gaps', language)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function decision({ assessment: { decisions }, language }: Page): string {
  const lines = decisions.map(({ output, band, by, on, reason, proposed }) => {
    const kept = [proposed.atLeast, proposed.upTo].filter((each, index, all) => all.indexOf(each) === index);
    const proposal = kept.map((each) => each ?? heading('notRated', language)).join('–');
    const why = reason === null ? '' : ` ${heading('reason', language)}: ${reason}`;
    const text = `${said(outputLabels[output], language)}: ${band} (${heading('proposal', language)}: ${proposal}), ${by}, ${on}.${why}`;
    return `<p><bdi>${escaped(text)}</bdi></p>`;
  });
  const body = lines.length > 0 ? lines : [`<p>${escaped(heading('noDecision', language))}</p>`];
  const line = `<div>${escaped(heading('signature', language))}</div>`;
  return `<h2>${heading('decision', language)}</h2>\n${body.join('\n')}\n<div class="signed">${line}${line}</div>`;
}
