import type { Language } from '@lga/rules';
import { changesSection } from './changes-section.js';
import { choicesSection } from './choices-section.js';
import {
  outsideSection,
  reckonerSection,
  recommendationsSection,
  section17Section,
} from './closing-sections.js';
import { type Block, type ReportDocument, writer } from './document.js';
import { labels } from './labels.js';
import { matrixTable } from './matrix-section.js';
import { groupsTable, legalSection, reasonSection, uncheckedSection } from './opening-sections.js';
import type { BalanceReport } from './report.js';
import { totalsSection, workingSection } from './totals-section.js';

/** The whole report, before it is Markdown, HTML or CSV. */
export function reportDocument(report: BalanceReport, language: Language): ReportDocument {
  const { say, heading, paragraph } = writer(language);
  const name = say(report.council);
  const title = { ...say(labels.title), words: `${say(labels.title).words}: ${name.words}` };
  const isUnreviewed =
    language === 'cy' ? [paragraph(labels.unreviewed), paragraph(labels.englishBelow)] : [];
  const date: Block = {
    kind: 'paragraph',
    text: { ...say(labels.date), words: `${say(labels.date).words}: ${report.facts.on}` },
  };
  const isTable = report.allocation.value.kind !== 'undetermined';
  return {
    language,
    title,
    blocks: [
      date,
      ...isUnreviewed,
      ...recommendationsSection(report, language),
      ...reasonSection(report, language),
      heading(labels.groups),
      groupsTable(report, language),
      ...totalsSection(report, language),
      ...(isTable ? [heading(labels.matrix), paragraph(labels.legend), matrixTable(report, language)] : []),
      ...choicesSection(report, language),
      ...workingSection(report, language),
      ...changesSection(report, language),
      ...outsideSection(report, language),
      ...section17Section(report, language),
      ...reckonerSection(report, language),
      ...legalSection(report, language),
      ...uncheckedSection(report, language),
    ],
  };
}
