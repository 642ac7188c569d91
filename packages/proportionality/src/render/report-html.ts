import type { Language } from '@lga/rules';
import { changePicture } from './change-picture.js';
import { councilPicture } from './council-picture.js';
import type { Block } from './document.js';
import { htmlOf } from './html.js';
import { matrixPicture } from './matrix-picture.js';
import type { BalanceReport } from './report.js';
import { reportDocument } from './report-document.js';

const pictures = { council: councilPicture, matrix: matrixPicture, changes: changePicture } as const;

/**
 * A political-balance report to council as one standalone, accessible HTML page: no scripts, nothing from elsewhere,
 * each picture followed by the table that says the same.
 *
 * @param report - The figures, and the words that go with them.
 * @param language - Of headings and labels; reasons are English and marked so. The Welsh has not been reviewed, and
 *   the page says so.
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { reportHtml } from '@lga/proportionality/render';
 *
 * const facts = {
 *   on: '2026-05-20',
 *   council: { size: 10, vacancies: 0, groups: [{ id: 'A', members: 6 }, { id: 'B', members: 4 }], ungrouped: 0 },
 *   bodies: [{ id: 'p', seats: 5, standing: { kind: 'by-itself' } }],
 *   readings: {
 *     membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out',
 *   },
 * } as const;
 * const report = {
 *   council: { en: 'Example Council' },
 *   reason: { words: 'The annual meeting.', because: [] },
 *   groups: [{ id: 'A', name: { en: 'Alpha' } }, { id: 'B', name: { en: 'Beta & others' } }],
 *   bodies: [{ id: 'p', name: { en: 'Planning' } }],
 *   facts,
 *   allocation: allocateSeats(facts),
 * };
 * const html = reportHtml(report, 'cy');
 * html.includes('<html lang="cy">'); // => true
 * html.includes('<th scope="col"><span lang="en">Beta &amp; others</span></th>'); // => true
 * ```
 */
export function reportHtml(report: BalanceReport, language: Language): string {
  const document = reportDocument(report, language);
  return htmlOf({
    ...document,
    blocks: document.blocks.map((block) => withPicture(block, report, language)),
  });
}

function withPicture(block: Block, report: BalanceReport, language: Language): Block {
  if (block.kind !== 'table' || !block.shownAs) return block;
  const prefix = `picture-${block.shownAs}`;
  return { kind: 'picture', picture: pictures[block.shownAs](report, { language, prefix }) };
}
